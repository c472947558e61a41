import {
  amount,
  amounts,
  byNumber,
  eachState,
  everywhere,
  exact,
  flag,
  mark,
  someStates,
  table,
  type Tables,
} from '../../schema/table-kinds.ts';
import { z } from 'zod';
import { CITIZENSHIPS } from '../../facts/schema.ts';

const share = table({ start: exact, end: exact });
const statuses = Object.fromEntries(CITIZENSHIPS.options.map((status) => [status, flag]));

/** 26 U.S.C. 36B, 42 U.S.C. 18051, 45 CFR part 155. */
export const marketplace: Tables = {
  'least-percent': everywhere(amount),
  'most-percent': everywhere(amount.nullable()),
  'expected-percent': everywhere(byNumber(share)),
  'status-allowed': everywhere(table(statuses)),
  'lawful-below-least': everywhere(flag),
  'work-rule': everywhere(flag),
  'basic-health': someStates(table({ name: z.string(), to: exact }).nullable()),
  'basic-health-age': everywhere(table({ from: exact, to: exact })),
  'state-percent': someStates(byNumber(z.union([share, table({ none: mark })])).nullable()),
  'state-points': someStates(byNumber(exact)),
  'state-dollars': someStates(byNumber(exact).nullable()),
  'state-first-dollars': someStates(amount),
  'state-premium': someStates(byNumber(exact).nullable()),
  benchmark: eachState(byNumber(amount)),
  'zip-area': someStates(byNumber(exact)),
  'age-factor': everywhere(byNumber(exact)),
  'own-age-factor': someStates(byNumber(exact)),
  'family-tier': someStates(
    amounts('oneAdult', 'twoAdults', 'oneAdultWithChildren', 'twoAdultsWithChildren', 'childOnly'),
  ),
};
