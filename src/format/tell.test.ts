import { expect, test } from 'vitest';
import { tellHref } from './tell.ts';

const about = { page: '/en/programs/snap/', program: 'snap', version: '1a2b3c4d' };
const facts = 'page: /en/programs/snap/\nprogram: snap\nversion: 1a2b3c4d';

test('an email has a subject, room to write, and below it what it is about', () => {
  const url = new URL(tellHref('facts@example.org', 'SNAP & more?', 'What is wrong?', about));
  expect(url.protocol + url.pathname).toBe('mailto:facts@example.org');
  expect(url.searchParams.get('subject')).toBe('SNAP & more?');
  expect(url.searchParams.get('body')).toBe(`What is wrong?\n\n\n---\n${facts}`.replaceAll('\n', '\r\n'));
  expect(url.href).not.toContain('+');
});

test('an issue has the same, beside what the address says already', () => {
  const url = new URL(
    tellHref('https://code.example.org/x/issues/new?labels=facts', 'SNAP', 'What is wrong?', {
      ...about,
      rule: 'income',
    }),
  );
  expect(url.origin + url.pathname).toBe('https://code.example.org/x/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    labels: 'facts',
    title: 'SNAP',
    body: `What is wrong?\n\n\n---\n${facts.replace('\nversion', '\nrule: income\nversion')}`,
  });
});
