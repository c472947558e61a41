/** The built pages are valid HTML. Spanish pages come from the same templates; the pseudo-language shows what is untranslated. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { PATIENCE } from '../support/patience.ts';
import { pages } from '../support/site-pages.ts';

/** The rules of the HTML standard. The layout of the text is up to the compiler. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

async function mistakes({ url, html }: (typeof pages)[number]): Promise<string[]> {
  const { results } = await validator.validateString(html, url);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${url}: ${message} (${ruleId}) at ${selector}`),
  );
}

test('every page is valid HTML', { timeout: PATIENCE }, async () => {
  const one = pages.filter(({ url }) => !url.startsWith('/es/'));
  expect(one.length).toBeGreaterThan(150);
  const found: string[] = [];
  for (const page of one) found.push(...(await mistakes(page)));
  expect(found).toEqual([]);
});

test('a page that is not valid is found out', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>T</title></head><body><p id="a" id="b">x<p><div></span></body></html>';
  expect((await mistakes({ url: '/', html })).length).toBeGreaterThan(1);
});
