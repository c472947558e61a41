/** The words of content/strings/terms.yaml are refused as whole words, and only where they are not allowed. */
import { expect, test } from 'vitest';
import { planted } from '../support/planted.ts';

const EN = 'programs/lifeline/words/en.yaml';
const PAGE = 'programs/lifeline/pages/en.mdx';

test.each([
  ['an exception of the term', EN, /instead: .*/, 'instead: Bring your immigration papers.'],
  ['a longer word', EN, /instead: .*/, 'instead: Read the newspapers at a library.'],
  ['what people type in a search', EN, 'aka: ', 'aka: papers for a phone; '],
  ['an address', PAGE, 'Each family gets one discount', '[Each family](../../help/?papers) gets one discount'],
])('%s is not refused', (_, file, from, to) => {
  expect(planted(file, from, to).lines).toEqual([]);
});

test('an exception does not hide the same word elsewhere in the sentence', () => {
  const { lines } = planted(EN, /instead: .*/, 'instead: Bring immigration papers and other papers.');
  expect(lines).toEqual([expect.stringContaining('Write “documents” in place of “papers”.')]);
});

test('words over the end of a line are found, with the line where they begin', () => {
  const before = planted(PAGE, 'Each family gets', 'From here, health\ncover gets').lines;
  expect(before).toEqual([
    expect.stringMatching(/en\.mdx:\d+ {2}Write “health insurance or coverage” in place of “health cover”/),
  ]);
});
