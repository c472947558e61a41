import {
  amount,
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
} from '../../schema/table-kinds.ts';
import { z } from 'zod';

/** Percent of the guideline (fpl) or of the median income (smi), and of whom else: at least one of the two. */
const limit = table(
  optional({
    smi: amount,
    smiTanf: amount,
    smiHomeless: amount,
    fpl: amount,
    fplCounty: amount,
    fplSpecial: amount,
    fplSchoolAge: amount,
    fplNoYoung: amount,
    higher: mark,
    beyond: mark,
    below: mark,
  }),
).refine((it) => 'smi' in it || 'fpl' in it, 'Write smi (of the median income) or fpl (of the guideline).');

/** 45 CFR part 98. */
export const childCare: Tables = {
  age: everywhere(table({ everyone: exact, special: exact })),
  'special-age': someStates(exact),
  'federal-percent': everywhere(amount),
  'federal-assets': everywhere(amount),
  'asset-limit': someStates(amount),
  entry: eachState(limit.nullable()),
  stay: someStates(limit),
  'month-limit': someStates(bySize),
  'county-percent': someStates(
    byCounty(z.string().regex(/^\d+$/, 'Write a percent in quotes, such as "270".')),
  ),
  'guideline-month': someStates(exact),
  'median-month': someStates(exact),
  'takes-snap': someStates(flag),
  'only-pay': someStates(flag),
  'left-out': someStates(table(optional({ share: amount, each: amount, support: amount }))),
  hours: someStates(z.union([exact, table({ one: exact, ...optional({ two: exact, other: exact }) })])),
};
