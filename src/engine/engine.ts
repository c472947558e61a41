/** The engine: it is given the measures that rules may name; a household, the rules and a day then give explained results. */
import type { Household } from '../schema/household.ts';
import { Context, type OthersOf, type Setting } from './context.ts';
import { withLater } from './later.ts';
import type { Measure, Measures } from './rules/compare.ts';
import { Court } from './rules/court.ts';
import { prepare } from './rules/prepare.ts';
import type { PreparedRules } from './rules/prepared.ts';
import type { Counties, Result, Rules, Screening } from './types.ts';

/** Rules made ready, and what answers questions about their programs. */
interface Ready extends PreparedRules {
  readonly othersOf: OthersOf;
}

export class Engine {
  private readonly measures: Measures;
  private readonly ready = new WeakMap<Rules, Ready>();

  /** `measures` are functions by name. */
  constructor(measures: object) {
    this.measures = new Map(Object.entries(measures as Readonly<Record<string, Measure>>));
  }

  /**
   * Screens a household under the rules in force on `asOf` (an ISO day). Never throws on a household:
   * what is not stated is unknown. The contract of what comes out is `Screening` in `types.ts`.
   */
  screen(household: Household, rules: Rules, asOf: string, counties?: Counties): Screening {
    const results = this.results(this.context({ household, rules, day: asOf, counties }));
    return household.id === undefined ? { asOf, results } : { id: household.id, asOf, results };
  }

  /** The same outcomes and amounts, with no reasons. */
  outcomes(household: Household, rules: Rules, asOf: string, counties?: Counties): Result[] {
    return this.results(this.context({ household, rules, day: asOf, counties, explains: false }));
  }

  /** A household in a setting, for measures to read. */
  context(setting: Setting): Context {
    return new Context(setting, this.readied(setting.rules).othersOf);
  }

  /** The results of a household as it stands. */
  results(c: Context): Result[] {
    const { programs } = this.readied(c.rules);
    const results = programs.map((p) => c.of(p.result));
    return withLater(results, c, programs);
  }

  /** The result of one program as it stands, whatever else may start; undefined where the rules have no such program. */
  result(c: Context, program: string): Result | undefined {
    const found = this.readied(c.rules).byId.get(program);
    return found && c.of(found.result);
  }

  private readied(rules: Rules): Ready {
    let own = this.ready.get(rules);
    if (!own) {
      const ready = prepare(rules, this.measures);
      own = { ...ready, othersOf: (c) => new Court(c, ready) };
      this.ready.set(rules, own);
    }
    return own;
  }
}
