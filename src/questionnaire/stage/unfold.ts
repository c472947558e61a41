/** A further question of a screen shows once the question before it is answered. */
import { blockName, buildFurther, factsOf } from './build-screen.ts';
import type { Draft } from '../draft.ts';
import { remember, store, type Values } from '../form.ts';
import { ALL_OPEN, type Open } from '../open-facts.ts';
import type { Page } from '../page.ts';
import { showSame, storeSame } from './same-for-all.ts';
import { problemsIn } from './problems.ts';
import type { Step } from '../steps.ts';

export interface Unfolding {
  readonly page: Page;
  /** What was answered before this screen. */
  readonly draft: Draft;
  /** What was typed on it and not sent. */
  readonly typed: Values;
  /** The screen of the question that was asked for: those before it are left out. */
  readonly part: string | undefined;
  /** What is needed with the answers on the screen, as far as it is known. */
  readonly open: Open | undefined;
  /** Whether `open` takes in the answers on the screen; else only what follows from an answer by itself is added. */
  readonly isFresh: boolean;
  /** The questions of the screen as another draft has them. */
  readonly partsWith: (draft: Draft, open: Open | undefined) => readonly Step[];
}

/**
 * Brings the questions of a form in line with its answers, and returns the draft with those that can be. A question that is shown stays as
 * long as it can be true; a new one shows where all before it are answered.
 */
export function unfold(form: HTMLFormElement, unfolding: Unfolding): Draft {
  const next = structuredClone(unfolding.draft);
  const blocks: HTMLElement[] = [];
  let isWaiting = false;
  let isBefore = unfolding.part !== undefined;
  for (let n = 0, part; (part = unfolding.partsWith(next, ALL_OPEN)[n]); n++) {
    if (part.screen.id === unfolding.part) isBefore = false;
    if (isBefore) continue;
    const shown = blocksIn(form).find(({ dataset }) => dataset['part'] === blockName(next, part));
    const block = blockFor(unfolding, next, part, shown, isWaiting);
    if (block === 'later') isWaiting = true;
    if (!block || block === 'later') continue;
    if (shown && shown !== block) shown.replaceWith(block);
    else if (!shown) form.insertBefore(block, blocks.at(-1)?.nextSibling ?? form.firstChild);
    blocks.push(block);
    showSame(block);
    if (problemsIn(block).length) {
      isWaiting = true;
      continue;
    }
    store(block, next);
    storeSame(block, next);
  }
  for (const block of blocksIn(form)) if (!blocks.includes(block)) block.remove();
  return next;
}

/**
 * The block of a question that can be true: the one shown, or a new one where it is needed and its turn has come; `later`
 * where the engine has still to say whether it is needed.
 */
function blockFor(
  unfolding: Unfolding,
  draft: Draft,
  part: Step,
  shown: HTMLElement | undefined,
  isWaiting: boolean,
): HTMLElement | 'later' | undefined {
  const name = blockName(draft, part);
  const needed = unfolding.partsWith(draft, unfolding.open).find((it) => blockName(draft, it) === name);
  if (shown && fits(shown, part, needed) && hasItsFacts(shown, draft, part)) return shown;
  if (!needed || (isWaiting && !shown)) return undefined;
  return shown || unfolding.isFresh || followsByItself(part) ? built(unfolding, draft, needed) : 'later';
}

/** Whether another answer on the screen alone says that it is asked. */
const followsByItself = ({ screen: { always, layout } }: Step): boolean =>
  always === true || layout === 'types' || layout === 'source';

/** Whether a block asks for all that can be true: a tick more on the same screen can bring a fact more into a question below it. */
const hasItsFacts = (block: HTMLElement, draft: Draft, part: Step): boolean =>
  part.screen.only === undefined || block.dataset['facts'] === factsOf(draft, part);

const blocksIn = (form: HTMLFormElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>(':scope > [data-part]'),
];

/** Whether a block asks about everybody of whom it is needed, and about nobody of whom it cannot be true. */
function fits({ dataset }: HTMLElement, possible: Step, needed: Step | undefined): boolean {
  const asked = (dataset['people'] ?? '').split(' ').filter(Boolean).map(Number);
  return (
    asked.every((i) => possible.people.includes(i)) &&
    (needed?.people.every((i) => asked.includes(i)) ?? asked.length > 0 === possible.people.length > 0)
  );
}

function built({ page, typed }: Unfolding, draft: Draft, part: Step): HTMLElement | undefined {
  const block = buildFurther(page, { ...draft, answers: { ...draft.answers, ...typed } }, part);
  if (block) remember(block, draft);
  return block;
}
