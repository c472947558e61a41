/** Income of the first person's family beside a share of the poverty guideline, for programs that judge the whole home. */
import { measure } from '../../engine/measure.ts';
import { grossCashIncome } from './gross-cash-income.ts';
import { guidelineShare } from './guideline-limit.ts';
import { homeSize } from './units/sizes.ts';

const LAW = '42 U.S.C. 9902(2)';

/** Dollars a month, before tax, of everyone who lives as one economic unit with the first person. */
export const homeIncome = measure({
  per: 'household',
  unit: 'dollars a month',
  law: LAW,
  of: (h) => h.of(grossCashIncome, 0),
});

/** Dollars a month up to which that income is within a program's percent of the poverty guideline; `percent` is its parameter. */
export const homeLimit = (percent: string, law: string) =>
  measure({
    per: 'household',
    unit: 'dollars a month',
    law,
    size: homeSize,
    of: (h) => guidelineShare(h, h.of(homeSize), h.number(percent)),
  });
