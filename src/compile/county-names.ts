import { countyKey } from '../engine/household/county.ts';
import { type CountyNamesYaml, listOf, type RatingAreasYaml } from '../schema/counties.ts';
import { nearest } from '../schema/problem.ts';

/** Names of counties by state, as people write them. */
export class CountyNames {
  private readonly names: Readonly<Record<string, readonly string[]>>;
  private readonly old: Readonly<Record<string, string>>;
  private readonly aliases: RatingAreasYaml['aliases'];

  constructor({ names, old }: CountyNamesYaml, aliases: RatingAreasYaml['aliases'] = {}) {
    const lists = Object.entries(names).map(([state, text]) => {
      const before = (old as Readonly<Record<string, string>>)[state];
      return [state, [...listOf(text), ...(before === undefined ? [] : listOf(before))]] as const;
    });
    this.names = Object.fromEntries(lists);
    this.old = old;
    this.aliases = aliases;
  }

  /** Whether a county of a state is no longer drawn, though people still name it. */
  isOld(state: string, name: string): boolean {
    const before = this.old[state];
    return before !== undefined && listOf(before).includes(name);
  }

  /** Counties of a state, those that people still name as well. */
  of(state: string): readonly string[] {
    return this.names[state] ?? [];
  }

  /** What is wrong with a county's name; undefined where nothing is. */
  problem(state: string, name: string): string | undefined {
    const known = [...this.of(state), ...Object.keys((this.aliases as Record<string, object>)[state] ?? {})];
    const keys = new Set(known.map(countyKey));
    if (keys.has(countyKey(name)) || keys.has(countyKey(`${name} city`))) return undefined;
    return `There is no county “${name}” in ${state}.${nearest(name, known)}`;
  }
}
