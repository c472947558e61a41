/** The "what if" part of the results: worked out by the engine, in slices, and shown as it comes. */
import type { Point, Scale } from '../../engine/what-if.ts';
import type { Person } from '../../facts/values.ts';
import { list } from '../../format/list.ts';
import { wholeMoney } from '../../format/money.ts';
import { number } from '../../format/number.ts';
import { changesText } from '../changed.ts';
import { element, slot } from '../dom.ts';
import { fallsOf } from './falls.ts';
import { AFTER, type LifeChange, SECOND_JOB } from '../../worker/life-changes.ts';
import type { Plan } from '../plans.ts';
import type { View } from '../port.ts';
import { together } from '../say.ts';
import { asShown, type ShownResult } from '../shown.ts';
import { type Counted, sumsText } from '../totals.ts';
import { drawChart, markPay, type Named } from './chart.ts';
import { rowsOf } from './table.ts';

const POINTS = 200;
/** Every eighth pay is worked out first, for a rough line while the others come. */
const ROUGH = 8;
/** Dollars from one place of the slider to the next. */
const PAY_STEP = 10;
/** Presses of + from one end to the other. */
const STEPS = 100;
/** Pays that are asked about at once: another question does not wait long for its turn. */
const SLICE = 25;
const WORKING_AGE = 16;
const WEEKS_A_MONTH = 52 / 12;

/** What all parts of the what-if need. */
interface Asking {
  readonly section: HTMLElement;
  readonly view: View;
  /** The results above, which hold for what was answered. */
  readonly results: readonly ShownResult[];
}

/** Makes the part ready for the results that stand above it. */
export async function prepareWhatIf(
  root: HTMLElement,
  view: View,
  results: readonly ShownResult[],
): Promise<void> {
  const section = root.querySelector<HTMLElement>('[data-what-if]');
  const details = section?.querySelector('details');
  const select = section?.querySelector('select');
  if (!section || !details || !select) return;
  asked++;
  details.open = false;
  const asking = { section, view, results };
  fillScales(section, select, view);
  fillLife(asking);
  const start = (): void => {
    const [who = '0', by = 'pay'] = select.value.split(' ');
    begin(asking, Number(who), by as Scale).catch(() => slot(section, 'progress', ''));
  };
  select.onchange = start;
  details.ontoggle = () => {
    if (details.open) start();
  };
  const own = asked;
  const { who } = await view.plans();
  if (own === asked) select.value = `${who} pay`;
}

/** Whose pay, and whose hours where a job is paid by the hour. */
function fillScales(section: HTMLElement, select: HTMLSelectElement, view: View): void {
  const field = section.querySelector<HTMLElement>('[data-who]');
  const workers = view.household.people.flatMap((person, i) =>
    person.age < WORKING_AGE
      ? []
      : [{ i, name: view.names[person.id] ?? person.id, isHourly: isPaidByHour(person) }],
  );
  const scales = workers.flatMap(({ i, name, isHourly }) => [
    { value: `${i} pay`, text: view.t('results.whatIf.payOf', { name }) },
    ...(isHourly ? [{ value: `${i} hours`, text: view.t('results.whatIf.hoursOf', { name }) }] : []),
  ]);
  select.replaceChildren(...scales.map(({ value, text }) => new Option(text, value)));
  if (field) field.hidden = scales.length < 2;
}

const isPaidByHour = ({ income = [] }: Person): boolean =>
  income.some(
    ({ every, amount, hours }) => every === 'hour' && typeof amount === 'number' && typeof hours === 'number',
  );

/** Only the last question asked is answered. */
let asked = 0;

