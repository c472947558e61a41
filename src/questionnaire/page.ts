/** What the page gives to the questionnaire: templates of the screens, the order, and the words. */
import { pageWords, type BrowserTranslate } from '../i18n/browser-words.ts';
import type { PlacePhones } from '../places/phones.ts';
import type { Doors } from './door.ts';
import type { Shape } from './check-household.ts';
import type { Screen, Section } from '../schema/questions.ts';

export interface Page {
  readonly sections: readonly Section[];
  /** Names of the sections, in order. */
  readonly titles: readonly string[];
  /** What to call each type of income. */
  readonly sources: Readonly<Record<string, string>>;
  /** Whom to call, by place. */
  readonly phones: Readonly<Record<string, PlacePhones>>;
  /** What a household file may hold. */
  readonly household: Shape;
  /** What the pages of situations already say. */
  readonly doors: Doors;
  readonly t: BrowserTranslate;
  readonly form: (screen: string) => HTMLFormElement | undefined;
}

/** The form for one person, which the order of the screens does not name. */
export const PERSON: Screen = { id: 'person', facts: ['people.relationship', 'people.age'] };

export function readPage(root: HTMLElement): Page {
  const data = JSON.parse(document.getElementById('questions')?.textContent ?? '{}') as Omit<
    Page,
    't' | 'form'
  >;
  const first = root
    .querySelector<HTMLFormElement>('[data-stage] > form')
    ?.cloneNode(true) as HTMLFormElement;
  const form = (id: string): HTMLFormElement | undefined => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-screen-of="${id}"]`);
    const found = id === first.dataset['screen'] ? first : template?.content.querySelector('form');
    return found?.cloneNode(true) as HTMLFormElement | undefined;
  };
  return { ...data, t: pageWords(), form };
}
