// @vitest-environment happy-dom
/** Messages about what looks wrong: shown where somebody reads them, and with nothing that was answered. */
import { expect, test } from 'vitest';
import { site } from '../../src/i18n/site.ts';
import type { View } from '../../src/results/port.ts';
import { fillTell } from '../../src/results/tell.ts';
import { pages } from '../support/site-pages.ts';

test('pages ask what is wrong or not clear only where site.yaml says who reads it', () => {
  const asking = pages.filter(({ html }) => /<[^>]+ data-feedback/.test(html)).map(({ url }) => url);
  const isRead = site.contact !== null || site.feedback !== null;
  expect(asking.length > 100).toBe(isRead);
  if (!isRead) expect(asking).toEqual([]);
});

test('a row’s message names the program, the rule that was chosen and the version, and no answer', () => {
  document.body.innerHTML = `<div data-feedback><label>Which? <select><option value="">Other</option></select></label>
    <a href="/en/help/" data-to="facts@example.org" data-version="1a2b">Write</a></div>`;
  const view = {
    lang: 'en',
    words: { snap: { short: 'SNAP' } },
    t: (key: string, { program = '' }: Record<string, string> = {}) => `${key} ${program}`.trim(),
  } as unknown as View;
  fillTell(view, document.body, 'snap', [
    { id: 'gross-income', text: 'You have $1,560; the limit is $3,757.' },
    { id: 'gross-income', text: 'You have $1,560; the limit is $3,757.' },
    { id: 'assets', text: 'You have $20.' },
  ]);
  const select = document.querySelector('select');
  const body = (): string => new URL(document.querySelector('a')?.href ?? '').searchParams.get('body') ?? '';
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['', 'gross-income', 'assets']);
  expect(body().split('---\r\n')[1]).toBe('page: /en/find/\r\nprogram: snap\r\nversion: 1a2b');
  if (select) select.value = 'assets';
  select?.dispatchEvent(new Event('change'));
  expect(body()).toContain('rule: assets');
  expect(decodeURIComponent(document.querySelector('a')?.href ?? '')).not.toMatch(/\$|1,560/);
});
