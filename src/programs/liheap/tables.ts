import {
  amount,
  amounts,
  everywhere,
  exact,
  flag,
  optional,
  someStates,
  table,
  type Tables,
} from '../../schema/table-kinds.ts';
import { z } from 'zod';

/** Percent of the median income or of the guideline, one up to a size (smiTo, fplTo) and the other above it. */
const limit = table(
  optional({ smi: amount, smiTo: exact, fpl: amount, fplTo: exact, fplMost: amount, older: amount }),
).refine((it) => 'smi' in it || 'fpl' in it, 'Write smi (of the median income) or fpl (of the guideline).');

const BENEFITS = ['snap', 'tanf', 'ssi', 'veterans'];
const benefits = z
  .string('Write names of benefits with spaces between them, or "" for none.')
  .refine(
    (text) => text.split(' ').every((word) => word === '' || BENEFITS.includes(word)),
    `Write names of this list, with spaces between them: ${BENEFITS.join(', ')}.`,
  );

/** 42 U.S.C. 8624. */
export const liheap: Tables = {
  federal: everywhere(amounts('floor', 'fpl', 'smi')),
  'year-month': someStates(exact),
  limit: someStates(limit),
  'earned-deduction': someStates(table(optional({ share: amount, dollars: amount, medical: amount }))),
  'medicare-premium': someStates(amount),
  takes: someStates(benefits),
  'asset-limit': someStates(amounts('others', 'older').nullable()),
  'rent-share': someStates(amount),
  'no-claimed-students': someStates(flag),
  season: someStates(amount),
};
