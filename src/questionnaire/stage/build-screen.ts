/** Builds the form of one step: its template, filled with names, paths and what was answered before. */
import { answer, answers, type Draft, peopleOf } from '../draft.ts';
import { restore } from '../form.ts';
import { LOSSES, sourcePath } from '../income-sources.ts';
import { capital, nameOf } from '../names.ts';
import type { Page, SourceQuestion } from '../page.ts';
import { fillPeople } from './people-cards.ts';
import { restoreSame } from './same-for-all.ts';
import { canBeOf, canChoose, possibleFacts } from '../possible.ts';
import type { Screen } from '../../schema/questions.ts';
import type { Step } from '../steps.ts';

/** The first question of a step in a form of its own; `unfold` adds the further ones. */
export function buildScreen(page: Page, draft: Draft, step: Step): HTMLFormElement | undefined {
  const form = buildPart(page, draft, step);
  if (form) nameBlock(form, draft, step);
  return form;
}

/** A further question of a step, with a smaller heading. */
export function buildFurther(page: Page, draft: Draft, part: Step): HTMLElement | undefined {
  const form = buildPart(page, draft, part);
  if (!form) return undefined;
  for (const heading of form.querySelectorAll('h1')) makeSmaller(heading);
  return nameBlock(form, draft, part);
}

/** The name of a question's block in a form: its screen, and what source of income it is about. */
export const blockName = (draft: Draft, { screen, people, source }: Step): string =>
  source === undefined
    ? screen.id
    : `${screen.id}:${source}:${answer(draft, sourcePath(people[0] ?? 0, source, 'type')) ?? ''}`;

function nameBlock(form: HTMLElement, draft: Draft, part: Step): HTMLElement | undefined {
  const block = form.querySelector<HTMLElement>('[data-part]');
  if (!block) return undefined;
  block.dataset['part'] = blockName(draft, part);
  block.dataset['people'] = part.people.join(' ');
  block.dataset['facts'] = factsOf(draft, part);
  return block;
}

/** The facts that a question asks for: of several about the home, those that can be true with the answers so far. */
export const factsOf = (draft: Draft, { screen }: Step): string =>
  possibleFacts(draft, () => false, screen).join(' ');

function makeSmaller(heading: HTMLElement): void {
  const smaller = document.createElement('h2');
  smaller.tabIndex = -1;
  Object.assign(smaller.dataset, heading.dataset);
  smaller.append(...heading.childNodes);
  heading.replaceWith(smaller);
}

/** The form of one question. */
export function buildPart(page: Page, draft: Draft, step: Step): HTMLFormElement | undefined {
  const form = page.form(step.screen.id);
  if (!form) return undefined;
  sayHeading(page, draft, step, form);
  // A template in a template is part of what is cloned, so the outer ones come first.
  for (const template of form.querySelectorAll<HTMLTemplateElement>('template[data-each]'))
    template.replaceWith(...step.people.map((i) => copyFor(page, draft, template, i, step)));
  for (const template of form.querySelectorAll('template[data-others]')) template.remove();
  if (step.screen.layout === 'people') fillPeople(form, page, draft);
  if (step.source !== undefined) suitSource(form, draft, step);
  leaveOutImpossible(form, draft, step.screen);
  restore(form, draft);
  restoreSame(form, draft);
  return form;
}

/** The question in words, for the person it is about. */
export function headingOf(page: Page, draft: Draft, step: Step, form = page.form(step.screen.id)): string {
  const { ask = '', you = ask, one = ask } = form?.querySelector<HTMLElement>('h1')?.dataset ?? {};
  const [i] = step.people;
  if (i === undefined) return ask;
  // A question about everybody, of which only one person is left: who answers is asked as "you".
  if (!ask.includes('{') && step.people.length > 1) return ask;
  const name = nameOf(draft, i, page.t);
  if (step.source !== undefined) return sourceHeading(page, draft, i, step.source, { ask, you });
  return capital(page.t(i === 0 ? you : one, { name }));
}

/** The question about one income of person `i`, in the words of its type if it has its own. */
function sourceHeading(page: Page, draft: Draft, i: number, n: number, usual: SourceQuestion): string {
  const type = answer(draft, sourcePath(i, n, 'type')) ?? '';
  const { ask, you = ask } = page.sourceQuestions[type] ?? usual;
  const params = { name: nameOf(draft, i, page.t), source: page.sources[type] ?? type };
  return capital(page.t(i === 0 ? you : ask, params));
}

function sayHeading(page: Page, draft: Draft, step: Step, form: HTMLElement): void {
  const heading = form.querySelector('h1');
  if (heading) heading.textContent = headingOf(page, draft, step, form as HTMLFormElement);
}

function copyFor(
  page: Page,
  draft: Draft,
  from: HTMLTemplateElement,
  i: number,
  step: Step,
): DocumentFragment {
  const copy = from.content.cloneNode(true) as DocumentFragment;
  for (const others of copy.querySelectorAll<HTMLTemplateElement>('template[data-others]'))
    others.replaceWith(
      ...peopleOf(draft)
        .filter((j) => j !== i && canBeOf(draft, step.screen, i, j))
        .map((j) => otherPerson(page, draft, others, j)),
    );
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (value.includes('[*]'))
        element.setAttribute(name, value.replace('[*]', `[${i}]`).replace('[#]', `[${step.source ?? 0}]`));
    if (!(element instanceof HTMLElement)) continue;
    if (element.dataset['name'] === '') element.textContent = capital(nameOf(draft, i, page.t));
    if (i === 0 && element.dataset['you']) element.textContent = element.dataset['you'];
  }
  return copy;
}

function otherPerson(page: Page, draft: Draft, from: HTMLTemplateElement, j: number): DocumentFragment {
  const copy = from.content.cloneNode(true) as DocumentFragment;
  const input = copy.querySelector('input');
  const name = copy.querySelector<HTMLElement>('[data-name]');
  if (input) {
    input.value = draft.ids[j] ?? '';
    input.id = `${input.name}=${input.value}`;
    copy.querySelector('label')?.setAttribute('for', input.id);
  }
  if (name) {
    name.textContent = capital(nameOf(draft, j, page.t));
    delete name.dataset['name'];
  }
  return copy;
}

/** Fields and choices that can be true of nobody here are not shown, unless they were answered before. */
function leaveOutImpossible(form: HTMLElement, draft: Draft, screen: Screen): void {
  const possible = possibleFacts(draft, () => false, screen);
  for (const fact of screen.facts)
    if (!possible.includes(fact) && answer(draft, fact) === undefined)
      form.querySelector(`[data-question="${fact}"]`)?.remove();
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    const i = Number(/^people\[(\d+)\]/.exec(input.name)?.[1] ?? NaN);
    const isGiven = answers(draft, input.name).includes(input.value);
    if (!Number.isNaN(i) && !isGiven && !canChoose(draft, screen, i, input.value))
      input.closest('.usa-radio, .usa-checkbox')?.remove();
  }
}

/** A loss where there can be one, and a further job only beside a job. */
function suitSource(form: HTMLElement, draft: Draft, step: Step): void {
  const type = answer(draft, sourcePath(step.people[0] ?? 0, step.source ?? 0, 'type')) ?? '';
  const field = form.querySelector<HTMLElement>('[data-losses]');
  if (field && LOSSES.includes(type)) {
    field.dataset['loss'] = '';
    field.querySelector<HTMLElement>('[data-loss-hint]')?.removeAttribute('hidden');
  }
  if (type !== 'wages') form.querySelector('[data-another]')?.remove();
}
