/** "Check your answers": every answered step, as it was said, each with its way to change it. */
import type { Draft } from './draft.ts';
import { fieldsOf, isTick } from './form.ts';
import { buildPart } from './build-screen.ts';
import type { Page } from './page.ts';
import { isAnswered, partsOf, type Step } from './steps.ts';
import { answer, peopleOf } from './draft.ts';
import { sourceDone } from './income-sources.ts';
import { capital, nameOf } from './names.ts';

export function fillAnswers(list: HTMLElement, page: Page, draft: Draft, steps: readonly Step[]): void {
  const parts = page.titles.flatMap((title, section) => {
    const rows = steps
      .filter((step) => step.section === section)
      .flatMap(partsOf)
      .flatMap((part) => rowOf(page, draft, part));
    if (!rows.length) return [];
    const heading = document.createElement('h2');
    heading.textContent = title;
    const group = document.createElement('dl');
    group.className = 'answers';
    group.append(...rows);
    return [heading, group];
  });
  list.replaceChildren(...parts);
}

function rowOf(page: Page, draft: Draft, step: Step): HTMLElement[] {
  if (!isDone(draft, step)) return [];
  const form = buildPart(page, draft, step);
  const question = form?.querySelector('h1')?.textContent ?? '';
  const said = form ? answersIn(form, page, draft, step) : '';
  const row = document.createElement('div');
  const [term, value, action] = ['dt', 'dd', 'dd'].map((tag) => document.createElement(tag));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'usa-button usa-button--unstyled';
  button.dataset['action'] = 'change';
  button.dataset['step'] = step.key;
  button.textContent = page.t('questionnaire.change');
  button.setAttribute('aria-label', page.t('questionnaire.changeWhat', { what: question }));
  if (term && value && action) {
    term.textContent = question;
    value.textContent = said;
    action.className = 'row';
    action.append(button);
    row.append(term, value, action);
  }
  return [row];
}

function isDone(draft: Draft, step: Step): boolean {
  const { layout } = step.screen;
  if (layout === 'people') return draft.ids.length > 1;
  if (layout === 'source') return sourceDone(draft, step.people[0] ?? 0, step.source ?? 0);
  if (layout === 'types') return answer(draft, `people[${step.people[0] ?? 0}].income.type`) !== undefined;
  return step.people.length
    ? step.people.some((i) => isAnswered(draft, step.screen, i))
    : isAnswered(draft, step.screen);
}

/** What is ticked and typed, in the words of the form. */
function answersIn(form: HTMLElement, page: Page, draft: Draft, step: Step): string {
  if (step.screen.layout === 'people')
    return peopleOf(draft)
      .map((i) => capital(nameOf(draft, i, page.t)))
      .join(', ');
  const groups = [...form.querySelectorAll('fieldset fieldset')];
  if (!groups.length) return saidIn(form);
  return groups
    .map((group) => `${group.querySelector('legend')?.textContent?.trim() ?? ''}: ${saidIn(group)}`)
    .join('; ');
}

function saidIn(part: Element): string {
  return fieldsOf(part)
    .flatMap((field) => {
      const label = field.closest('.usa-radio, .usa-checkbox')?.textContent?.trim() ?? '';
      if (isTick(field)) return field.checked ? [label] : [];
      if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent?.trim() ?? [];
      const dollar = field.closest('.usa-input-group') ? '$' : '';
      return field.value ? [`${labelOf(field)}${dollar}${field.value}`] : [];
    })
    .join(', ');
}

/** The label of a typed answer, where several stand together. */
function labelOf(field: HTMLInputElement): string {
  const label = field
    .closest('[data-field]')
    ?.querySelector('.usa-label:not(.visually-hidden)')
    ?.textContent?.trim();
  return label ? `${label}: ` : '';
}
