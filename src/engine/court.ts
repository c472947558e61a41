/** Judges each program once, when its result is asked for or a program that it opens asks. */
import { Context, type Others } from './context.ts';
import type { Scope } from './evaluate.ts';
import { everyone, income, insured, listed } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import { above, ZERO } from './range.ts';
import { any, type Truth } from './truth.ts';
import type { Program, Rules } from './types.ts';
import type { IncomeType } from '../schema/household.ts';

/** A program judged for the household (one judgement) or for each person; none where the place has no such program. */
export interface Verdict {
  readonly truth: Truth;
  readonly judgements: readonly Judgement[];
}

/** The measure of each program, whether the household gets it; so it is asked once. */
const asking = new Map<string, (c: Context) => Truth>();

function getsNow(c: Context, { gets: { benefit, insurance, income: type } }: Program): Truth {
  const types = new Set([type as IncomeType]);
  const someone = (test: (i: number) => Truth): Truth => c.settle(c.size, true, test);
  return c.any(
    () => (benefit ? listed(c, 'benefits', benefit) : false),
    () => (insurance ? someone((i) => insured(c, i, insurance)) : false),
    () => (type ? someone((i) => above(income(c, i, types), ZERO)) : false),
  );
}

/** Whom a household program judges. */
const HOUSEHOLD = [-1] as const;

/** What is known of a program wherever it is asked about. */
interface Docket {
  readonly places: ReadonlySet<string>;
  /** The measure that judges it, so that a judgement is worked out once as any other measure is. */
  readonly judging: (c: Context, person: number) => Judgement;
}
const dockets = new WeakMap<Program, Docket>();
function docketOf(program: Program): Docket {
  let docket = dockets.get(program);
  if (!docket) {
    const judging = (c: Context, person: number): Judgement => {
      const judgement = judge({ c, program, person });
      // What it read sets no limit of those who ask for it.
      c.cited = undefined;
      c.counted = 0;
      return judgement;
    };
    dockets.set(program, (docket = { places: new Set(program.places), judging }));
  }
  return docket;
}

const byId = new WeakMap<Rules, Map<string, Program>>();
function programBy(rules: Rules, id: string): Program {
  let programs = byId.get(rules);
  if (!programs) byId.set(rules, (programs = new Map(rules.programs.map((p) => [p.id, p]))));
  const program = programs.get(id);
  if (!program) throw new Error(`There is no program "${id}" in the rules.`);
  return program;
}

export class Court implements Others {
  private readonly c: Context;
  private readonly verdicts = new Map<string, Verdict>();

  constructor(c: Context) {
    this.c = c;
    c.others = this;
  }

  verdict(program: Program): Verdict {
    let verdict = this.verdicts.get(program.id);
    if (!verdict) this.verdicts.set(program.id, (verdict = this.work(program)));
    return verdict;
  }

  scope(program: Program, person: number): Scope {
    return { c: this.c, program, person };
  }

  can(id: string, person: number): Truth {
    const program = programBy(this.c.rules, id);
    if (program.for === 'household' || person < 0) {
      const { truth, judgements } = this.verdict(program);
      return this.answer(truth, judgements);
    }
    const own = this.judgement(program, person);
    return own ? this.answer(own.truth, [own]) : false;
  }

  kindOf(id: string, person: number): string | undefined {
    const own = this.judgement(programBy(this.c.rules, id), person);
    if (!own) return undefined;
    this.c.needs.push(...own.needs, ...own.kindNeeds);
    return own.kindIsSettled ? own.kind : undefined;
  }

  mayBe(id: string, person: number): string | undefined {
    return this.judgement(programBy(this.c.rules, id), person)?.kind;
  }

  gets(id: string): Truth {
    let measure = asking.get(id);
    if (!measure) asking.set(id, (measure = (c) => getsNow(c, programBy(c.rules, id))));
    return this.c.of(measure);
  }

  private work(program: Program): Verdict {
    const judgements: Judgement[] = [];
    for (const i of program.for === 'person' ? everyone(this.c) : HOUSEHOLD) {
      const own = this.judgement(program, i);
      if (own) judgements.push(own);
    }
    return { truth: any(judgements.map((j) => j.truth)), judgements };
  }

  /** The judgement of one person; undefined where the place has no such program. */
  private judgement(program: Program, person: number): Judgement | undefined {
    const { places, judging } = docketOf(program);
    return places.has(this.c.household.state) ? this.c.of(judging, person) : undefined;
  }

  private answer(truth: Truth, judgements: readonly Judgement[]): Truth {
    if (truth === undefined) this.c.needs.push(...judgements.flatMap((j) => j.needs));
    return truth;
  }
}
