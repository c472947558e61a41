import { describe, expect, it } from 'vitest';
import { dictionary } from './dictionary.ts';
import { fallbackLanguage } from './languages.ts';
import type { Message } from './message.ts';
import { pseudoMessage } from './pseudo.ts';
import { site } from './site.ts';

const english = dictionary(fallbackLanguage);
const others = Object.keys(site.languages).filter((code) => code !== fallbackLanguage);

const places = (message: Message | undefined): string[] => {
  const text = typeof message === 'string' ? message : (message?.other ?? '');
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
};

describe.each(others)('the words of %s', (lang) => {
  const own = dictionary(lang);

  it('are all there', () => {
    expect(Object.keys(english).filter((key) => own[key] === undefined)).toEqual([]);
  });

  it('are no more than English has', () => {
    expect(Object.keys(own).filter((key) => english[key] === undefined)).toEqual([]);
  });

  it('have the same places for names and numbers', () => {
    const different = Object.keys(own).filter((key) => `${places(own[key])}` !== `${places(english[key])}`);
    expect(different).toEqual([]);
  });
});

it('the pseudo-language is longer and keeps the places', () => {
  const text = pseudoMessage('In {state} it is called {name}.') as string;
  expect(text.length).toBeGreaterThan(40);
  expect(text).toContain('{state}');
});
