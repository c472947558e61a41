/** Names of counties, wherever they stand: those of the Census, and each in a rating area. */
import { countyKey } from '../../engine/household/county.ts';
import { listOf } from '../../schema/counties.ts';
import { datedRows, isEntry } from '../../schema/dated.ts';
import type { Path, Place } from '../../schema/issues.ts';
import type { Problem } from '../../schema/problem.ts';
import { tablesOf } from '../../programs/tables.ts';
import { isByCounty } from '../../schema/table-kinds.ts';
import type { z } from 'zod';
import type { ProgramFolder } from '../content.ts';
import { CountyNames } from '../county-names.ts';
import { at } from '../problem-at.ts';
import type { Whole } from '../whole.ts';

/** A county that stands nowhere, in cases that show what such an answer does. */
const NOWHERE = 'Nowhere';
/** Connecticut's price areas go by its old counties. */
const OLD_COUNTIES = ['CT'];

interface Def {
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** Tables by county inside a value, with where they stand. */
function countyTables(schema: z.ZodType, value: unknown, path: Path): { path: Path; names: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { innerType, shape } = schema.def as unknown as Def;
  if (innerType) return countyTables(innerType, value, path);
  if (isByCounty(schema)) return [{ path, names: Object.keys(value) }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const line = shape?.[key];
    return line ? countyTables(line, inner, [...path, key]) : [];
  });
}

class Check {
  readonly problems: Problem[] = [];
  private readonly names: CountyNames;

  constructor(names: CountyNames) {
    this.names = names;
  }

  county(file: Place, path: Path, state: string, name: string): void {
    const message = this.names.problem(state, name);
    if (message !== undefined) this.problems.push(at(file, path, message));
  }

  tables({ id, parameters }: ProgramFolder): void {
    for (const [name, { states }] of Object.entries(parameters.data?.parameters ?? {}))
      for (const [state, dated] of Object.entries(states ?? {})) {
        const table = tablesOf(id)[name]?.value;
        if (!table) continue;
        for (const { from, entry, value } of datedRows(table, dated)) {
          const path = ['parameters', name, 'states', state, from, ...(isEntry(entry) ? ['value'] : [])];
          for (const found of countyTables(table, value, path))
            for (const county of found.names) this.county(parameters, [...found.path, county], state, county);
          // Counties in which food boxes are given out are in one text.
          if (name === 'served-counties' && typeof value === 'string')
            for (const county of listOf(value)) this.county(parameters, path, state, county);
        }
      }
  }

  states({ states }: ProgramFolder): void {
    for (const [state, file] of Object.entries(states))
      for (const [area, counties] of Object.entries(file.data?.areas ?? {}))
        counties.forEach((county, i) => {
          this.county(file, ['areas', area, i], state, county);
        });
  }

  cases({ cases }: ProgramFolder): void {
    (cases.data ?? []).forEach(({ household: { state, county } }, i) => {
      if (county !== undefined && county !== NOWHERE)
        this.county(cases, [i, 'household', 'county'], state, county);
    });
  }

  /** Rating areas: every county of a state in one of them, and other names that stand for counties. */
  areas({ ratingAreas: file }: Whole): void {
    for (const [state, areas] of Object.entries(file.data?.areas ?? {})) {
      const placed = new Set<string>();
      for (const [area, text] of Object.entries(areas))
        for (const county of listOf(text)) {
          placed.add(countyKey(county));
          this.county(file, ['areas', state, area], state, county);
        }
      const lost = OLD_COUNTIES.includes(state)
        ? []
        : this.names.of(state).filter((it) => !placed.has(countyKey(it)));
      if (lost[0] !== undefined && !this.problems.some((it) => it.file === file.file))
        this.problems.push(at(file, ['areas', state], `Add ${lost.join(', ')} to an area of ${state}.`));
    }
    for (const [state, aliases] of Object.entries(file.data?.aliases ?? {}))
      for (const [alias, counties] of Object.entries(aliases))
        for (const county of counties) this.county(file, ['aliases', state, alias], state, county);
  }

  /** Income limits: every county has one pair, and old counties stand for counties of today. */
  limits({ incomeLimits: file }: Whole): void {
    for (const [state, limits] of Object.entries(file.data?.limits ?? {})) {
      const placed = new Set<string>();
      for (const [pair, text] of Object.entries(limits))
        for (const county of listOf(text)) {
          if (placed.has(countyKey(county)))
            this.problems.push(at(file, ['limits', state, pair], `${county} is here twice.`));
          placed.add(countyKey(county));
          this.county(file, ['limits', state, pair], state, county);
        }
      const lost = this.names
        .of(state)
        .filter((it) => !placed.has(countyKey(it)) && !this.names.isOld(state, it));
      if (lost[0] !== undefined && !this.problems.some((it) => it.file === file.file))
        this.problems.push(at(file, ['limits', state], `Give ${lost.join(', ')} of ${state} its limits.`));
    }
    for (const [state, old] of Object.entries(file.data?.old ?? {}))
      for (const [alias, counties] of Object.entries(old))
        for (const county of counties) this.county(file, ['old', state, alias], state, county);
  }
}

export function checkCounties(whole: Whole): Problem[] {
  const { countyNames, ratingAreas, programs } = whole;
  if (!countyNames.data) return [];
  const check = new Check(new CountyNames(countyNames.data, ratingAreas.data?.aliases));
  for (const folder of programs) {
    check.tables(folder);
    check.states(folder);
    check.cases(folder);
  }
  check.areas(whole);
  check.limits(whole);
  return check.problems;
}
