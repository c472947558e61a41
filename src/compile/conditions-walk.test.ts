import { expect, test } from 'vitest';
import type { Node, Program } from '../engine/types.ts';
import { openingsOf } from './conditions-walk.ts';

const program = (id: string, test: Node, more: Partial<Program> = {}): Program => ({
  id,
  for: 'household',
  places: [],
  named: {},
  requires: [{ id: 'r', test }],
  doors: [],
  gets: {},
  ...more,
});
const from = (...programs: Program[]): string[] => openingsOf(programs).map((it) => `${it.from} > ${it.to}`);

test('getting a program, or being able to, opens another one, also deep in a condition and by name', () => {
  const test: Node = [
    'any',
    [
      ['some', ['gets', 'a']],
      [
        'all',
        [
          ['can', 'b'],
          ['rule', 'named'],
        ],
      ],
    ],
  ];
  expect(from(program('x', test, { named: { named: ['gets', 'c'] } }))).toEqual(['a > x', 'b > x', 'c > x']);
});

test('a benefit that is asked about counts as its program', () => {
  const food = program('food', ['fact', 'housing', 'is', 'rent'], { gets: { benefit: 'fdpir' } });
  expect(from(food, program('meals', ['fact', 'benefits', 'has', 'fdpir']))).toEqual(['food > meals']);
});

test('what stands under a “not” opens nothing, and a double “not” does', () => {
  expect(from(program('x', ['not', ['can', 'a']]))).toEqual([]);
  expect(
    from(
      program('x', [
        'not',
        [
          'all',
          [
            ['can', 'a'],
            ['not', ['gets', 'b']],
          ],
        ],
      ]),
    ),
  ).toEqual(['b > x']);
});

test('a door counts once, whatever its rules say twice, and none leads to itself', () => {
  const doors: Program['doors'] = [{ kind: 'k', requires: [{ id: 'd', test: ['can', 'a'] }] }];
  expect(
    from(
      program(
        'x',
        [
          'any',
          [
            ['gets', 'a'],
            ['gets', 'x'],
          ],
        ],
        { doors },
      ),
    ),
  ).toEqual(['a > x']);
});