async function begin(asking: Asking, who: number, by: Scale): Promise<void> {
  const { section, view } = asking;
  const own = ++asked;
  const isOld = (): boolean => own !== asked;
  const plan = await view.plans(who, by);
  if (isOld()) return;
  const pays = [...new Set([...Array(POINTS + 1).keys()].map((k) => Math.round((plan.most * k) / POINTS)))];
  const rough = pays.filter((_, k) => k % ROUGH === 0 || k === pays.length - 1);
  const inTurn = [...new Set([...rough, ...pays])];
  listen(asking, plan);
  const first = await plan.at(rough);
  if (isOld()) return;
  draw(asking, plan, first);
  for (let done = rough.length; done < inTurn.length; done += SLICE) {
    slot(section, 'progress', view.t('results.whatIf.progress', { done, of: inTurn.length }));
    await plan.at(inTurn.slice(done, done + SLICE));
    if (isOld()) return;
  }
  slot(section, 'progress', '');
  show(asking, plan, await plan.at(pays));
}

function listen(asking: Asking, plan: Plan): void {
  const { section } = asking;
  const range = section.querySelector<HTMLInputElement>('[data-slot="pay"]');
  if (!range) return;
  const isByHours = plan.by === 'hours';
  for (const label of section.querySelectorAll<HTMLElement>('[data-scale]'))
    label.hidden = label.dataset['scale'] !== plan.by;
  const step = isByHours ? 1 : PAY_STEP;
  range.step = String(step);
  // What holds now is one of the places of the slider.
  range.min = String(plan.now % step);
  range.max = String(plan.most);
  range.value = String(plan.now);
  range.oninput = () => void say(asking, plan, Number(range.value));
  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-by]'))
    button.onclick = () => {
      const by = isByHours ? 1 : plan.most / STEPS;
      range.value = String(Number(range.value) + by * Number(button.dataset['by']));
      void say(asking, plan, Number(range.value));
    };
  void say(asking, plan, plan.now);
}

/** Only the last pay is said. */
let said = 0;

/** What one would get at a pay, in words; screen readers hear the same at the slider. */
async function say(asking: Asking, plan: Plan, pay: number): Promise<void> {
  const { section, view, results } = asking;
  const own = ++said;
  const [point, now] = await plan.at([Math.round(pay), plan.now]).catch(() => []);
  if (!point || own !== said) return;
  const isNow = point.pay === plan.now;
  const gets = results.filter(({ outcome }) => outcome === 'receiving');
  // At today's pay the sums are those above, unless help that one has already counts with them.
  const likely = results.filter(({ outcome }) => outcome === 'likely');
  const sums = sumsText(view, isNow && !gets.length ? likely : countedOf(point));
  const place = placeText(view, plan, point.pay);
  const text = together(view, [
    view.t(`results.whatIf.${sums ? 'say' : 'sayNone'}`, { place, sums }),
    gets.length > 0 && view.t('results.whatIf.withNow'),
    now && !isNow && changesText(view, seenIn(view, now), seenIn(view, point)),
  ]);
  slot(section, 'say', text);
  section.querySelector('[data-slot="pay"]')?.setAttribute('aria-valuetext', place);
  const chart = section.querySelector<SVGSVGElement>('svg');
  if (chart) markPay(chart, point);
}

/** "If you earn $1,880 a month", or "If Ana works 30 hours a week (pay of $1,950 a month)". */
function placeText(view: View, plan: Plan, at: number): string {
  const { id } = view.household.people[plan.who] ?? {};
  const words = {
    pay: wholeMoney(payOf(plan, at)),
    hours: number(at),
    name: (id !== undefined && view.names[id]) || '',
  };
  const key = plan.who === 0 ? plan.by : { pay: 'otherPay', hours: 'otherHours' }[plan.by];
  return view.t(`results.whatIf.at.${key}`, words);
}

/** Dollars a month at a place on the scale. */
const payOf = ({ by, rate = 0 }: Plan, at: number): number => (by === 'pay' ? at : at * WEEKS_A_MONTH * rate);

const countedOf = ({ likely }: Point): Counted[] =>
  [...likely].map(([program, { estimate, people }]) => ({
    program,
    ...(estimate && { estimate }),
    people: people.map((id) => ({ id, outcome: 'likely' })),
  }));

