/** Judges each program once, when its result is asked for or a program that it opens asks. */
import type { Context, Others } from './context.ts';
import type { Judgement } from './judge.ts';
import { prepared, type Prepared, type PreparedRules } from './prepared.ts';
import type { Truth } from './truth.ts';

/** A program judged for the household (one judgement) or for each person; none where the place has no such program. */
export interface Verdict {
  readonly truth: Truth;
  readonly judgements: readonly Judgement[];
}
const NOT_HERE: Verdict = { truth: false, judgements: [] };
/** Whom a household program judges. */
const HOUSEHOLD: readonly number[] = [-1];

export class Court implements Others {
  readonly c: Context;
  readonly rules: PreparedRules;
  private readonly verdicts: (Verdict | undefined)[];

  constructor(c: Context) {
    this.c = c;
    this.rules = prepared(c.rules);
    this.verdicts = new Array<Verdict | undefined>(this.rules.programs.length);
    c.others = this;
  }

  verdict(p: Prepared): Verdict {
    return (this.verdicts[p.index] ??= this.work(p));
  }

  can(id: string, person: number): Truth {
    const p = this.program(id);
    if (!p.isPersonal || person < 0) {
      const { truth, judgements } = this.verdict(p);
      return this.answer(truth, judgements);
    }
    const own = this.judgement(p, person);
    return own ? this.answer(own.truth, [own]) : false;
  }

  kindOf(id: string, person: number): string | undefined {
    const own = this.judgement(this.program(id), person);
    if (!own) return undefined;
    this.c.needs.push(...own.needs, ...own.kindNeeds);
    return own.kindIsSettled ? own.kind : undefined;
  }

  mayBe(id: string, person: number): string | undefined {
    return this.judgement(this.program(id), person)?.kind;
  }

  gets(id: string): Truth {
    return this.c.of(this.program(id).getting);
  }

  private program(id: string): Prepared {
    const found = this.rules.byId.get(id);
    if (!found) throw new Error(`There is no program "${id}" in the rules.`);
    return found;
  }

  private work(p: Prepared): Verdict {
    const { c } = this;
    if (!p.places.has(c.household.state)) return NOT_HERE;
    const judgements: Judgement[] = [];
    let truth: Truth = false;
    for (const person of p.isPersonal ? c.everyone : HOUSEHOLD) {
      const own = c.of(p.judging, person);
      judgements.push(own);
      if (own.truth) truth = true;
      else if (own.truth === undefined && !truth) truth = undefined;
    }
    return { truth, judgements };
  }

  /** The judgement of one person; undefined where the place has no such program. */
  private judgement(p: Prepared, person: number): Judgement | undefined {
    return p.places.has(this.c.household.state) ? this.c.of(p.judging, person) : undefined;
  }

  private answer(truth: Truth, judgements: readonly Judgement[]): Truth {
    if (truth === undefined) for (const { needs } of judgements) this.c.needs.push(...needs);
    return truth;
  }
}
