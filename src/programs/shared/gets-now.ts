/** Who gets a cash benefit now: the benefit is named, or income of that type is. */
import { all, any, atWorstOpen, every, not, some, type Truth, truth } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';
import type { View } from '../../engine/view.ts';
import { type IncomeTypes, SSDI, SSI, TANF } from './income-types.ts';

/** People of this age, or disabled, may be those who get a benefit that is named without an amount. */
const OLD = 65;
const mayGet = (h: View, i: number): Truth => any(truth(h.age(i) >= OLD), () => h.flag(i, 'disabled'));

/** A benefit that is named without an amount: the only person's who may get it; of several, nobody can say whose. */
function whose(h: View, i: number, benefit: 'ssi' | 'ssdi', types: IncomeTypes): Truth {
  const others = h.people.filter((j) => j !== i);
  return all(
    h.listed('benefits', benefit),
    () => any(truth(!others.length), () => mayGet(h, i)),
    () => not(some(others, (j) => h.gets(j, types))),
    () => atWorstOpen(every(others, (j) => not(mayGet(h, j)))),
  );
}

/** Whether person `i` gets SSI now. */
export const getsSsiNow = measure({
  per: 'person',
  law: '42 U.S.C. 1382',
  of: (h, i) => any(h.gets(i, SSI), () => whose(h, i, 'ssi', SSI)),
});

/** Whether person `i` gets SSDI now. */
export const getsSsdiNow = measure({
  per: 'person',
  law: '42 U.S.C. 423(a)',
  of: (h, i) => any(h.gets(i, SSDI), () => whose(h, i, 'ssdi', SSDI)),
});

/** Whether somebody in the household gets TANF cash now: the benefit is named, or income of that type is. */
export const getsTanf = measure({
  per: 'household',
  law: '42 U.S.C. 601',
  of: (h) => any(h.listed('benefits', 'tanf'), () => some(h.people, (i) => h.gets(i, TANF))),
});
