import { asRange, lookup } from '../engine/parameters.ts';
import type { Range } from '../engine/range.ts';
import { family, homeIn } from './rules.ts';
import type { Limits } from './table.ts';

const LEAST = 'site.table.unemployment.least';
const MOST = 'site.table.unemployment.most';
const SHARE = 'site.table.unemployment.share';
const WEEKS = 'site.table.unemployment.weeks';
const PARAMETER: Readonly<Record<string, readonly [id: string, ...keys: string[]]>> = {
  [LEAST]: ['unemployment.weekly', 'min'],
  [MOST]: ['unemployment.weekly', 'max'],
  [SHARE]: ['unemployment.share'],
  [WEEKS]: ['unemployment.weeks'],
};

/** What a state pays for a week without work, and for how long. */
export const unemployment: Limits = {
  corner: 'site.table.unemployment.what',
  columns: ['site.table.unemployment.here'],
  rows: [LEAST, MOST, SHARE, WEEKS],
  units: { [SHARE]: 'percent', [WEEKS]: 'number' },
  cells: (place, row) => {
    const [id = '', ...keys] = PARAMETER[row] ?? [];
    const value: Range | undefined = asRange(lookup(homeIn(place, family(1)), id, keys));
    return [value ?? 'own'];
  },
};
