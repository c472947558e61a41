/** The drawing of all doors: who opens on one side, what is opened on the other. Lengths are in units of the drawing's own width. */

const WIDTH = 340;
/** The width of a column of names; letters are about half as wide as they are high. */
const COLUMN = 116;
const LETTERS = 16;
const LINE = 17;
const GAP = 15;
/** Lines of different programs take turns in their color and dashes. */
const KINDS = 4;

export interface Name {
  readonly id: string;
  /** Where the text begins. */
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Its middle, where lines begin and end. */
  readonly middle: number;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly names: readonly Name[];
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly path: string;
    readonly kind: number;
  }[];
}

/** The drawing for a language that is read from the left, or from the right. */
export function pictureOf(
  openings: readonly (readonly [from: string, to: readonly string[]])[],
  nameOf: (id: string) => string,
  isRtl: boolean,
): Picture {
  const side = (x: number): number => (isRtl ? WIDTH - x : x);
  const from = openings.map(([id]) => id);
  const height = Math.max(heightOf(from, nameOf), heightOf(inTurn(openings), nameOf));
  const left = column(from, nameOf, side(0), height);
  const right = column(inTurn(openings), nameOf, side(WIDTH - COLUMN), height);
  const [start, end, bend] = [COLUMN + 4, WIDTH - COLUMN - 6, WIDTH / 2].map(side);
  const middle = (names: readonly Name[], id: string): number =>
    names.find((it) => it.id === id)?.middle ?? 0;
  const lines = openings.flatMap(([id, opened], n) =>
    opened.map((to) => {
      const [y, then] = [middle(left, id), middle(right, to)];
      return {
        from: id,
        to,
        kind: n % KINDS,
        path: `M${start} ${y}C${bend} ${y} ${bend} ${then} ${end} ${then}`,
      };
    }),
  );
  return { width: WIDTH, height, names: [...left, ...right], lines };
}

/** What is opened, in an order in which few lines cross: by the middle of those that open it. */
function inTurn(openings: readonly (readonly [from: string, to: readonly string[]])[]): readonly string[] {
  const places = new Map<string, number[]>();
  openings.forEach(([, opened], n) => opened.forEach((to) => places.set(to, [...(places.get(to) ?? []), n])));
  const mean = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0) / all.length;
  return [...places].sort(([, a], [, b]) => mean(a) - mean(b)).map(([id]) => id);
}

/** A name in lines that fit the column. */
function wrapped(name: string): readonly string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && longer.length <= LETTERS
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

const heightOf = (ids: readonly string[], nameOf: (id: string) => string): number =>
  ids.reduce((sum, id) => sum + wrapped(nameOf(id)).length * LINE + GAP, 0);

/** Names below each other, spread over the whole height. */
function column(ids: readonly string[], nameOf: (id: string) => string, x: number, height: number): Name[] {
  const room = (height - heightOf(ids, nameOf)) / ids.length;
  let y = 0;
  return ids.map((id) => {
    const texts = wrapped(nameOf(id));
    const top = y + (room + GAP) / 2;
    y += texts.length * LINE + GAP + room;
    const lines = texts.map((text, n) => ({ text, y: round(top + (n + 0.8) * LINE) }));
    return { id, x, lines, middle: round(top + (texts.length * LINE) / 2) };
  });
}

const round = (n: number): number => Math.round(n * 10) / 10;
