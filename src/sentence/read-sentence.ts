/** Reads facts out of a sentence by rules. Careful rather than complete: what is said in two ways that differ is left out. */
import type { Kind, Language, Rule } from './language.ts';
import { plainText } from './plain.ts';

export interface Fact {
  readonly kind: Kind;
  /** "OH", "67", "rent", or for income type, amount and period: "wages 1200 month". */
  readonly value: string;
}

/** Between which numbers each kind makes sense. */
const LIMITS: Readonly<Partial<Record<Kind, readonly [number, number]>>> = {
  age: [14, 110],
  size: [1, 20],
  spouse: [16, 110],
  partner: [16, 110],
  parent: [30, 115],
  child: [0, 40],
  grandchild: [0, 30],
  rent: [50, 9999],
};
/** Of these a home has one only. */
const ONCE: ReadonlySet<Kind> = new Set(['state', 'size', 'age', 'spouse', 'partner', 'housing', 'rent']);
const MOST = 2000; // characters that are read
const RETIREMENT = 62;
/** Only work is paid so. */
const PAY: ReadonlySet<string | undefined> = new Set(['hour', 'twoWeeks', 'halfMonth']);

/** The facts of a text, each once. `places` are the names of the places by code. */
export function readSentence(
  text: string,
  language: Language,
  places: Readonly<Record<string, string>>,
): Fact[] {
  const written = text.slice(0, MOST);
  const reader = new Reader(plainText(written, language), language);
  const states = reader.takePlaces(places, written);
  for (const pattern of language.ignored) reader.mask(pattern);
  const byRule = language.rules.flatMap((rule) => reader.apply(rule));
  const age = Number(single(byRule, 'age') ?? NaN);
  const all = [...states, ...byRule, ...reader.incomes(age)];
  // Whoever says what the rent is rents.
  const isRent = all.some(({ kind }) => kind === 'rent') && !all.some(({ kind }) => kind === 'housing');
  if (isRent) all.push({ kind: 'housing', value: 'rent' });
  return agreed(once(all));
}

const single = (facts: readonly Fact[], kind: Kind): string | undefined => {
  const values = new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
};

const once = (facts: readonly Fact[]): Fact[] =>
  // Two children of one age are two children.
  facts.filter(
    ({ kind, value }, i) =>
      kind === 'child' || facts.findIndex((it) => it.kind === kind && it.value === value) === i,
  );

/** Without what contradicts itself: two ages, two places, two amounts of one income. */
function agreed(facts: readonly Fact[]): Fact[] {
  const key = ({ kind, value }: Fact): string =>
    kind === 'income' ? `income ${value.split(' ')[0] ?? ''}` : kind;
  return facts.filter((fact) => {
    if (fact.kind === 'noIncome') return !facts.some(({ kind }) => kind === 'income');
    if (!ONCE.has(fact.kind) && fact.kind !== 'income') return true;
    return facts.filter((it) => key(it) === key(fact)).length === 1;
  });
}

