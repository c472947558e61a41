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
    if (p.byUnit && c.size > 1) return this.canInUnit(p.byUnit, person);
    const { truth, judgements } = c.of(p.verdict);
    return this.answer(truth, judgements);
  }

  /** Whether the unit of a person can; that of people[0], where nobody is named. */
  private canInUnit(byUnit: NonNullable<Prepared['byUnit']>, person: number): Truth {
    const id = this.c.household.people[Math.max(person, 0)]?.id ?? '';
    const own = this.c.of(byUnit).filter(({ ids }) => ids.has(id));
    if (own.some(({ result }) => result.eligibility === 'likely')) return true;
    if (!own.some(({ result }) => result.eligibility === 'possible')) return false;
    for (const { result } of own) this.c.needs.push(...result.unsettled, ...result.missing);
    return undefined;
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
