/** content/parameters: numbers that several programs share. */
import {
  amount,
  amounts,
  bySize,
  byNumber,
  everywhere,
  exact,
  someStates,
  table,
  type Tables,
  words,
} from '../../schema/table-kinds.ts';
import { z } from 'zod';

const byStatus = amounts('single', 'headOfHousehold', 'joint');
const brackets = amounts('10', '12', '22', '24', '32', '35');
const region = table({ first: exact, each: exact });
const payToMonth = table({ week: amount, twoWeeks: amount });
const thresholds = table({ first: exact, second: exact });

export const shared: Readonly<Record<string, Tables>> = {
  'area-income': { 'area-income-size': everywhere(bySize), 'student-pay': everywhere(exact) },
  'income-tax': {
    'standard-deduction': everywhere(byStatus),
    'standard-deduction-extra': everywhere(amounts('unmarried', 'married')),
    'dependent-deduction': everywhere(amounts('least', 'plus')),
    'senior-deduction': everywhere(amounts('amount', 'percent', 'other', 'joint')),
    'tax-brackets': everywhere(table({ single: brackets, headOfHousehold: brackets, joint: brackets })),
    'gains-brackets': everywhere(byStatus),
    'social-security-taxed': everywhere(
      table({ other: thresholds, joint: thresholds, separate: thresholds }),
    ),
    'wage-base': everywhere(exact),
    'refund-rule': everywhere(words('none', 'announced')),
  },
  'pay-to-month': {
    'pay-to-month-snap': everywhere(payToMonth),
    'pay-to-month-snap-state': someStates(payToMonth),
    'pay-to-month-tanf-state': someStates(payToMonth),
    'pay-to-month-medicaid-state': someStates(payToMonth),
  },
  'poverty-guidelines': {
    'poverty-guideline': everywhere(table({ contiguous: region, AK: region, HI: region })),
  },
  'social-security': { 'full-retirement-age': everywhere(byNumber(exact)) },
  'ssi-rate': {
    'ssi-rate': everywhere(table({ one: exact, couple: exact })),
    'ssi-disregards': everywhere(table({ any: exact, pay: exact })),
    'ssi-assets': everywhere(amounts('one', 'couple')),
    'substantial-work': everywhere(amount),
  },
  'state-median-income': {
    'state-median-income': everywhere(z.record(z.string().regex(/^[A-Z]{2}$/, 'Write a state.'), amount)),
    'median-income-size': everywhere(bySize),
  },
};
