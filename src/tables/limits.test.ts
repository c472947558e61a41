import { describe, expect, it } from 'vitest';
import { byPlace } from './by-place.ts';
import { limits } from './limits.ts';

describe.each(Object.keys(limits))('the income table of %s', (program) => {
  it('has an amount or a word in every cell of every place', () => {
    const { table, tables } = byPlace(program, 'en');
    for (const rows of tables) {
      expect(rows.length).toBe(table.rows.length);
      for (const row of rows) expect(row.length).toBe(table.columns.length);
      expect(rows.flat().join(' ')).not.toMatch(/NaN|Infinity|1,000,000,000/);
    }
  });
});
