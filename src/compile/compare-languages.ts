/** The words of two languages side by side: the same sentences, with the same {places} in them, and each its own. */
import type { Path, Place } from '../schema/issues.ts';
import { nearest, type Problem } from '../schema/problem.ts';
import { placesIn } from './parse-message.ts';
import { at } from './problem-at.ts';

export interface Words {
  readonly lang: string;
  readonly file: Place;
  readonly data: unknown;
  /** What it lacks is not told. */
  readonly isDraft?: boolean;
}

/** Fewer words may be the same in two languages: a name, say. */
const SENTENCE = 4;
type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

/** How often each {place} is in some words: of two spellings, the rarer one is the slip. */
export function countPlaces(data: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (typeof data === 'string')
    for (const name of placesIn(data)) counts.set(name, (counts.get(name) ?? 0) + 1);
  else if (isTable(data)) for (const value of Object.values(data)) countPlaces(value, counts);
  return counts;
}

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
const nameOf = ({ file }: Place): string => file.split('/').slice(2).join('/');

export class Comparison {
  readonly problems: Problem[] = [];
  private readonly base: Words;
  private readonly other: Words;
  private readonly counts: ReadonlyMap<string, number>;

  constructor(base: Words, other: Words, counts: ReadonlyMap<string, number>) {
    this.base = base;
    this.other = other;
    this.counts = counts;
  }

  /** Compares all that stands below a path, but for the names in `skip`. */
  compare(a: unknown, b: unknown, path: Path = [], skip: readonly string[] = []): void {
    if (typeof a === 'string' && typeof b === 'string') this.texts(a, b, path);
    else if (Array.isArray(a) && Array.isArray(b)) this.lists(a, b, path);
    else if (isTable(a) && isTable(b)) this.tables(a, b, path, skip);
    else if (a !== undefined && b !== undefined)
      this.say(
        this.other,
        path,
        `Write this in the same way as in ${nameOf(this.base.file)}: one sentence, or one for each outcome.`,
      );
  }

  private lists(a: readonly unknown[], b: readonly unknown[], path: Path): void {
    a.slice(0, b.length).forEach((value, i) => {
      this.compare(value, b[i], [...path, i]);
    });
  }

  private tables(a: Table, b: Table, path: Path, skip: readonly string[]): void {
    const lost = Object.keys(a).filter((key) => !(key in b) && !skip.includes(key));
    const extra = Object.keys(b).filter((key) => !(key in a) && !skip.includes(key));
    for (const key of extra) {
      const near = lost.find((it) => nearest(key, [it]).startsWith(' Did'));
      if (near !== undefined) lost.splice(lost.indexOf(near), 1);
      if (near === undefined && !this.other.isDraft)
        this.say(this.base, [...path, key], `Add “${key}”: ${nameOf(this.other.file)} has it.`);
      else
        this.say(
          this.other,
          [...path, key],
          `“${key}” is not in ${nameOf(this.base.file)}.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
        );
    }
    for (const key of this.other.isDraft ? [] : lost)
      this.say(this.other, [...path, key], `Add “${key}”: ${nameOf(this.base.file)} has it.`);
    for (const key of Object.keys(a)) if (!skip.includes(key)) this.compare(a[key], b[key], [...path, key]);
  }

  private texts(a: string, b: string, path: Path): void {
    if (a === b && wordsIn(a.replace(/\{\w+\}/g, '')) >= SENTENCE)
      this.say(
        this.other,
        path,
        `This is still the sentence of ${nameOf(this.base.file)}. Write it in this language.`,
      );
    const [one, two] = [placesIn(a), placesIn(b)];
    const missing = one.find((name) => !two.includes(name));
    const extra = two.find((name) => !one.includes(name));
    if (this.isSlipOfBase(missing, extra)) this.place(this.base, this.other, missing, extra, path);
    else this.place(this.other, this.base, extra, missing, path);
  }

  /** Of two {places} the rarer one is the slip; one that is only left out is a slip where it is left out. */
  private isSlipOfBase(missing: string | undefined, extra: string | undefined): boolean {
    if (extra === undefined || this.other.isDraft) return false;
    return missing === undefined || (this.counts.get(missing) ?? 0) < (this.counts.get(extra) ?? 0);
  }

  /** Says that one language has a {place} of its `own`, or lacks the `wanted` one. */
  private place(
    where: Words,
    other: Words,
    own: string | undefined,
    wanted: string | undefined,
    path: Path,
  ): void {
    const name = nameOf(other.file);
    if (own !== undefined)
      this.say(where, path, `{${own}} is not in ${name}.${wanted ? ` Did you mean {${wanted}}?` : ''}`);
    else if (wanted !== undefined) this.say(where, path, `Add {${wanted}} to this sentence: ${name} has it.`);
  }

  private say({ file }: Words, path: Path, message: string): void {
    this.problems.push(at(file, path, message));
  }
}
