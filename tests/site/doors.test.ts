/** The doors between programs: the page of each, the picture and the list say the same, and all of it follows the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openingsOf } from '../../src/compile/conditions-walk.ts';
import { compileRules } from '../../src/compile/rules.ts';
import { SITE } from '../support/site-pages.ts';

const html = (page: string): string => readFileSync(join(SITE, page, 'index.html'), 'utf8');
const linked = (part: string): string[] =>
  [...part.matchAll(/href="\/en\/programs\/([\w-]+)\/"/g)].map(([, id = '']) => id);
/** What stands under a heading of the box of facts. */
const under = (page: string, heading: RegExp): string[] => {
  const [, list = ''] =
    new RegExp(`<dt[^>]*>${heading.source}</dt>\\s*<dd[^>]*>(.*?)</dd>`, 's').exec(page) ?? [];
  return linked(list);
};

test('every door that a rule has is on both pages', () => {
  const missing = openingsOf(compileRules('content').programs).filter(({ from, to }) => {
    const opens = under(html(`en/programs/${from}`), /[^<]* can also help you get/);
    const ways = under(html(`en/programs/${to}`), /[^<]* is easier to get if you get/);
    return !opens.includes(to) || !ways.includes(from);
  });
  expect(missing).toEqual([]);
});

test('the picture has as many lines as the list has links, in every language', () => {
  const page = html('en/doors');
  const lines = page.match(/class="door-line"/g)?.length ?? 0;
  const [, main = ''] = /<h2 id="list".*?<\/h2>(.*)<\/main>/s.exec(page) ?? [];
  const heads = main.match(/<h3/g)?.length ?? 0;
  expect(lines).toBeGreaterThan(25);
  expect(linked(main)).toHaveLength(lines + heads);
  for (const lang of ['es', 'qps'])
    expect(html(`${lang}/doors`).match(/class="door-line"/g)).toHaveLength(lines);
});
