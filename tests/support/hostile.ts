/** Makes valid JSON of wrong shapes out of good values. It starts from a seed, so a failure can be repeated. */

export interface Dice {
  /** A whole number from 0 to below `sides`. */
  (sides: number): number;
}

/** A stream of numbers from a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

/** Values and keys that code often forgets, as JSON, so that "__proto__" is a key like any other. */
const JUNK = [
  'null', 'true', 'false', '0', '-1', '1.5', '1e999', '-1e308', '1e-320', '""', '"ZZ"', '"__proto__"',
  '"constructor"', '"yesterday"', '"2026-02-30"', '"0001-01-01"', '"1,234"', '"5..3"', '"none"', '"unknown"',
  '[]', '[null]', '[[]]', '["x"]', '[1]', '{}', '{"length":3}', '{"atLeast":5,"atMost":3}', '{"atLeast":1}', '{"atMost":2}',
  '{"__proto__":{"state":"CO"}}', '{"constructor":1}', '{"toString":null}', '"\\u0000"', '"\\ud800"',
]; // prettier-ignore
const KEYS = [
  '__proto__', 'constructor', 'toString', 'length', 'state', 'age', 'income', 'people', 'unsure', 'asOf', 'x',
  'people[0].age', 'people[7].age', 'people[0].unsure', 'people[0].income[0].type', 'people[99].income[0].type',
  '', 'a b',
]; // prettier-ignore
const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;

type Holder = Record<string | number, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Sets a key as JSON.parse does, even one that an assignment would treat differently. */
const set = (holder: Holder, key: string | number, value: unknown): void => {
  if (Array.isArray(holder) && !/^\d+$/.test(String(key))) holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** Changes one place deep in a value: another value, one key fewer or more, or a list repeated until it is too long. */
function spoil(root: Holder, dice: Dice): void {
  let holder = root;
  for (;;) {
    const inner = Object.values(holder).filter(isHolder);
    if (!inner.length || dice(4) === 0) break;
    holder = pick(dice, inner);
  }
  const key = pick(dice, [...Object.keys(holder), pick(dice, KEYS)]);
  const kind = dice(10);
  if (kind === 0) Reflect.deleteProperty(holder, key);
  else if (kind === 1) set(holder, pick(dice, KEYS), JSON.parse(pick(dice, JUNK)));
  else if (kind === 2 && Array.isArray(holder))
    holder.push(...Array.from({ length: dice(200) }, () => holder[0]));
  else if (kind === 3 && Array.isArray(holder)) holder.push(JSON.parse(JSON.stringify(holder[0] ?? null)));
  else set(holder, key, JSON.parse(pick(dice, JUNK)));
}

/** JSON text of a good value, intact or damaged. Some of it is complete junk, or cut off. */
export function hostileJson(good: unknown, dice: Dice): string {
  if (dice(20) === 0) return pick(dice, JUNK);
  const copy = JSON.parse(JSON.stringify(good)) as Holder;
  for (let times = dice(4); times > 0; times--) spoil(copy, dice);
  const text = JSON.stringify(copy);
  return dice(15) === 0 ? text.slice(0, dice(text.length)) : text;
}

export const hasKey = (value: unknown, key: string): boolean =>
  isHolder(value) && (Object.hasOwn(value, key) || Object.values(value).some((it) => hasKey(it, key)));
