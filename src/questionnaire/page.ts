/** What the questionnaire has besides the answers: the forms of the questions, their order, and the words. */
import { type BrowserTranslate, translator } from '../i18n/browser-words.ts';
import type { Message } from '../i18n/message.ts';
import { householdShape, type Shape } from '../facts/shape.ts';
import type { PlacePhones } from '../places/phones.ts';
import type { Doors } from './door.ts';
import type { Screen, Section } from '../schema/questions.ts';
import { nodeOf, type Tree } from './tree.ts';

export interface SourceQuestion {
  readonly ask: string;
  /** Said to the person whose income it is. */
  readonly you?: string;
}

/** `/<lang>/questions.json`: all questions but the first, which the page holds. */
export interface QuestionsFile {
  /** Of the rules that it goes with. */
  readonly version: string;
  readonly sections: readonly Section[];
  /** Names of the sections, in order. */
  readonly titles: readonly string[];
  /** What to call each type of income. */
  readonly sources: Readonly<Record<string, string>>;
  /** How much money comes from a type of income, as a question; other types are asked as the screen says. */
  readonly sourceQuestions: Readonly<Record<string, SourceQuestion>>;
  /** Whom to call, by place. */
  readonly phones: Readonly<Record<string, PlacePhones>>;
  /** The sentences around the questions, by key. */
  readonly words: Readonly<Record<string, Message>>;
  /** What the pages of situations already say. */
  readonly doors: Doors;
  /** The form of each screen, by id. */
  readonly forms: Readonly<Record<string, Tree>>;
}

export interface Page extends Pick<
  QuestionsFile,
  'sections' | 'titles' | 'sources' | 'sourceQuestions' | 'phones' | 'doors'
> {
  /** What a household file may hold. */
  readonly household: Shape;
  readonly t: BrowserTranslate;
  /** A new form of a screen; undefined where there is no such screen. */
  readonly form: (screen: string) => HTMLFormElement | undefined;
}

/** The form for one person, which the order of the screens does not name. */
export const PERSON: Screen = { id: 'person', facts: ['people.relationship', 'people.age'] };

/** The page of a file of questions; `first` is the form that came with the page. */
export function pageOf({ forms, words, ...file }: QuestionsFile, first: HTMLFormElement | null): Page {
  const made = new Map<string, HTMLFormElement>();
  if (first) made.set(first.dataset['screen'] ?? '', first.cloneNode(true) as HTMLFormElement);
  const form = (id: string): HTMLFormElement | undefined => {
    const tree = forms[id];
    if (tree && !made.has(id)) made.set(id, nodeOf(tree) as HTMLFormElement);
    return made.get(id)?.cloneNode(true) as HTMLFormElement | undefined;
  };
  return { ...file, household: householdShape(), t: translator(words), form };
}
