import { type Features, featuresOf } from './features.ts';

export interface Ranked {
  readonly id: string;
  /** Log-likelihood: only differences within one answer mean something. */
  readonly score: number;
  /** How much of the text the phrases of this id know, 0 to 1. */
  readonly cover: number;
}

/** What the phrases of one id hold of each feature. */
interface Doors {
  readonly held: Map<string, number>;
  total: number;
}

/** Added to every count, so that a word an id does not know makes it less likely and not impossible. */
const SMOOTH = 0.1;

/**
 * Ranks ids by what people say for them: naive Bayes over words, pairs of words and parts of words, each the heavier the
 * fewer phrases have it. It is made from the phrases in the browser, which takes no longer than reading weights would,
 * and is a third of their bytes.
 */
export class PhraseIndex {
  readonly #root: (word: string) => string;
  readonly #inPhrases = new Map<string, number>();
  readonly #doors = new Map<string, Doors>();
  #count = 0;

  constructor(phrases: Readonly<Record<string, readonly string[]>>, root: (word: string) => string) {
    this.#root = root;
    const all = Object.entries(phrases).map(
      ([id, list]) => [id, list.map((phrase) => featuresOf(phrase, root))] as const,
    );
    for (const features of all.flatMap(([, list]) => list)) {
      this.#count++;
      for (const feature of features.keys())
        this.#inPhrases.set(feature, (this.#inPhrases.get(feature) ?? 0) + 1);
    }
    for (const [id, list] of all) {
      const doors: Doors = { held: new Map(), total: 0 };
      for (const features of list) this.#add(doors, features, 1);
      this.#doors.set(id, doors);
    }
  }

  /** Every id, the likeliest first. `without`: as if this text were no phrase of that id, to measure how the rest does. */
  rank(text: string, without?: string): Ranked[] {
    const weights = this.#weigh(featuresOf(text, this.#root));
    const whole = sum(weights.values());
    if (whole === 0) return [];
    const spread = SMOOTH * this.#inPhrases.size;
    const ranked = [...this.#doors].map(([id, doors]): Ranked => {
      const lacks = id === without ? weights : undefined;
      const size = Math.log(doors.total - sum(lacks?.values() ?? []) + spread);
      let score = 0;
      let known = 0;
      for (const [feature, weight] of weights) {
        const held = (doors.held.get(feature) ?? 0) - (lacks?.get(feature) ?? 0);
        if (held > 1e-6) known += weight;
        score += weight * (Math.log(Math.max(held, 0) + SMOOTH) - size);
      }
      return { id, score, cover: known / whole };
    });
    return ranked.sort((a, b) => b.score - a.score);
  }

  /** The words of a text that the phrases of an id have, as they were written. */
  known(text: string, id: string): string[] {
    const held = this.#doors.get(id)?.held;
    return text.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((word) => {
      const [first] = featuresOf(word, this.#root).keys();
      return first !== undefined && word.length > 2 && held?.has(first);
    });
  }

  #add(doors: Doors, features: Features, sign: 1 | -1): void {
    for (const [feature, weight] of this.#weigh(features)) {
      doors.held.set(feature, (doors.held.get(feature) ?? 0) + sign * weight);
      doors.total += sign * weight;
    }
  }

  /** Rare features count more; the whole text counts as one, however long it is. */
  #weigh(features: Features): Map<string, number> {
    const weights = [...features].map(
      ([feature, weight]) =>
        [feature, weight * Math.log(1 + this.#count / (this.#inPhrases.get(feature) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([feature, weight]) => [feature, weight / length]));
  }
}

const sum = (numbers: Iterable<number>): number => {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
};