class Reader {
  /** The text; what a rule took is blanked, so that it keeps its places. */
  #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  mask(pattern: RegExp): void {
    this.#text = this.#text.replace(global(pattern), blank);
  }

  takePlaces(places: Readonly<Record<string, string>>, written: string): Fact[] {
    const { places: more, inPlace } = this.#language;
    const names = [
      ...Object.entries(places).map(([code, name]) => [plainText(name, this.#language), code] as const),
    ];
    const found: Fact[] = [];
    for (const [name, code] of [...names, ...Object.entries(more)].sort(([a], [b]) => b.length - a.length)) {
      const pattern = new RegExp(`\\b${name.replaceAll('.', '\\.')}(?![\\w])`, 'g');
      if (!pattern.test(this.#text)) continue;
      if (code !== '') found.push({ kind: 'state', value: code });
      this.mask(pattern);
    }
    // Two capitals count after a comma or "in"; in a text of capitals they may be any word.
    if (/[a-z]/.test(written))
      for (const [, code = ''] of written.matchAll(
        new RegExp(`(?:,|\\b(?:${inPlace}))\\s+([A-Z]{2})\\b`, 'g'),
      ))
        if (code in places) found.push({ kind: 'state', value: code });
    return found;
  }

  apply(rule: Rule): Fact[] {
    if (rule.where && !rule.where.test(this.#text)) return [];
    return [...this.#text.matchAll(global(rule.pattern))].flatMap((match) => {
      const end = match.index + match[0].length;
      if (this.#isDenied(match.index) || (rule.own && this.#isOfOthers(match.index, end))) return [];
      if (rule.value !== undefined) return [{ kind: rule.kind, value: rule.value }];
      const numbers = numbersOf(rule, match);
      if (numbers.length) this.#text = replaceAt(this.#text, match.index, match[0]);
      return numbers.map((number) => ({ kind: rule.kind, value: String(number) }));
    });
  }

  /** Amounts with what they are and how often they come. */
  incomes(age: number): Fact[] {
    const { income, between } = this.#language;
    const isRetired = age >= RETIREMENT || (Number.isNaN(age) && income.retired.test(this.#text));
    const clauses = this.#text.split(between);
    return clauses.flatMap((clause, i) => this.#incomeOf(clause, clauses[i - 1] ?? '', isRetired));
  }

  /** The income that a clause tells of; the clause before it may say which one it is. */
  #incomeOf(clause: string, before: string, isRetired: boolean): Fact[] {
    const { income, others } = this.#language;
    const isBare = !income.earns.test(clause) && !income.types.some(([, words]) => words.test(clause));
    const around = isBare ? `${before} ${clause}` : clause;
    const amounts = amountsIn(clause);
    if (amounts.length !== 1 || income.noIncome.test(around) || others.test(around)) return [];
    const said = income.periods.find(([, words]) => words.test(clause))?.[0];
    const every = said ?? (income.monthly.test(around) ? 'month' : undefined);
    const type = this.#typeOf(around, before, said);
    if (type === undefined || every === undefined || (type === 'socialSecurity' && !isRetired)) return [];
    const known = type === 'socialSecurity' ? 'socialSecurityRetirement' : type;
    return [{ kind: 'income', value: `${known} ${amounts.join('')} ${every}` }];
  }

  #typeOf(around: string, before: string, every: string | undefined) {
    const { types, ownBusiness, earns } = this.#language.income;
    const type = types.find(([, words]) => words.test(around))?.[0];
    if (type !== undefined) return type;
    if (ownBusiness.test(before)) return 'selfEmployment';
    return earns.test(around) || PAY.has(every) ? 'wages' : undefined;
  }

  #isDenied(at: number): boolean {
    return this.#language.denied.test(this.#text.slice(Math.max(0, at - 24), at));
  }

  /** Whether the clause around a place of the text is about somebody else. */
  #isOfOthers(from: number, to: number): boolean {
    const { between, others } = this.#language;
    const start = this.#text.slice(0, from).split(between).at(-1) ?? '';
    return others.test(start + this.#text.slice(from, to));
  }
}

/** The numbers that a rule finds, if all of them make sense. */
function numbersOf({ kind, plus = 0 }: Rule, { groups }: RegExpMatchArray): number[] {
  const [least, most] = LIMITS[kind] ?? [0, Infinity];
  const numbers =
    (groups?.['list'] ?? groups?.['n'] ?? '').match(/\d+/g)?.map((it) => Number(it) + plus) ?? [];
  return numbers.every((it) => it >= least && it <= most) ? numbers : [];
}

/** Numbers that are money: with $ or no unit of something else after them. */
function amountsIn(clause: string): number[] {
  const found = clause.matchAll(
    /\$? ?(\d+(?:\.\d\d?)?)(?! ?(?:%|\d|years?|yrs?|anos|hours?|hrs?|horas|kids|children|hijos|people|personas|weeks? |semanas|months old|meses de|de edad|st\b|nd\b|th\b))/g,
  );
  return [...found].map(([, number]) => Number(number)).filter((number) => number >= 5);
}

const global = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g');
const blank = (text: string): string => '_'.repeat(text.length);
const replaceAt = (text: string, at: number, part: string): string =>
  text.slice(0, at) + blank(part) + text.slice(at + part.length);
