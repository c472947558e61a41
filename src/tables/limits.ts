import type { Context } from '../engine/context.ts';
import { csfpIncomeLimit } from '../programs/csfp/csfp.ts';
import { headStartLimit } from '../programs/head-start/head-start.ts';
import { legalAidLimit } from '../programs/legal-aid/legal-aid.ts';
import { lifelineIncomeLimit } from '../programs/lifeline/lifeline.ts';
import { marketplaceLeast, marketplaceMost } from '../programs/marketplace/income.ts';
import {
  schoolMealsForAll,
  schoolMealsFreeLimit,
  schoolMealsReducedLimit,
} from '../programs/school-meals/limit.ts';
import { ENDLESS } from '../engine/range.ts';
import { childCareHasLimit, childCareLimit } from '../programs/child-care/limit.ts';
import { liheapLimit } from '../programs/liheap/limit.ts';
import { farmersMarketLimit } from '../programs/senior-farmers-market/senior-farmers-market.ts';
import { snapAllotment } from '../programs/snap/money/allotment.ts';
import { snapGrossLimit, snapGrossTest } from '../programs/snap/money/gross-limit.ts';
import { tanfGrant } from '../programs/tanf/grant.ts';
import { tefapIncomeLimit } from '../programs/tefap/tefap.ts';
import { weatherizationLimit } from '../programs/weatherization/weatherization.ts';
import { wicIncomeLimit } from '../programs/wic/income.ts';
import { chip, medicaid } from './health.ts';
import { extraHelp, medicareSavings } from './medicare.ts';
import { family, homeIn } from './rules.ts';
import type { Cell, Limits } from './table.ts';
import { childCredit, earnedIncomeCredit, saversMatch } from './tax-credits.ts';
import { unemployment } from './unemployment.ts';

/** One row for each size of a family without income; `cells` asks the engine about its last person. */
const bySize = (
  sizes: readonly number[],
  columns: readonly string[],
  cells: (c: Context, last: number) => readonly Cell[],
): Limits => ({
  corner: 'site.table.people',
  columns,
  rows: sizes,
  cells: (place, size) => cells(homeIn(place, family(Number(size))), Number(size) - 1),
});

const sizes = [1, 2, 3, 4, 5, 6, 7, 8];

const headStart = bySize(sizes, ['site.table.limitMonth'], (c, last) => [c.of(headStartLimit, last)]);

/** The income table of each program, as <IncomeTable program="…" /> shows it. */
export const limits: Readonly<Record<string, Limits>> = {
  snap: bySize(sizes, ['site.table.most', 'site.table.limitMonth'], (c) => [
    c.of(snapAllotment),
    c.of(snapGrossTest) === false ? 'none' : c.of(snapGrossLimit),
  ]),
  wic: bySize(sizes, ['site.table.limitMonth'], (c, last) => [c.of(wicIncomeLimit, last)]),
  'child-care': bySize(sizes.slice(1), ['site.table.limitMonth'], (c, last) => {
    if (!childCareHasLimit(c)) return ['none'];
    const limit = c.of(childCareLimit, last);
    return [limit.max < ENDLESS ? limit : 'own'];
  }),
  liheap: bySize(sizes, ['site.table.limitMonth'], (c) => [c.of(liheapLimit)]),
  csfp: bySize(sizes, ['site.table.limitMonth'], (c, last) => [c.of(csfpIncomeLimit, last)]),
  weatherization: bySize(sizes, ['site.table.limitMonth'], (c) => [c.of(weatherizationLimit)]),
  'legal-aid': bySize(sizes, ['site.table.limitMonth'], (c) => [c.of(legalAidLimit)]),
  tefap: bySize(sizes, ['site.table.limitMonth'], (c) => [c.of(tefapIncomeLimit)]),
  'senior-farmers-market': bySize(sizes, ['site.table.limitMonth'], (c, last) => [
    c.of(farmersMarketLimit, last),
  ]),
  'sun-bucks': bySize(sizes, ['site.table.limitMonth'], (c, last) => [c.of(schoolMealsReducedLimit, last)]),
  'head-start': headStart,
  'early-head-start': headStart,
  lifeline: bySize(sizes, ['site.table.limitMonth'], (c) => [c.of(lifelineIncomeLimit)]),
  // With rent to pay: some states pay less to who has none.
  tanf: {
    corner: 'site.table.people',
    columns: ['site.table.most'],
    rows: [2, 3, 4, 5, 6],
    cells: (place, size) => [
      homeIn(place, family(Number(size)), { expenses: { rent: 2000 } }).of(tanfGrant) ?? 'own',
    ],
  },
  medicaid,
  chip,
  'medicare-savings': medicareSavings,
  'extra-help': extraHelp,
  marketplace: {
    ...bySize(sizes, ['site.table.from', 'site.table.upTo'], (c) => [
      c.of(marketplaceLeast, 0),
      c.of(marketplaceMost, 0),
    ]),
    says: 'site.table.afterMedicaid',
  },
  eitc: earnedIncomeCredit,
  ctc: childCredit,
  'savers-match': saversMatch,
  unemployment,
  'school-meals': bySize(sizes, ['site.table.free', 'site.table.reduced'], (c, last) =>
    c.of(schoolMealsForAll)
      ? ['everyone', 'everyone']
      : [c.of(schoolMealsFreeLimit, last), c.of(schoolMealsReducedLimit, last)],
  ),
};
