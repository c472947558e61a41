/** Reads and writes the fields of one screen. Names are paths of the household file. */
import { readNumber } from './amount-text.ts';
import { answer, answers, type Draft, drop, NONE, UNKNOWN } from './draft.ts';

export type Field = HTMLInputElement | HTMLSelectElement;
export type Values = Record<string, string[]>;

export const fieldsOf = (root: ParentNode): Field[] => [
  ...root.querySelectorAll<Field>('input[name], select[name]'),
];
export const isTick = (field: Field): field is HTMLInputElement & { type: 'checkbox' | 'radio' } =>
  field.type === 'checkbox' || field.type === 'radio';

/** What stands in the form; a name whose fields are all empty has an empty list. */
export function valuesOf(root: ParentNode): Values {
  const values: Values = {};
  for (const field of fieldsOf(root)) {
    const list = (values[field.name] ??= []);
    const text = field.value.trim();
    if (isTick(field) ? field.checked : text !== '') list.push(kept(field, text));
  }
  return values;
}

/** What is kept of what was typed: where a field is asked in larger units, so many times that, whole. */
function kept({ dataset: { times } }: Field, text: string): string {
  const typed = times === undefined ? undefined : readNumber(text);
  return typed === undefined ? text : String(Math.round(typed * Number(times)));
}
const typedAs = ({ dataset: { times } }: Field, text: string): string =>
  times !== undefined && text !== '' && Number.isFinite(Number(text))
    ? String(Number(text) / Number(times))
    : text;

/** Fills the form from the draft. */
export function restore(root: ParentNode, draft: Draft): void {
  for (const field of fieldsOf(root)) {
    const given = answers(draft, field.name);
    if (isTick(field)) field.checked = given.includes(field.value);
    else field.value = typedAs(field, given.find((it) => !isTicked(root, field.name, it)) ?? '');
  }
  for (const topic of root.querySelectorAll<HTMLElement>('[data-topic]')) restoreNobody(topic, draft);
}
const isTicked = (root: ParentNode, name: string, value: string): boolean =>
  fieldsOf(root).some((it) => isTick(it) && it.name === name && it.value === value);

/** Where everybody has been answered with no, "Nobody" is what was meant. */
function restoreNobody(topic: HTMLElement, draft: Draft): void {
  const people = peopleShown(topic);
  const nobody = fieldsOf(topic).find((it) => it.value === NONE);
  const allNo = people.length > 0 && people.every((path) => answer(draft, path) === topic.dataset['no']);
  if (nobody && isTick(nobody) && allNo) nobody.checked = true;
}
const peopleShown = (topic: HTMLElement): string[] =>
  fieldsOf(topic).flatMap(({ name }) => (/\[\d+\]/.test(name) ? [name] : []));

/** Writes what stands in the form into the draft. */
export function store(root: ParentNode, draft: Draft): void {
  for (const [name, list] of Object.entries(valuesOf(root)))
    if (list.length) draft.answers[name] = settle(name, list);
    else drop(draft, name);
  for (const topic of root.querySelectorAll<HTMLElement>('[data-topic]')) storeTopic(topic, draft);
}

/** Of savings, the amount that was typed says more than the range that was ticked. */
const settle = (name: string, list: string[]): string[] =>
  name === 'assets' && list.length > 1 ? list.filter((it) => !it.includes('..')) : list;

/** Whoever was shown and not ticked is a no; "I don't know" leaves everybody open. */
function storeTopic(topic: HTMLElement, draft: Draft): void {
  const { topic: fact = '', yes = '', no = '' } = topic.dataset;
  const open = ![undefined, NONE].includes(answer(draft, fact));
  const kept = before.get(topic) ?? {};
  for (const path of peopleShown(topic)) {
    if (open) drop(draft, path);
    else if (answer(draft, path) !== yes)
      draft.answers[path] =
        kept[path]?.[0] && kept[path][0] !== yes && kept[path][0] !== UNKNOWN ? kept[path] : [no];
  }
}
/** Answers that stood behind a topic when it was shown: a status that was named before is finer than "no citizen". */
const before = new WeakMap<HTMLElement, Values>();
export function remember(root: ParentNode, draft: Draft): void {
  for (const topic of root.querySelectorAll<HTMLElement>('[data-topic]'))
    before.set(
      topic,
      Object.fromEntries(peopleShown(topic).map((path) => [path, [...answers(draft, path)]])),
    );
}

/** "Nobody", "None of these" and "I don't know" stand alone: choosing one clears the others, and the other way round. */
export function keepAlone(field: Field): void {
  const group = field.closest('[data-field]');
  if (!group) return;
  const alone = field.matches('[data-alone]');
  if (isTick(field) ? !field.checked : field.value === '') return;
  for (const other of fieldsOf(group)) {
    if (other === field || !(alone || other.matches('[data-alone]'))) continue;
    if (!isTick(other)) other.value = '';
    else if (other.type === 'checkbox') other.checked = false;
    else if (field.type !== 'radio') other.checked = false;
  }
}
