import { expect, it } from 'vitest';
import { pseudoMessage } from './pseudo.ts';

it('the pseudo-language is longer and keeps the places and the names of forms', () => {
  const text = pseudoMessage('In {state} it is called {name}.') as string;
  expect(text.length).toBeGreaterThan(40);
  expect(text).toContain('{state}');
  expect(pseudoMessage([{ plural: 'size', other: '{size} people' }, ' in all'])).toMatchObject([
    { plural: 'size', other: expect.stringContaining('{size}') as string },
    ' ïñ áll lørëm',
  ]);
});
