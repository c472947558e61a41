/** What a place does in its own way: sentences about its rows in the programs' tables, none written for one place. */
import { readPlaces } from '../compile/read-places.ts';
import type { Context } from '../engine/context.ts';
import { asRange, lookup, povertyGuideline } from '../engine/parameters.ts';
import { exactly } from '../engine/range.ts';
import type { Value } from '../engine/types.ts';
import { list } from '../format/list.ts';
import { money, wholeMoney } from '../format/money.ts';
import { fill, type Message, type Params } from '../i18n/message.ts';
import { programMessages, programTexts, type RuleMessages } from '../i18n/program-words.ts';
import { useStrings } from '../i18n/strings.ts';
import { medicaidAdultLimit, medicaidParentLimit, medicaidRulesKnown } from '../programs/medicaid/limit.ts';
import { schoolMealsForAll, schoolMealsFreeLimit } from '../programs/school-meals/limit.ts';
import { snapAssetLimit, snapAssetTest } from '../programs/snap/money/assets.ts';
import { family, homeIn, rules } from './rules.ts';

/** What is special about one program. */
export interface Special {
  readonly program: string;
  readonly texts: readonly string[];
}

/** A place, with one person and no income in it, and the language that is wanted. */
interface Asked {
  readonly c: Context;
  readonly place: string;
  readonly name: string;
  readonly lang: string;
}
type Says = (asked: Asked) => string | readonly string[] | undefined;

/** Most states cover adults up to this percent of the poverty guideline (42 CFR 435.119). */
const ADULTS = 138;
/** Most states pay for this many weeks without work. */
const WEEKS = 26;

/** By program, in the order of the page. */
const SPECIAL: readonly (readonly [program: string, says: readonly Says[]])[] = [
  ['medicaid', [adults, stateCover, withoutWait]],
  ['marketplace', [statePlan, premiums]],
  ['school-meals', [meals]],
  ['snap', [savings, leastFood]],
  ['state-tax-credits', [credits]],
  ['ssi-state-supplement', [supplement]],
  ['medicare-savings', [noSavingsTest]],
  ['lifeline', [lifeline]],
  ['unemployment', [weeks]],
];

/** What is special in a place ('CO'), in a language; `name` is the place's own. Programs that do not run there say nothing. */
export function specialOf(place: string, name: string, lang: string): Special[] {
  const asked: Asked = { c: homeIn(place, family(1)), place, name, lang };
  return SPECIAL.filter(([program]) => runs(program, place)).flatMap(([program, all]) => {
    const texts = all.flatMap((of) => of(asked) ?? []);
    return texts.length > 0 ? [{ program, texts }] : [];
  });
}

/** Programs that most places have and this one has not. */
export function missingIn(place: string): string[] {
  const most = Object.keys(readPlaces().places).length / 2;
  return rules()
    .programs.filter(({ places }) => places.length > most && !places.includes(place))
    .map(({ id }) => id);
}

const runs = (program: string, place: string): boolean =>
  rules().programs.some(({ id, places }) => id === program && places.includes(place));

const valueOf = ({ c }: Asked, id: string, ...keys: string[]): Value | undefined => lookup(c, id, keys);

const has = (asked: Asked, id: string): boolean => (valueOf(asked, id) ?? false) !== false;

const rangeOf = (asked: Asked, id: string, ...keys: string[]) => asRange(valueOf(asked, id, ...keys));

/** A sentence, if it holds. */
function says({ lang, name }: Asked, key: string, holds: boolean, params: Params = {}): string | undefined {
  return holds ? useStrings(lang)(`places.special.${key}`, { place: name, ...params }) : undefined;
}

/** Adults without children, whom a state may leave out of Medicaid or cover on stricter terms. */
function adults(asked: Asked): string | undefined {
  const { c, place } = asked;
  if (c.of(medicaidRulesKnown) !== true) return undefined;
  const percent = rangeOf(asked, 'medicaid.limit-adult')?.max;
  if (percent === undefined) {
    const parents = homeIn(place, family(3)).of(medicaidParentLimit, 0).max;
    return says(asked, 'noExpansion', true, { limit: wholeMoney(parents) });
  }
  const limit = wholeMoney(c.of(medicaidAdultLimit, 0).max);
  return says(asked, has(asked, 'medicaid.work-start') ? 'adultsWork' : 'adultsLower', percent < ADULTS, {
    limit,
    hours: rangeOf(asked, 'medicaid.work', 'hours')?.max ?? 0,
  });
}

