/** One list of documents for this household: only what fits its answers, and what is the same paper once. */
import type { Household, Person } from '../facts/values.ts';
import { number } from '../format/number.ts';
import { hidden } from './channels-list.ts';
import { element, slot } from './dom.ts';
import type { View } from './port.ts';
import type { ShownResult } from './shown.ts';

/** So many stand open; the others are one tap away. */
const FIRST = 5;
const HOMELESS: ReadonlySet<string> = new Set(['homeless', 'shelter']);

type Fits = (household: Household) => boolean;
const anyone =
  (test: (person: Person) => unknown): Fits =>
  ({ people }) =>
    people.some((person) => test(person));
const CHILD = new Set(['child', 'stepchild', 'fosterChild', 'grandchild']);
const hasChild = anyone(({ age, relationship }) => age < 19 || CHILD.has(relationship));
const hasHome: Fits = ({ housing }) => !HOMELESS.has(housing ?? '');
const isNoCitizen = anyone(({ citizenship = 'citizen' }) => citizenship !== 'citizen');
const served = anyone((p) => p.veteran ?? p.spouseOfVeteran ?? p.survivorOfVeteran);
const isOldOrDisabled = anyone(({ age, disabled, blind }) => age >= 60 || disabled || blind);
const paysForCare: Fits = ({ expenses: { childCare } = {} }) => childCare !== undefined && childCare !== 0;
const getsHelp: Fits = ({ benefits = [] }) => benefits.length > 0;
const lostJob: Fits = ({ people, hardships = [] }) =>
  hardships.includes('jobLoss') || people.some((p) => p.lostJobThroughNoFault);
const isMarried = anyone(({ relationship }) => relationship === 'spouse');

/** Of which homes a document can be, by its key in content/strings/<lang>/documents.yaml; those not here fit everyone. */
const FITS: Readonly<Record<string, Fits>> = {
  residence: hasHome,
  'rent-or-mortgage': hasHome,
  'utility-bills': hasHome,
  'lease-heat': ({ housing }) => housing === 'rent',
  'who-pays-at-home': (home) => home.housing === 'withOthers' || home.people.length > 1,
  'shutoff-notice': ({ hardships = [] }) => hardships.includes('utilityShutoff'),
  'pregnancy-proof': anyone(({ pregnant }) => pregnant),
  immigration: isNoCitizen,
  'work-permit': isNoCitizen,
  'discharge-papers': served,
  'military-service': served,
  'service-or-federal-papers': served,
  'care-certificate': isOldOrDisabled,
  'medical-costs': isOldOrDisabled,
  'doctors-and-medicines': anyone(({ disabled, blind }) => disabled ?? blind),
  'medical-records': anyone(({ disabled, blind, veteran }) => disabled ?? blind ?? veteran),
  'child-care-costs': paysForCare,
  'care-provider': paysForCare,
  'child-support-paid': ({ expenses: { childSupportPaid } = {} }) =>
    childSupportPaid !== undefined && childSupportPaid !== 0,
  'benefit-letter': getsHelp,
  'benefit-case-number': getsHelp,
  'benefit-letter-lifeline': getsHelp,
  'child-with-you': hasChild,
  'child-lived-with-you': hasChild,
  'child-birth': hasChild,
  'birth-certificates': hasChild,
  'school-name': anyone(({ student, age }) => student === 'school' || (age > 4 && age < 19)),
  'other-parent': hasChild,
  'employers-18-months': lostJob,
  'reason-job-ended': lostJob,
  'marriage-papers': isMarried,
  'family-papers': (home) => isMarried(home) || hasChild(home),
  'employer-cover-form': anyone(({ age }) => age >= 65),
  'medicare-card': anyone(({ insurance = [] }) => insurance.some((it) => it.startsWith('medicare'))),
  'social-security-letter': anyone(({ income = [] }) =>
    income.some(({ type }) => type.startsWith('socialSecurity') || type === 'ssi'),
  ),
};

/** The same paper under another name: it stands once, under the name that asks for most of it. */
const SAME: Readonly<Record<string, string>> = {
  'bank-records': 'bank-statements',
  'benefit-letter-lifeline': 'benefit-letter',
  'income-amounts': 'income-30-days',
  'income-three-months': 'income-30-days',
  'last-four-ssn': 'social-security-number',
  'work-permit': 'immigration',
  'marriage-papers': 'family-papers',
  'child-birth': 'birth-certificates',
  'work-last-year': 'tax-income-forms',
};

/** Documents that fit a household, by key, in their order. */
export const fitting = (household: Household, keys: readonly string[]): string[] =>
  keys.filter((key) => FITS[key]?.(household) ?? true);

/** One list for all programs that are worth applying for, what most of them ask for first. */
export function fillDocuments(root: HTMLElement, view: View, results: readonly ShownResult[]): void {
  const block = root.querySelector<HTMLElement>('[data-papers]');
  if (!block) return;
  const counts = new Map<string, number>();
  for (const { program } of results) {
    const keys = fitting(view.household, view.words[program]?.documents ?? []);
    const own = new Set(keys.map((key) => (SAME[key] && view.documents[SAME[key]] ? SAME[key] : key)));
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  block.hidden = !counts.size;
  const items = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count], i) => documentItem(view, key, count, i === 0));
  // Who has given few answers goes on with the questions first.
  const isEarly = results.some(({ taking }) => taking.length);
  const first = isEarly ? [] : items.slice(0, FIRST);
  const rest = items.slice(first.length);
  block.querySelector('[data-slot="documents-first"]')?.replaceChildren(...first);
  block.querySelector('[data-slot="documents-rest"]')?.replaceChildren(...rest);
  const more = block.querySelector('details');
  if (more) more.hidden = !rest.length;
  slot(block, 'documents-title', isEarly ? '' : view.t('results.list.title'));
  const key = isEarly ? 'papers' : 'list.more';
  slot(block, 'documents-more', view.t(`results.${key}`, { count: rest.length }));
}

/** A document, and for how many programs it is; only the first one says "programs" to the eye. */
function documentItem(view: View, key: string, count: number, isFirst: boolean): HTMLElement {
  // What can stand for it is said after a colon, and in the row of each program.
  const [name = ''] = (view.documents[key] ?? key).split(/:\s/);
  const item = element('li', 'paper');
  item.append(element('span', '', name));
  item.dataset['document'] = key;
  if (count < 2) return item;
  const [said, seen] = [view.t('results.more.programs', { count }), element('span', 'count', number(count))];
  if (isFirst) seen.textContent = said;
  else seen.ariaHidden = 'true';
  item.append(' ', seen, ...(isFirst ? [] : [hidden(said)]));
  return item;
}
