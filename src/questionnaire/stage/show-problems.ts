import type { BrowserTranslate } from '../../i18n/browser-words.ts';
import { fieldsOf, isTick } from '../form.ts';
import type { Problem } from './problems.ts';

/** Takes all problems away again. */
export function clearProblems(root: HTMLElement): void {
  const summary = root.querySelector<HTMLElement>('[data-problem]');
  if (summary) summary.hidden = true;
  for (const field of root.querySelectorAll<HTMLElement>('.usa-form-group--error')) {
    field.classList.remove('usa-form-group--error');
    field.querySelector('.usa-error-message')?.remove();
    for (const input of fieldsOf(field)) {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
      input.classList.remove('usa-input--error');
    }
  }
}

/** A summary on top with focus, a link to each field, and one sentence at the field. */
export function showProblems(root: HTMLElement, problems: readonly Problem[], t: BrowserTranslate): void {
  const summary = root.querySelector<HTMLElement>('[data-problem]');
  const items = problems.map((problem, n) => {
    const text = t(`questionnaire.problem.${problem.key}`, problem.params);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${markField(problem.field, n, text)}`;
    const label = labelOf(problem.field, problems, t);
    link.textContent = label ? t('questionnaire.labeled', { label, text }) : text;
    item.append(link);
    return item;
  });
  summary?.querySelector('ul')?.replaceChildren(...items);
  if (!summary) return;
  summary.hidden = false;
  summary.focus();
}

/**
 * A link to a place within the page moves the focus there and makes no entry in the history: an entry is a step, and
 * Back from it has to lead to the step before.
 */
export function focusWithinPage(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''));
  if (!link || !target) return;
  event.preventDefault();
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  (target.closest('[data-field]') ?? target).scrollIntoView();
  target.focus({ preventScroll: true });
}

/** Where several fields are wrong, each is named. */
function labelOf(field: HTMLElement, all: readonly Problem[], t: BrowserTranslate): string {
  if (all.length < 2) return '';
  const name = field.closest('fieldset fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = field.querySelector('.usa-label')?.textContent ?? '';
  const [first = '', next] = [name, label]
    .map((it) => it.trim())
    .filter((it, i, both) => it && both.indexOf(it) === i);
  return next === undefined ? first : t('questionnaire.listed', { first, next });
}

function markField(field: HTMLElement, n: number, text: string): string {
  const sentence = document.createElement('p');
  sentence.className = 'usa-error-message';
  sentence.id = `problem-${n}`;
  sentence.textContent = text;
  field.classList.add('usa-form-group--error');
  const label = field.querySelector(':scope > .usa-label, :scope > legend');
  if (label) label.after(sentence);
  else field.prepend(sentence);
  const inputs = fieldsOf(field);
  for (const input of inputs) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', sentence.id);
    if (!isTick(input)) input.classList.add('usa-input--error');
  }
  return ((inputs[0] ?? field).id ||= `wrong-${n}`);
}
