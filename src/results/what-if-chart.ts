/** Draws help against pay: one line, the pay of today, and the pay of the slider. */
import type { Point } from '../engine/what-if.ts';
import { wholeMoney } from '../format/money.ts';
import type { PayRange } from '../worker/messages.ts';

const BOX = { left: 52, right: 350, top: 12, bottom: 190 };
const SVG = 'http://www.w3.org/2000/svg';
const TICKS = 4;
/** Steps from one named pay to the next: more would run into each other. */
const NAMED = 2;

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

const xOf = (plan: PayRange, pay: number): number =>
  BOX.left + ((BOX.right - BOX.left) * Math.min(pay, plan.most)) / plan.most;

/** A round number at or above `n`, for the end of an axis. */
function roundUp(n: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(n, 100)));
  return Math.ceil(n / (size / 2)) * (size / 2);
}

const topOf = (chart: SVGSVGElement): number => Number(chart.dataset['top']);
const yOf = (chart: SVGSVGElement, total: number): number =>
  BOX.bottom - ((BOX.bottom - BOX.top) * total) / topOf(chart);

export function drawChart(chart: SVGSVGElement, plan: PayRange, points: readonly Point[], now: string): void {
  chart.dataset['top'] = String(roundUp(Math.max(...points.map((p) => p.total))));
  for (const old of chart.querySelectorAll('[data-drawn]')) old.remove();
  const line = points
    .map((p) => `${xOf(plan, p.pay).toFixed(1)},${yOf(chart, p.total).toFixed(1)}`)
    .join(' ');
  const drawn = shape('g', { 'data-drawn': '' });
  for (let k = 0; k <= TICKS; k++) {
    const total = (topOf(chart) * k) / TICKS;
    const pay = (plan.most * k) / TICKS;
    const y = yOf(chart, total);
    drawn.append(
      shape('line', { class: 'chart-grid', x1: BOX.left, x2: BOX.right, y1: y, y2: y }),
      shape(
        'text',
        { class: 'chart-text', x: BOX.left - 8, y: y + 5, 'text-anchor': 'end' },
        wholeMoney(total),
      ),
    );
    if (k % NAMED) continue;
    drawn.append(
      shape(
        'text',
        {
          class: 'chart-text',
          x: xOf(plan, pay),
          y: BOX.bottom + 18,
          'text-anchor': k < TICKS ? 'middle' : 'end',
        },
        wholeMoney(pay),
      ),
    );
  }
  const x = xOf(plan, plan.now);
  drawn.append(
    shape('polyline', { class: 'chart-line', points: line }),
    shape('line', { class: 'chart-now', x1: x, x2: x, y1: BOX.top, y2: BOX.bottom }),
    shape('text', { class: 'chart-text', x: x + 6, y: BOX.top + 12 }, now),
  );
  chart.append(drawn);
}

/** A dot on the line at the pay of the slider. */
export function markPay(chart: SVGSVGElement, plan: PayRange, point: Point): void {
  chart.querySelector('.chart-dot')?.remove();
  if (!chart.dataset['top']) return;
  chart.append(
    shape('circle', { class: 'chart-dot', cx: xOf(plan, point.pay), cy: yOf(chart, point.total), r: 6 }),
  );
}
