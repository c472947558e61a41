/** A person's own number beside the limit: in the line of a row, and as a table. */
import type { Reason } from '../engine/types.ts';
import { wholeMoney } from '../format/money.ts';
import { number } from '../format/number.ts';
import { element } from './dom.ts';
import type { View } from './port.ts';
import { shownReasons, STATED } from './reasons.ts';
import { between } from './say.ts';
import type { ShownResult } from './shown.ts';

/** A reason with both numbers; the own one may be known only between two ends. */
interface Test extends Reason {
  limit: number;
}

/** A limit of 0 only tells whether there is anything at all, and a limit of a million is none. */
const NO_LIMIT = 1_000_000;
const isTest = (reason: Reason): reason is Test =>
  (typeof reason.value === 'number' || (reason.valueMax ?? STATED) < STATED) &&
  typeof reason.limit === 'number' &&
  reason.limit > 0 &&
  reason.limit < NO_LIMIT &&
  reason.otherwise === undefined &&
  (reason.unit?.startsWith('dollars') === true || reason.unit === 'years');

const limitText = ({ unit, limit }: Test): string => (unit === 'years' ? number(limit) : wholeMoney(limit));
const leastOf = ({ value, valueMin = 0 }: Test): number => (typeof value === 'number' ? value : valueMin);

function ownText(view: View, test: Test): string {
  const { unit, value, valueMax } = test;
  if (unit === 'years') return number(leastOf(test));
  if (typeof value === 'number') return wholeMoney(value);
  const [least, most] = [leastOf(test), valueMax ?? 0];
  // A loss without an end says nothing.
  return least <= -STATED ? view.t('results.atMost', { max: wholeMoney(most) }) : between(view, least, most);
}

/** "month", "year", or "amount" where it is of no time. */
const timeOf = ({ unit = '' }: Test): 'month' | 'year' | 'amount' =>
  unit.endsWith('a month') ? 'month' : unit.endsWith('a year') ? 'year' : 'amount';

const testsOf = (result: ShownResult): Test[] =>
  shownReasons(result)
    .flatMap(({ reasons }) => reasons)
    .filter(isTest);
const isIncome = ({ rule }: Reason): boolean => rule.includes('income');

/** "You $1,560, limit $3,757 a month": the income test where there is one. */
export function ownNumber(view: View, result: ShownResult): string {
  const tests = testsOf(result).filter(({ outcome }) => outcome === 'pass');
  const test = tests.find(isIncome) ?? tests[0];
  if (!test) return '';
  const sides = { value: ownText(view, test), limit: limitText(test) };
  // A minimum, such as an age, is no limit.
  const key = leastOf(test) > test.limit ? 'least' : 'limit';
  return view.t(`results.number.${key}`, sides);
}

/** "$79 too much a month": how far a no is from a yes, where one number decides. */
export function gapText(view: View, result: ShownResult): string {
  const failed = testsOf(result).filter(({ outcome }) => outcome === 'fail');
  const test = failed.find(({ alone }) => alone);
  if (typeof test?.value !== 'number' || test.unit === 'years') return '';
  const gap = Math.max(1, Math.ceil(Math.abs(test.value - test.limit)));
  const way = test.value > test.limit ? 'over' : 'under';
  return view.t(`results.gap.${way}.${timeOf(test)}`, { amount: wholeMoney(gap) });
}

const KINDS: readonly (readonly [kind: string, rule: RegExp])[] = [
  ['gross', /^gross-income$/],
  ['net', /^net-income$/],
  ['investments', /^investments$/],
  ['income', /income|^territory$/],
  ['assets', /assets|worth/],
  ['age', /^age$/],
  ['pay', /^(earned|pay|work|work-now)$/],
];

/** Every test with both numbers; undefined where there is none. */
export function testTable(view: View, result: ShownResult): HTMLElement | undefined {
  const rows = new Map<string, HTMLElement>();
  for (const test of testsOf(result)) {
    const kind = KINDS.find(([, rule]) => rule.test(test.rule))?.[0] ?? 'other';
    const name = test.person === undefined ? '' : (view.names[test.person] ?? '');
    const cells = [ownText(view, test), limitText(test)];
    const label = view.t(`results.tests.${kind}.${timeOf(test)}`);
    const row = element('tr');
    const head = element('th', '', label);
    head.scope = 'row';
    if (name && view.household.people.length > 1)
      head.append(' ', element('span', 'soft', view.t('results.tests.of', { name })));
    row.append(head, ...cells.map((text) => element('td', 'number', text)));
    row.className = `test-${test.outcome}`;
    rows.set(`${head.textContent} ${cells.join()}`, row);
  }
  if (!rows.size) return undefined;
  const table = element('table', 'usa-table usa-table--borderless tests');
  const head = element('tr');
  head.append(
    element('td'),
    ...['you', 'limit'].map((key) => {
      const cell = element('th', 'number', view.t(`results.tests.${key}`));
      cell.scope = 'col';
      return cell;
    }),
  );
  const [top, body] = [element('thead'), element('tbody')];
  top.append(head);
  body.append(...rows.values());
  table.append(top, body);
  return table;
}
