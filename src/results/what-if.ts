/** The "what if your pay changes" part of the results: worked out by the engine, in slices, and shown as it comes. */
import type { Point } from '../engine/what-if.ts';
import { list } from '../format/list.ts';
import { wholeMoney } from '../format/money.ts';
import { element, slot } from './dom.ts';
import type { Plan } from './plans.ts';
import type { View } from './port.ts';
import { together } from './say.ts';
import { drawChart, markPay } from './what-if-chart.ts';
import { rowsOf } from './what-if-table.ts';

const POINTS = 200;
/** Every eighth pay is worked out first, for a rough line while the others come. */
const ROUGH = 8;
/** Presses of + from one end to the other. */
const STEPS = 100;
/** Pays that are asked about at once: another question does not wait long for its turn. */
const SLICE = 25;
const WORKING_AGE = 16;

export async function prepareWhatIf(root: HTMLElement, view: View): Promise<void> {
  const section = root.querySelector<HTMLElement>('[data-what-if]');
  const details = section?.querySelector('details');
  const select = section?.querySelector('select');
  if (!section || !details || !select) return;
  asked++;
  details.open = false;
  fillPeople(section, select, view);
  const start = (): void =>
    void begin(section, view, Number(select.value)).catch(() => slot(section, 'progress', ''));
  select.onchange = start;
  details.ontoggle = () => {
    if (details.open) start();
  };
  const own = asked;
  const { who } = await view.plans();
  if (own === asked) select.value = String(who);
}

function fillPeople(section: HTMLElement, select: HTMLSelectElement, view: View): void {
  const field = section.querySelector<HTMLElement>('[data-who]');
  const people = view.household.people.flatMap(({ id, age }, i) => (age < WORKING_AGE ? [] : [{ id, i }]));
  select.replaceChildren(...people.map(({ id, i }) => new Option(view.names[id] ?? id, String(i))));
  if (field) field.hidden = people.length < 2;
}

/** Only the last question asked is answered. */
let asked = 0;

async function begin(section: HTMLElement, view: View, who: number): Promise<void> {
  const own = ++asked;
  const isOld = (): boolean => own !== asked;
  const plan = await view.plans(who);
  if (isOld()) return;
  const pays = [...Array(POINTS + 1).keys()].map((k) => Math.round((plan.most * k) / POINTS));
  const rough = pays.filter((_, k) => k % ROUGH === 0);
  const inTurn = [...rough, ...pays.filter((_, k) => k % ROUGH)];
  listen(section, view, plan);
  const first = await plan.at(rough);
  if (isOld()) return;
  draw(section, view, plan, first);
  for (let done = rough.length; done < inTurn.length; done += SLICE) {
    slot(section, 'progress', view.t('results.whatIf.progress', { done, of: inTurn.length }));
    await plan.at(inTurn.slice(done, done + SLICE));
    if (isOld()) return;
  }
  slot(section, 'progress', '');
  show(section, view, plan, await plan.at(pays));
}

function listen(section: HTMLElement, view: View, plan: Plan): void {
  const range = section.querySelector<HTMLInputElement>('[data-slot="pay"]');
  if (!range) return;
  range.max = String(plan.most);
  range.step = '10';
  range.value = String(plan.now);
  range.oninput = () => void say(section, view, plan, Number(range.value));
  for (const button of section.querySelectorAll<HTMLButtonElement>('[data-by]'))
    button.onclick = () => {
      range.value = String(Number(range.value) + (plan.most / STEPS) * Number(button.dataset['by']));
      void say(section, view, plan, Number(range.value));
    };
  void say(section, view, plan, plan.now);
}

/** Only the last pay is said. */
let said = 0;

/** What one would get at a pay, in words; screen readers hear the same at the slider. */
async function say(section: HTMLElement, view: View, plan: Plan, pay: number): Promise<void> {
  const own = ++said;
  const [point] = await plan.at([Math.round(pay)]).catch(() => []);
  if (!point || own !== said) return;
  const { t } = view;
  const parts = Object.entries(point.parts)
    .sort(([, a], [, b]) => b - a)
    .map(([id, n]) =>
      t('results.whatIf.part', { program: view.words[id]?.short ?? id, amount: wholeMoney(n) }),
    );
  const money = { pay: wholeMoney(point.pay), amount: wholeMoney(point.total) };
  const text = [
    t(`results.whatIf.${parts.length ? 'say' : 'sayNone'}`, money),
    point.covered ? t('results.whatIf.sayCovered', { count: point.covered }) : '',
    parts.length ? t('results.whatIf.parts', { list: list(parts, view.lang) }) : '',
  ];
  slot(section, 'say', together(view, text));
  section.querySelector('[data-slot="pay"]')?.setAttribute('aria-valuetext', text[0] ?? '');
  const chart = section.querySelector<SVGSVGElement>('svg');
  if (chart) markPay(chart, plan, point);
}

/** The line through the points, and the dot at the pay of the slider. */
function draw(section: HTMLElement, view: View, plan: Plan, points: readonly Point[]): void {
  const chart = section.querySelector<SVGSVGElement>('svg');
  if (chart) drawChart(chart, plan, points, view.t('results.whatIf.now'));
  const pay = Number(section.querySelector<HTMLInputElement>('[data-slot="pay"]')?.value ?? 0);
  void say(section, view, plan, pay);
}

function show(section: HTMLElement, view: View, plan: Plan, points: readonly Point[]): void {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  draw(section, view, plan, points);
  const top = points.reduce((best, point) => (point.total > best.total ? point : best), first);
  const words = {
    from: first.pay,
    to: last.pay,
    first: first.total,
    last: last.total,
    most: top.total,
    at: top.pay,
  };
  const money = Object.fromEntries(Object.entries(words).map(([key, n]) => [key, wholeMoney(n)]));
  // In an SVG, a description is read in place of the picture.
  slot(section, 'desc', view.t('results.whatIf.describe', money));
  section.querySelector('[data-slot="rows"]')?.replaceChildren(
    ...rowsOf(points, view).map((cells) => {
      const row = element('tr');
      row.append(...cells.map((text, k) => element(k ? 'td' : 'th', k === 2 ? '' : 'number', text)));
      row.querySelector('th')?.setAttribute('scope', 'row');
      return row;
    }),
  );
}
