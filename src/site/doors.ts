/** Doors between programs, for the pages: what the rules say, and what editors add where only a measure of code reads it. */
import { existsSync } from 'node:fs';
import { openingsOf } from '../compile/conditions-walk.ts';
import { compileRules } from '../compile/rules.ts';
import { fresh } from '../i18n/fresh.ts';
import { contentPath } from '../i18n/site.ts';
import { program, programs } from './catalogue.ts';
import { isTaxOffice } from './timing.ts';

interface Doors {
  /** Programs with rules, which can be checked. */
  readonly ruled: ReadonlySet<string>;
  /** By program: those that it opens, in the order of the pages. */
  readonly opens: ReadonlyMap<string, readonly string[]>;
}

/** Tax credits are asked for together, on one return: none of them opens another. */
const told = (id: string): readonly string[] => (isTaxOffice(program(id).agency) ? [] : program(id).opens);

function read(): Doors {
  const rules = compileRules(contentPath()).programs;
  const openings = openingsOf(rules);
  const ids = programs().map(({ id }) => id);
  const opens = ids.map((id): [string, readonly string[]] => {
    const own = new Set([...told(id), ...openings.flatMap(({ from, to }) => (from === id ? [to] : []))]);
    return [id, ids.filter((it) => own.has(it))];
  });
  return { ruled: new Set(rules.map(({ id }) => id)), opens: new Map(opens) };
}

const files = (): string[] =>
  programs()
    .flatMap(({ id }) => ['program.yaml', 'rules.yaml'].map((it) => contentPath('programs', id, it)))
    .filter((file) => existsSync(file));
const doors = (): Doors => fresh('doors', files(), read);

/** Whether a program has rules, so that it can be checked. */
export const hasRules = (id: string): boolean => doors().ruled.has(id);

/** Programs that open to those who get this one. */
export const openedBy = (id: string): readonly string[] => doors().opens.get(id) ?? [];

/** Programs that open this one. */
export const waysInto = (id: string): readonly string[] =>
  [...doors().opens].flatMap(([from, to]) => (to.includes(id) ? [from] : []));

/** Every program that opens others, with what it opens. */
export const everyOpening = (): readonly (readonly [from: string, to: readonly string[]])[] =>
  [...doors().opens].filter(([, to]) => to.length > 0);
