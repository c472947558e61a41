import type { Context } from '../../engine/context.ts';
import { ageOf, choiceIn, personAt } from '../../engine/household/facts.ts';
import { asRange, isTable, lookup, word } from '../../engine/parameters.ts';
import { not, type Truth } from '../../engine/truth.ts';
import { greenCardCounts } from '../shared/green-card.ts';
import { inPregnancyCover } from './groups.ts';

const OLDER = 65;
const LAWFUL = ['permanentResident', 'refugeeOrAsylee', 'cofa', 'cubanHaitianEntrant', 'otherLawful'];

/** Whether the status of person `i` is one that federal Medicaid covers at any age. */
export const medicaidFederalStatus = (c: Context, i: number): Truth =>
  c.any(
    () => choiceIn(c, i, 'citizenship', ['citizen', 'cofa', 'cubanHaitianEntrant']),
    () =>
      c.all(
        () => word(c, 'medicaid.status-rule') === 'before-2025-law',
        () => choiceIn(c, i, 'citizenship', ['refugeeOrAsylee']),
      ),
    () =>
      c.all(
        () => choiceIn(c, i, 'citizenship', ['permanentResident']),
        () => greenCardCounts(c, i),
      ),
  );

const under = (c: Context, i: number, parameter: string): boolean =>
  ageOf(c, i) < (asRange(lookup(c, parameter))?.min ?? 0);

const STATE_MONEY = ['permanentResident', 'otherLawful', 'daca'];

const pregnantOfAnyStatus = (c: Context, i: number): Truth =>
  word(c, 'medicaid.any-status-pregnant') === true && inPregnancyCover(c, i);

/** Cover that a state pays alone: for people of any status, or for everybody who is here lawfully. */
const stateMoney = (c: Context, i: number): Truth =>
  c.any(
    () => under(c, i, 'medicaid.any-status-children-under'),
    () => pregnantOfAnyStatus(c, i),
    () => word(c, 'medicaid.any-status-adults') === true,
    () => ageOf(c, i) >= OLDER && word(c, 'medicaid.any-status-older') === true,
    () => coversLawful(c) && choiceIn(c, i, 'citizenship', STATE_MONEY),
    // What the state pays for refugees since federal money ended had not been decided when last read.
    () =>
      coversLawful(c) && (choiceIn(c, i, 'citizenship', ['refugeeOrAsylee']) === false ? false : undefined),
  );
const coversLawful = (c: Context): boolean => word(c, 'medicaid.state-covers-lawful') === true;

/**
 * Whether federal money covers the status of person `i`: at any age, or by the state's option for children and pregnant
 * people who are here lawfully (42 U.S.C. 1396b(v)(4)).
 */
export function medicaidFederalMoney(c: Context, i: number): Truth {
  return c.any(
    () => medicaidFederalStatus(c, i),
    () => under(c, i, 'medicaid.lawful-children-under') && choiceIn(c, i, 'citizenship', LAWFUL),
    () =>
      c.all(
        () => word(c, 'medicaid.lawful-pregnant') === true,
        () => choiceIn(c, i, 'citizenship', LAWFUL),
        () => inPregnancyCover(c, i),
      ),
  );
}

/** Whether person `i`'s citizenship or immigration status allows full Medicaid, or what the state pays alone in its place. */
export const medicaidStatus = (c: Context, i: number): Truth =>
  c.any(
    () => medicaidFederalMoney(c, i),
    () => stateMoney(c, i),
  );

const programName = (c: Context, group: 'children' | 'pregnant' | 'others'): string => {
  const names = lookup(c, 'medicaid.state-program');
  const name = isTable(names) ? (names[group] ?? names['others']) : undefined;
  return typeof name === 'string' ? name : 'other';
};

/** The program in which the state's own money covers person `i`, by the name of its sentence; false where none does, undefined while it may be one of two. */
export function stateProgram(c: Context, i: number): string | Truth {
  const covers = stateMoney(c, i);
  if (covers !== true) return covers;
  if (under(c, i, 'medicaid.any-status-children-under')) return programName(c, 'children');
  const pregnant = c.decided(() => pregnantOfAnyStatus(c, i));
  const [own, others] = [programName(c, 'pregnant'), programName(c, 'others')];
  if (pregnant === undefined && own !== others) return undefined;
  return pregnant === true ? own : others;
}

/** The same above the limit of Medicaid, where the state's CHIP takes children of any status. */
export const stateChildProgram = (c: Context, i: number): string | Truth =>
  under(c, i, 'chip.any-status-children-under') && programName(c, 'children');

/**
 * Whether the five years of wait after a green card are no question: the state's own program for adults may leave out people
 * who are in them, and they have no other cover.
 */
export const firstYearsFit = (c: Context, i: number): Truth =>
  word(c, 'medicaid.state-program-first-years') !== false ||
  c.any(
    () => medicaidFederalMoney(c, i),
    () => under(c, i, 'medicaid.any-status-children-under'),
    () => pregnantOfAnyStatus(c, i),
    () => not(choiceIn(c, i, 'citizenship', ['permanentResident'])),
    () => undefined,
  );

/** Whether CHIP covers the status of person `i`; its options for children and pregnant people are its own (42 U.S.C. 1397gg(e)(1)). */
export function chipFederalMoney(c: Context, i: number): Truth {
  const adult = ageOf(c, i) > 18;
  return c.any(
    () => medicaidFederalStatus(c, i),
    () =>
      c.all(
        () => word(c, adult ? 'chip.lawful-pregnant' : 'chip.lawful-children') === true,
        () => choiceIn(c, i, 'citizenship', LAWFUL),
      ),
  );
}

/** The same, or the state pays for a child alone. */
export const chipStatus = (c: Context, i: number): Truth =>
  c.any(
    () => chipFederalMoney(c, i),
    () => under(c, i, 'chip.any-status-children-under'),
  );

/** Cover that closes CHIP and the marketplace credit: any real insurance (42 CFR 457.310(b)(2)). */
export const isOtherwiseInsured = (c: Context, i: number): Truth => {
  const { insurance, unsure = [] } = personAt(c, i);
  const real = ['employer', 'marketplace', 'private', 'medicare', 'va', 'tricare', 'champva'];
  if (insurance?.some((kind) => real.includes(kind)) === true) return true;
  if (unsure.some((kind) => real.includes(kind) || kind === 'insurance'))
    return c.need(`people[${i}].insurance`);
  return insurance || c.closed ? false : c.need(`people[${i}].insurance`);
};