/** Every program as it comes out at a point, to tell what changes. */
const seenIn = ({ words }: View, { likely }: Point) =>
  Object.keys(words).map((program) => {
    const gain = likely.get(program);
    const outcome = gain ? ('likely' as const) : ('unlikely' as const);
    return { program, outcome, ...(gain?.estimate && { estimate: gain.estimate }) };
  });

/** The line through the points with what is named on it, and the dot at the place of the slider. */
function draw(asking: Asking, plan: Plan, points: readonly Point[], falls: readonly Named[] = []): void {
  const { section, view } = asking;
  const chart = section.querySelector<SVGSVGElement>('svg');
  const now = { pay: plan.now, text: view.t('results.whatIf.now') };
  const named = [...falls, now].sort((a, b) => a.pay - b.pay);
  const amount = (pay: number): string => scaleText(view, plan, pay);
  if (chart) {
    const again = (): void => drawChart(chart, plan, points, named, amount);
    again();
    // Another width of the screen, as after it was turned, needs another picture.
    window.onresize = again;
  }
  const pay = Number(section.querySelector<HTMLInputElement>('[data-slot="pay"]')?.value ?? 0);
  void say(asking, plan, pay);
}

const scaleText = (view: View, { by }: Plan, at: number): string =>
  by === 'pay' ? wholeMoney(at) : view.t('results.whatIf.hours', { hours: at });

function show(asking: Asking, plan: Plan, points: readonly Point[]): void {
  const { section, view } = asking;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  const falls = fallsOf(points).map(({ pay, programs }) => {
    const names = list(
      programs.map((id) => view.words[id]?.short ?? id),
      view.lang,
    );
    return { pay, text: view.t('results.whatIf.endsHere', { programs: names, count: programs.length }) };
  });
  draw(asking, plan, points, falls);
  const top = points.reduce((best, point) => (point.total > best.total ? point : best), first);
  const amount = (at: number): string => scaleText(view, plan, at);
  const words = {
    from: amount(first.pay),
    to: amount(last.pay),
    first: wholeMoney(first.total),
    last: wholeMoney(last.total),
    most: wholeMoney(top.total),
    at: amount(top.pay),
  };
  // In an SVG, a description is read in place of the picture.
  slot(
    section,
    'desc',
    together(view, [
      view.t('results.whatIf.describe', words),
      ...falls.map((it) => `${it.text}: ${amount(it.pay)}.`),
    ]),
  );
  section.querySelector('[data-slot="rows"]')?.replaceChildren(
    ...rowsOf(points, view, amount, (at) => payOf(plan, at)).map((cells) => {
      const row = element('tr');
      row.append(...cells.map((text, k) => element(k ? 'td' : 'th', k === 2 ? '' : 'number', text)));
      row.querySelector('th')?.setAttribute('scope', 'row');
      return row;
    }),
  );
}

/** A button for each thing that could change in this home; what comes out is said below. */
function fillLife({ section, view, results }: Asking): void {
  const buttons = (Object.keys(AFTER) as LifeChange[]).flatMap((change) => {
    const after = AFTER[change](view.household);
    if (!after) return [];
    const what = view.t(`results.whatIf.life.${change}`, { amount: wholeMoney(SECOND_JOB) });
    const button = element('button', 'usa-button usa-button--outline', what);
    button.type = 'button';
    button.onclick = async () => {
      const own = ++asked;
      const { results: found } = await view.screen(after, view.screening.asOf);
      const then = found.map(asShown);
      const sums = sumsText(
        view,
        then.filter(({ outcome }) => outcome === 'likely'),
      );
      if (own !== asked) return;
      const text = view.t(`results.whatIf.${sums ? 'lifeSay' : 'lifeNone'}`, { what, sums });
      const changes = changesText(view, results, then);
      slot(section, 'life-says', together(view, [text, changes || view.t('results.whatIf.same')]));
    };
    return [button];
  });
  section.querySelector('[data-slot="life"]')?.replaceChildren(...buttons);
  slot(section, 'life-says', '');
}
