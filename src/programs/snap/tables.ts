import {
  amount,
  amounts,
  byCounty,
  bySize,
  eachState,
  everywhere,
  exact,
  flag,
  mark,
  optional,
  someStates,
  table,
  type Tables,
  words,
} from '../../schema/table-kinds.ts';
import { z } from 'zod';

const AREAS = ['contiguous', 'urban', 'rural1', 'rural2', 'HI', 'GU', 'VI'] as const;
const REGIONS = ['contiguous', 'AK', 'HI', 'GU', 'VI'] as const;
const each = <T extends z.ZodType>(names: readonly string[], value: T) =>
  table(Object.fromEntries(names.map((name) => [name, value])));

const status = words('before-2025-law', 'after-2025-law');
const timeLimit = table({
  from: exact,
  until: exact,
  childUnder: exact,
  hours: exact,
  new: flag,
});

/** Limits of a state with wider categorical eligibility (7 CFR 273.2(j)(2)(ii)); ~ where it tests nothing. */
const stateTest = table({
  gross: amount,
  older: amount.nullable(),
  net: flag,
  olderNet: flag,
  assets: amount.nullable(),
  /** The limits for older and disabled people hold only where everybody at home is one. */
  everyone: z.exactOptional(mark),
  /** The month from which the state uses the poverty guideline of the year. */
  month: z.exactOptional(exact),
  /** New York: limits for those with pay, and with costs for care. */
  earning: z.exactOptional(amount),
  care: z.exactOptional(amount),
  /** Texas: what a second car may be worth. */
  otherCar: z.exactOptional(amount),
}).nullable();

const cost = z.union([amount, bySize], {
  error: 'Write a number, [low, high], or amounts by people: { 1: 300, 2: 320, more: 340 }.',
});
const KINDS = ['heating', 'limited', 'electricity', 'gas', 'water', 'sewage', 'trash', 'phone'] as const;
const kinds = Object.fromEntries(KINDS.map((kind) => [kind, cost])) as Record<
  (typeof KINDS)[number],
  typeof cost
>;
/** Allowances by the kinds that are paid (7 CFR 273.9(d)(6)(iii)), in Alaska and New York by region. */
const allowances = table(optional({ ...kinds, phoneApart: mark }));
const ALASKA = ['C', 'N', 'NW', 'SC', 'SE', 'SW'] as const;
const NEW_YORK = ['NYC', 'NAS', 'ONY'] as const;
const utility = z.union([allowances, each(ALASKA, allowances), each(NEW_YORK, allowances)], {
  error: `Write amounts by these kinds: ${KINDS.join(', ')}; in Alaska and New York by region.`,
});
const regions = (...names: readonly string[]) =>
  z
    .string('Write the name of a region.')
    .refine(
      (text) => text.split(' ').every((name) => names.includes(name)),
      `Write regions of this list, with spaces between them: ${names.join(', ')}.`,
    );

/** 7 CFR part 273. */
export const snap: Tables = {
  'max-allotment': everywhere(each(AREAS, bySize)),
  'max-allotment-large': everywhere(each(AREAS, amount)),
  'min-allotment': everywhere(each(AREAS, amount)),
  'standard-deduction': everywhere(each(REGIONS, bySize)),
  'shelter-cap': everywhere(each(REGIONS, amount)),
  'homeless-deduction': everywhere(amount),
  'asset-limit': everywhere(amounts('ordinary', 'older')),
  'gross-percent': everywhere(amount),
  'net-percent': everywhere(amount),
  'guideline-month': everywhere(exact),
  'earned-deduction': everywhere(amount),
  'medical-threshold': everywhere(amount),
  'shelter-share': everywhere(amount),
  'food-share': everywhere(amount),
  'older-age': everywhere(exact),
  expedited: everywhere(amounts('income', 'assets')),
  'student-rule': everywhere(
    table({ from: exact, until: exact, hours: exact, childUnder: exact, childUnderAlone: exact }),
  ),
  'student-one-adult': someStates(flag),
  'pupil-earnings-age': everywhere(exact),
  'status-rule': everywhere(status),
  'status-rule-state': someStates(status),
  'time-limit': everywhere(timeLimit),
  'time-limit-state': someStates(timeLimit),
  'time-limit-waiver': someStates(byCounty(mark).nullable()),
  'state-test': someStates(stateTest),
  utility: eachState(utility),
  'utility-region': someStates(byCounty(regions(...ALASKA, ...NEW_YORK))),
  'allotment-area': someStates(byCounty(regions('urban', 'rural1', 'rural2'))),
  'medical-standard': someStates(amount),
  'child-support': someStates(words('exclude')),
  'heat-and-eat': someStates(flag),
  'heat-and-eat-for': everywhere(words('all', 'older')),
  'left-out-income': someStates(words('all', 'all-in-gross-test')),
  'state-minimum': someStates(table({ amount: amount, who: words('all', 'age-62', 'older-or-disabled') })),
};
