/** Plants the mistakes that editors make, one at a time. The check names each in one line, with its place, and nothing else. */
import { expect, test } from 'vitest';
import { planted } from '../support/planted.ts';
import { MISTAKES } from './planted-mistakes.ts';

test.each(MISTAKES)('%s', (_, file, from, to, told) => {
  const { lines } = planted(file, from, to);
  expect(lines.join('\n')).toContain(told);
  expect(lines, 'nothing else is said').toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^content/${file.replaceAll('.', '\\.')}:\\d+ `));
  expect(lines[0], 'no words of a parser').not.toMatch(/Invalid|expected|received|scalar|YAML token|implicit|\bundefined\b|\n/i);
});