/** Cover that the state pays for alone, in the words of the programs that speak of it. */
function stateCover(asked: Asked): string | undefined {
  const names = new Set(Object.values(valueOf(asked, 'medicaid.state-program') ?? {}) as string[]);
  if (names.size === 0) return undefined;
  const words = {
    ...otherwise('chip', 'child-status', asked.lang),
    ...otherwise('medicaid', 'status', asked.lang),
  };
  const sentences = [...names].flatMap((name) => words[name] ?? []);
  const said = sentences.map((sentence) => fill(sentence, { state: asked.name }, asked.lang)).join(' ');
  return says(asked, 'stateCover', said !== '', { sentence: said });
}

/** The sentences of a rule that another condition decided, by the name of the condition. */
function otherwise(program: string, rule: string, lang: string): Readonly<Record<string, Message>> {
  const messages = programMessages(program, lang).reasons[rule];
  return (messages as Exclude<RuleMessages, Message> | undefined)?.otherwise ?? {};
}

/** No five years of waiting (8 U.S.C. 1613) for those whom the state may cover at once (42 U.S.C. 1396b(v)). */
function withoutWait(asked: Asked): string | undefined {
  const children = has(asked, 'medicaid.lawful-children-under');
  const pregnant = has(asked, 'medicaid.lawful-pregnant');
  return says(
    asked,
    `noWait.${children ? (pregnant ? 'both' : 'children') : 'pregnant'}`,
    children || pregnant,
  );
}

/** A plan of the state's own for people just above Medicaid. */
function statePlan(asked: Asked): string | undefined {
  const name = valueOf(asked, 'marketplace.basic-health', 'name');
  const to = rangeOf(asked, 'marketplace.basic-health', 'to');
  if (typeof name !== 'string' || !to) return undefined;
  const { kinds = {} } = programTexts('marketplace', asked.lang);
  const limit = (povertyGuideline(asked.c, exactly(1)).max * to.max) / 1200;
  return says(asked, 'statePlan', true, { plan: kinds[name] ?? name, limit: wholeMoney(limit) });
}

function premiums(asked: Asked): string | undefined {
  const kinds = ['percent', 'points', 'dollars', 'premium'];
  return says(
    asked,
    'premiums',
    kinds.some((kind) => has(asked, `marketplace.state-${kind}`)),
  );
}

function meals(asked: Asked): string | undefined {
  if (asked.c.of(schoolMealsForAll) === true) return says(asked, 'mealsForAll', true);
  const four = homeIn(asked.place, family(4));
  const limit = wholeMoney(four.of(schoolMealsFreeLimit, 3).max);
  return says(asked, 'mealsHigher', has(asked, 'school-meals.state-free-percent'), { limit });
}

/** SNAP with a limit on savings, which most states have dropped. */
function savings(asked: Asked): string | undefined {
  const limit = money(asked.c.of(snapAssetLimit).max);
  return says(asked, 'savings', asked.c.of(snapAssetTest) === true, { limit });
}

function leastFood(asked: Asked): string | undefined {
  const least = rangeOf(asked, 'snap.state-minimum', 'amount');
  const who = String(valueOf(asked, 'snap.state-minimum', 'who'));
  return says(asked, `leastFood.${who}`, least !== undefined, {
    amount: money(least?.max ?? 0),
  });
}

function credits(asked: Asked): string | undefined {
  const t = useStrings(asked.lang);
  const kinds = ['work', 'child', 'care', 'each'].filter((kind) => has(asked, `state-tax-credits.${kind}`));
  const names = kinds.map((kind) => t(`places.special.credit.${kind}`));
  return says(asked, 'credits', kinds.length > 0, { kinds: list(names, asked.lang) });
}

function supplement(asked: Asked): string | undefined {
  const amounts = ['amount', 'amount-aged', 'amount-blind'].map(
    (table) => rangeOf(asked, `ssi-state-supplement.${table}`, 'one')?.max ?? 0,
  );
  const most = Math.max(...amounts);
  return says(asked, 'supplement', most > 0, { amount: money(most) });
}

function noSavingsTest(asked: Asked): string | undefined {
  return says(asked, 'medicareSavings', has(asked, 'medicare-savings.no-asset-test'));
}

function lifeline(asked: Asked): string | undefined {
  const more = rangeOf(asked, 'lifeline.state-discount');
  return says(asked, 'lifeline', more !== undefined, { amount: money(more?.max ?? 0) });
}

function weeks(asked: Asked): string | undefined {
  const most = rangeOf(asked, 'unemployment.weeks')?.max ?? WEEKS;
  return says(asked, 'weeks', most < WEEKS, { weeks: most });
}
