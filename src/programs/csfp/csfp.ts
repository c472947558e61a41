/** Food boxes for older people: income limit and places (7 CFR part 247). */
import { countiesIn, nameIn, sameCounty } from '../../engine/household/county.ts';
import {
  any,
  atBestOpen,
  either,
  hull,
  NO,
  OFFICE_DECIDES,
  open,
  truth,
  YES,
  ZERO,
} from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import { foodGroupSize } from '../shared/units/sizes.ts';
import { guidelineLimit } from '../shared/guideline-limit.ts';

/**
 * Dollars a month up to which person `i`'s household may get a box. States change to the year's guideline when USDA's
 * notice comes, in February or March, so in between either may hold.
 */
export const csfpIncomeLimit = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 247.9(c)',
  size: foodGroupSize,
  of: (h, i) => {
    const percent = h.maybeNumber('csfp.state-income-percent') ?? h.number('csfp.income-percent');
    const months = h.number('csfp.guideline-month');
    const limit = (month: number) =>
      guidelineLimit(h, h.of(foodGroupSize, i), percent, h.guidelineDay(month));
    return hull(limit(months.min), limit(months.max));
  },
});

/** Whether boxes are given out in the county, where a state's list of counties is known to us; true elsewhere. */
export const csfpServed = measure({
  per: 'household',
  law: '7 CFR 247.1',
  of: (h) => {
    const served = h.word('csfp.served-counties');
    const { county } = h.c.household;
    if (typeof served !== 'string') return YES;
    if (county === undefined) return open('county');
    if (served.split(',').some((name) => sameCounty(name, county))) return YES;
    // A name that no county of the state has may be a slip of the pen.
    return nameIn(countiesIn(h.c.counties, h.state), county) === undefined ? OFFICE_DECIDES : NO;
  },
});

/** Whether the state takes other help as proof of income, such as SNAP. */
export const csfpTakesProof = measure({
  per: 'household',
  law: '7 CFR 247.9(b)(1)',
  of: (h) => truth(h.word('csfp.takes-proof') === true),
});

/**
 * Whether other help that the household gets counts as proof of income. Each state chooses whether it does;
 * where its choice is not known to us, only the agency can say.
 */
export const csfpProof = measure({
  per: 'household',
  law: '7 CFR 247.9(b)(1)',
  of: (h) => {
    const gets = any(
      () => h.getsProgram('snap'),
      () => h.listed('benefits', 'fdpir'),
      () => h.getsProgram('medicare-savings'),
      () => h.getsProgram('ssi'),
    );
    return either(h.of(csfpTakesProof), gets, () => atBestOpen(gets));
  },
});

/** About what person `i`'s box of a month costs in a store, dollars. */
export const csfpWorth = measure({
  per: 'person',
  unit: 'dollars a month',
  law: '7 CFR 247.9(a)',
  of: (h, i) => (h.age(i) < h.number('csfp.min-age').min ? ZERO : h.number('csfp.food-worth')),
});
