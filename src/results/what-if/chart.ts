/** Draws help against pay or hours: one line, what holds now, where help ends, and the place of the slider. */
import type { Point } from '../../engine/what-if.ts';
import { wholeMoney } from '../../format/money.ts';
import type { PayRange } from '../../worker/messages.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TICKS = 4;
/** Sizes in lines of text, so that everything grows with large text. */
const LINE = 1.35;
const PLOT = 10;
/** The width of a letter, at most, in heights of the text. */
const LETTER = 0.7;

const NARROW = 13;

/** A place that is named above the line. */
export interface Named {
  readonly pay: number;
  readonly text: string;
}

/** How the picture is laid out on this screen, in its own pixels. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of a letter's height. */
  readonly em: number;
  /** Dollars at the top, and pay or hours at the right. */
  readonly high: number;
  readonly most: number;
}
const frames = new WeakMap<SVGSVGElement, Frame>();

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** A round number at or above `n`, for the end of an axis. */
function roundUp(n: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(n, 100)));
  return Math.ceil(n / (size / 2)) * (size / 2);
}

const xOf = ({ left, right, most }: Frame, pay: number): number =>
  left + ((right - left) * Math.min(pay, most)) / most;
const yOf = ({ top, bottom, high }: Frame, total: number): number => bottom - ((bottom - top) * total) / high;

/** A text in lines that fit, with where it starts and in which row it stands. */
interface Label extends Named {
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
  row: number;
}

/** Cuts a text at its spaces into lines of so many letters. */
function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Gives each label rows of its own where it would touch another; returns how many rows there are. */
function placed(named: readonly Named[], frame: Frame, width: number): { labels: Label[]; rows: number } {
  const labels: Label[] = [];
  let rows = 0;
  for (const it of named) {
    const lines = linesOf(it.text, Math.floor(width / (frame.em * LETTER)));
    const wide = Math.max(...lines.map(({ length }) => length)) * frame.em * LETTER;
    const start = Math.max(0, Math.min(xOf(frame, it.pay) + frame.em / 3, width - wide));
    const label = { ...it, lines, start, end: start + wide, row: 0 };
    const isFree = (row: number): boolean =>
      labels.every(
        (other) =>
          other.row >= row + lines.length ||
          other.row + other.lines.length <= row ||
          other.end < label.start ||
          other.start > label.end,
      );
    while (!isFree(label.row)) label.row += 1;
    labels.push(label);
    rows = Math.max(rows, label.row + lines.length);
  }
  return { labels, rows };
}

/** Draws the picture as wide as it stands on the page. `amount` says a place on the scale: dollars or hours. */
export function drawChart(
  chart: SVGSVGElement,
  { most }: PayRange,
  points: readonly Point[],
  named: readonly Named[],
  amount: (pay: number) => string,
): void {
  const width = chart.clientWidth;
  const em = parseFloat(getComputedStyle(chart).fontSize);
  if (!width) return;
  const high = roundUp(Math.max(...points.map((p) => p.total)));
  const left = wholeMoney(high).length * em * LETTER + em / 2;
  const scale = { left, right: width - em / 2, em, high, most };
  const { labels, rows } = placed(named, { ...scale, top: 0, bottom: 0 }, width);
  const line = em * LINE;
  const top = (rows + 0.5) * line;
  const frame = { ...scale, top, bottom: top + PLOT * line };
  frames.set(chart, frame);
  chart.setAttribute('viewBox', `0 0 ${width} ${frame.bottom + 1.5 * line}`);
  for (const old of chart.querySelectorAll('[data-drawn]')) old.remove();
  const drawn = shape('g', { 'data-drawn': '' });
  for (let k = 0; k <= TICKS; k++) drawn.append(...tick(frame, k, amount));
  const path = points
    .map((p) => `${xOf(frame, p.pay).toFixed(1)},${yOf(frame, p.total).toFixed(1)}`)
    .join(' ');
  for (const { pay, row } of labels) {
    const x = xOf(frame, pay);
    drawn.append(shape('line', { class: 'chart-now', x1: x, x2: x, y1: row * line, y2: frame.bottom }));
  }
  drawn.append(shape('polyline', { class: 'chart-line', points: path }));
  for (const { lines, start, row } of labels)
    drawn.append(
      ...lines.map((text, n) =>
        shape('text', { class: 'chart-name', x: start, y: (row + n + 0.8) * line }, text),
      ),
    );
  chart.append(drawn);
}

/** A line across with its dollars, and below it the place on the scale at both ends and in the middle. */
function tick(frame: Frame, k: number, amount: (pay: number) => string): SVGElement[] {
  const { left, right, bottom, em, high, most } = frame;
  const y = yOf(frame, (high * k) / TICKS);
  const pay = (most * k) / TICKS;
  // With large text there is room at the ends only.
  const isNarrow = right - left < em * NARROW;
  const anchor = k === 0 ? 'start' : k < TICKS ? 'middle' : 'end';
  return [
    shape('line', { class: 'chart-grid', x1: left, x2: right, y1: y, y2: y }),
    shape(
      'text',
      { class: 'chart-text', x: left - em / 3, y: y + em / 3, 'text-anchor': 'end' },
      wholeMoney((high * k) / TICKS),
    ),
    ...(k % 2 || (isNarrow && k % TICKS)
      ? []
      : [
          shape(
            'text',
            {
              class: 'chart-text',
              x: isNarrow && k === 0 ? 0 : xOf(frame, pay),
              y: bottom + em * LINE,
              'text-anchor': anchor,
            },
            amount(pay),
          ),
        ]),
  ];
}

/** A dot on the line at the place of the slider. */
export function markPay(chart: SVGSVGElement, point: Point): void {
  chart.querySelector('.chart-dot')?.remove();
  const frame = frames.get(chart);
  if (!frame) return;
  chart.append(
    shape('circle', {
      class: 'chart-dot',
      cx: xOf(frame, point.pay),
      cy: yOf(frame, point.total),
      r: frame.em / 2.5,
    }),
  );
}
