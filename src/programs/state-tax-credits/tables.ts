import {
  amount,
  amounts,
  byCounty,
  byNumber,
  exact,
  flag,
  mark,
  optional,
  someStates,
  table,
  type Tables,
  upTo,
} from '../../schema/table-kinds.ts';
import { z } from 'zod';

/** One number, or one for each way of filing. */
const byStatus = z.union([
  amount,
  table({
    other: amount,
    ...optional({ headOfHousehold: amount, joint: amount, separate: amount, survivingSpouse: amount }),
  }),
]);
/** Amounts by the income from which each holds; where they differ, for each way of filing. */
const steps = byNumber(amount);
const stepsByStatus = z.union([
  steps,
  table({ other: steps, ...optional({ headOfHousehold: steps, joint: steps }) }),
]);
const flags = optional({ itin: flag, taxOnly: mark, open: mark });
const taxable = amounts('filer', 'older', 'disabled', 'veteran', 'dependent', 'rentPercent', 'homeMost');
const byIncome = {
  upTo: byStatus,
  paidTo: byStatus,
  taxable,
};

/** Parts of the schedule of the federal credit that are the state's own. */
const own = table(optional({ most: amount, up: amount, down: amount, start: byStatus }));
const together = table({
  ...Object.fromEntries(
    ['percent', 'earnings', 'child', 'ageFrom', 'ageTo', 'falls', 'fallsOlder'].map((key) => [key, amount]),
  ),
  older: upTo,
  from: byStatus,
});
/** How a credit for work is worked out: `percent` of the federal one, or one of the states' own ways. */
const WAYS = ['percent', 'own', 'flat', 'fallsTwice', 'together'];
const work = table({
  ...flags,
  ...optional({
    percent: z.union([amount, upTo]),
    couple: amount,
    ages: table(optional({ from: exact, to: exact, student: exact, fosterOrHomeless: exact })),
    investments: amount,
    bonus: amount,
    cap: amount,
    apart: mark,
    young: table({ under: exact, percent: amount }),
    own: byNumber(own),
    flat: table({ amount: upTo, fallsOver: upTo, least: amount }),
    fallsTwice: table({ percent: amount, top: upTo, tail: upTo, end: amount }),
    together,
    city: table({ counties: byCounty(exact), percent: byNumber(amount) }),
    ...byIncome,
  }),
})
  .refine((it) => WAYS.some((way) => way in it), `Write how it is worked out: one of ${WAYS.join(', ')}.`)
  .nullable();

/** How a credit falls with income. */
const falls = table({
  ...optional({ from: byStatus, step: byStatus, by: amount, percent: amount, least: amount, even: mark }),
});

const child = table({
  ...flags,
  ...optional({
    amount: z.union([amount, byNumber(amount)]),
    steps: stepsByStatus,
    ofCtc: amount,
    ofWork: amount,
    under: exact,
    olderFrom: exact,
    disabledUnder: exact,
    disabledSpouse: mark,
    separatePercent: amount,
    noEarnings: amount,
    most: exact,
    cap: amount,
    withWork: mark,
    byEarnings: mark,
    fosterYouth: mark,
    dependents: mark,
    everyone: mark,
    falls,
    ...byIncome,
  }),
}).refine(
  (it) => ['amount', 'steps', 'ofCtc', 'ofWork'].some((key) => key in it),
  'Write amount, steps, ofCtc or ofWork: how much it is.',
);
const care = table({
  ...flags,
  ...optional({
    percent: z.union([amount, steps]),
    costs: upTo,
    limit: upTo,
    eachUnder: exact,
    cap: amount,
    poverty: amount,
    full: mark,
    falls,
    ...byIncome,
  }),
}).refine((it) => 'percent' in it || 'eachUnder' in it, 'Write percent or eachUnder: how much it is.');

/** One or two credits of a kind; `together` where the credit for work holds it too. */
const credits = <T extends z.ZodType>(one: T) =>
  table(optional({ a: one, b: one, together: mark }))
    .refine((it) => 'a' in it || 'together' in it, 'Write a credit under a.')
    .nullable();

/** State income tax law, state by state. */
export const stateTaxCredits: Tables = {
  work: someStates(work),
  child: someStates(credits(child)),
  care: someStates(credits(care)),
  each: someStates(credits(child)),
};
