/** What programs may ask about each other; each is judged once, when its result is asked for or another asks. */
import type { Context, Others } from '../context.ts';
import type { Judgement, Prepared, PreparedRules } from './prepared.ts';
import type { Truth } from '../truth.ts';

export class Court implements Others {
  private readonly c: Context;
  private readonly rules: PreparedRules;

  constructor(c: Context, rules: PreparedRules) {
    this.c = c;
    this.rules = rules;
  }

  can(id: string, person: number): Truth {
    const { c } = this;
    const p = this.program(id);
    if (p.isPersonal && person >= 0) {
      const own = this.judgement(p, person);
      return own ? this.answer(own.truth, [own]) : false;
    }
    const { truth, judgements } = c.of(p.verdict);
    return this.answer(truth, judgements);
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

  /** The judgement of one person; undefined where the place has no such program. */
  private judgement(p: Prepared, person: number): Judgement | undefined {
    return p.places.has(this.c.household.state) ? this.c.of(p.judging, person) : undefined;
  }

  private answer(truth: Truth, judgements: readonly Judgement[]): Truth {
    if (truth === undefined) for (const { needs } of judgements) this.c.needs.push(...needs);
    return truth;
  }
}
