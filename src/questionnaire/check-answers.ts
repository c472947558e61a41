/** "Check your answers": what was said, in short sentences by person, each with its way to change it. */
import { answer, answers, type Draft, peopleOf, UNKNOWN } from './draft.ts';
import { type Field, fieldsOf, isTick } from './form.ts';
import { buildPart } from './stage/build-screen.ts';
import type { Page } from './page.ts';
import { isAnswered, partsOf, type Step } from './steps.ts';
import { sourceDone, sourcePath } from './income-sources.ts';
import { capital, nameOf } from './names.ts';
import { perMonth } from './stage/said-back.ts';

/** Whom a sentence is about: an index of the people, or the home as a whole. */
type Subject = number | 'home';

/** What was answered, in short sentences: about the home first, then person by person; nothing that is empty. */
export function fillAnswers(list: HTMLElement, page: Page, draft: Draft, steps: readonly Step[]): void {
  const said = new Map<Subject, HTMLElement[]>();
  for (const part of steps.flatMap(partsOf))
    for (const [subject, row] of rowsOf(page, draft, part))
      said.set(subject, [...(said.get(subject) ?? []), row]);
  const subjects: Subject[] = ['home', ...peopleOf(draft)];
  const groups = subjects.flatMap((subject) => {
    const rows = said.get(subject);
    if (!rows) return [];
    const heading = document.createElement('h2');
    heading.textContent =
      subject === 'home' ? page.t('questionnaire.check.home') : capital(nameOf(draft, subject, page.t));
    const group = document.createElement('ul');
    group.className = 'answers';
    group.role = 'list';
    group.append(...rows);
    return [heading, group];
  });
  list.replaceChildren(...groups);
}

/** The sentences of one question, by whom they are about. */
function rowsOf(page: Page, draft: Draft, step: Step): [Subject, HTMLElement][] {
  if (!isDone(draft, step)) return [];
  const form = buildPart(page, draft, step);
  if (!form) return [];
  const question = form.querySelector('h1')?.textContent ?? '';
  return [...saidBy(form, page, draft, step)].map(([subject, text]) => [
    subject,
    rowOf(page, step, text, question),
  ]);
}

function rowOf(page: Page, step: Step, text: string, question: string): HTMLElement {
  const row = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'usa-button usa-button--unstyled';
  button.dataset['action'] = 'change';
  button.dataset['step'] = step.key;
  button.dataset['part'] = step.screen.id;
  button.textContent = page.t('questionnaire.change');
  button.setAttribute('aria-label', page.t('questionnaire.changeWhat', { what: question }));
  const sentence = document.createElement('span');
  sentence.textContent = text;
  row.append(sentence, ' ', button);
  return row;
}

/** What is ticked and typed, in the words of the form, by whom it is about. */
function saidBy(form: HTMLElement, page: Page, draft: Draft, step: Step): Map<Subject, string> {
  const { t } = page;
  const { id, layout } = step.screen;
  const only = step.people.length === 1 ? step.people[0] : undefined;
  if (layout === 'people') {
    const names = peopleOf(draft).map((i) => capital(nameOf(draft, i, t)));
    return new Map([['home', labeled(page, id, '', listed(t, names))]]);
  }
  if (step.source !== undefined && only !== undefined) {
    const text = sourceSaid(page, draft, only, step.source);
    return text ? new Map([[only, text]]) : new Map();
  }
  const question = form.querySelector('h1')?.textContent ?? '';
  const said = new Map<Subject, string>();
  for (const [subject, own] of fieldsBy(form, only)) {
    const isTopic = subject !== 'home' && own.some((it) => isTick(it) && it.checked && isPersonOf(it));
    const text = isTopic ? t('questionnaire.yes') : saidIn(own, t);
    if (text) said.set(subject, labeled(page, id, question, text));
  }
  return said;
}

/** The fields by whom they are about. */
function fieldsBy(form: HTMLElement, only: number | undefined): Map<Subject, Field[]> {
  const fields = new Map<Subject, Field[]>();
  for (const field of fieldsOf(form)) {
    // That all have the same shows in what each of them has.
    if (field.closest('[data-same]') && field.value !== UNKNOWN) continue;
    const own = /^people\[(\d+)\]/.exec(field.name)?.[1];
    const subject = own === undefined ? (only ?? 'home') : Number(own);
    fields.set(subject, [...(fields.get(subject) ?? []), field]);
  }
  return fields;
}

/** A box with a person's name, under a question about everybody. */
const isPersonOf = (field: Element): boolean =>
  field.closest('[data-topic]') !== null && /\[\d+\]/.test(field.getAttribute('name') ?? '');

/** "Rent: $900", with a short name of the question; a question that has none is said itself. */
function labeled(page: Page, screen: string, question: string, text: string): string {
  const key = `questionnaire.check.labels.${screen}`;
  const label = page.t(key);
  return page.t('questionnaire.labeled', { label: label === key ? question : label, text });
}

/** "A job: $14.50 an hour, 28 hours a week (about $1,760 a month)". */
function sourceSaid(page: Page, draft: Draft, i: number, n: number): string {
  const { t } = page;
  const of = (key: 'type' | 'amount' | 'every' | 'hours'): string =>
    answers(draft, sourcePath(i, n, key)).find((it) => it !== 'about') ?? '';
  const [amount, every, hours] = [of('amount'), of('every'), of('hours')];
  const label = capital(page.sources[of('type')] ?? of('type'));
  if (!amount || amount === UNKNOWN)
    return t('questionnaire.labeled', { label, text: t('questionnaire.check.unknown') });
  const isAbout = answers(draft, sourcePath(i, n, 'amount')).includes('about');
  const dollars = isAbout ? t('questionnaire.check.about', { amount: `$${amount}` }) : `$${amount}`;
  const pay = every ? t(`questionnaire.check.every.${every}`, { amount: dollars, hours }) : dollars;
  const month = every === 'month' ? '' : perMonth(amount, every, hours);
  return t('questionnaire.labeled', {
    label,
    text: month ? t('questionnaire.check.perMonth', { pay, month }) : pay,
  });
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

/** Answers one after another, as the language puts them. */
const listed = (t: Page['t'], texts: readonly string[]): string =>
  texts.length ? texts.reduce((first, next) => t('questionnaire.listed', { first, next })) : '';

function saidIn(fields: readonly Field[], t: Page['t']): string {
  return listed(
    t,
    fields.flatMap((field) => {
      const label = field.closest('.usa-radio, .usa-checkbox')?.textContent?.trim() ?? '';
      if (isTick(field)) return field.checked ? [label] : [];
      if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent?.trim() ?? [];
      const dollar = field.closest('.usa-input-group') ? '$' : '';
      const text = `${dollar}${field.value}`;
      const over = labelOf(field);
      return field.value ? [over ? t('questionnaire.labeled', { label: over, text }) : text] : [];
    }),
  );
}

/** The label of a typed answer, where several stand together. */
function labelOf(field: HTMLInputElement): string {
  const label = field
    .closest('[data-field]')
    ?.querySelector('.usa-label:not(.visually-hidden)')
    ?.textContent?.trim();
  return label ?? '';
}
