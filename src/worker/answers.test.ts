import { expect, test } from 'vitest';
import { loadRules } from '../cli/load-rules.ts';
import { engine, screen } from '../programs/screen.ts';
import { mainEarner, turningPay, whatIf } from '../engine/what-if.ts';
import type { Household } from '../facts/values.ts';
import { answering } from './answers.ts';
import type { Answer, Ask, Kind } from './messages.ts';

const { rules, counties } = await loadRules();
const day = '2026-11-24';
const household = {
  state: 'CO',
  people: [
    { id: 'p1', relationship: 'self', age: 34, income: [{ type: 'wages', amount: 3100, every: 'month' }] },
    { id: 'p2', relationship: 'child', age: 4 },
  ],
} as Household;

/** Asks as a page does: what goes over and what comes back are copies. */
function asking(): <K extends Kind>(kind: K, ask: Ask<K>) => Answer<K> {
  const answer = answering();
  return (kind, ask) => {
    const reply = structuredClone(answer(structuredClone({ id: 1, kind, ask })));
    if ('failed' in reply) throw new Error(reply.failed);
    return reply.answer as Answer<typeof kind>;
  };
}

test('the answers are those of the engine', () => {
  const ask = asking();
  expect(ask('load', { rules: JSON.stringify(rules), version: rules.version })).toBe(true);
  expect(ask('counties', counties)).toBe(true);
  expect(ask('screen', { household, day })).toEqual(screen(household, rules, day, counties));
  const who = mainEarner(engine, household, rules, day);
  const plan = whatIf(engine, household, who, rules, day, counties);
  expect(ask('range', { household, day })).toEqual({ who, by: 'pay', now: plan.now, most: plan.most });
  const pays = [0, 1500, 3100];
  expect(ask('points', { household, day, who, pays })).toEqual(pays.map(plan.at));
  const program = 'snap';
  expect(ask('turning', { household, day, who, program })).toBe(turningPay(plan, program) ?? null);
});

test('a plan is of the household that is asked about, and of the counties that have come', () => {
  const ask = asking();
  ask('load', { rules: JSON.stringify(rules), version: rules.version });
  const points = (it: Household) => ask('points', { household: it, day, who: 0, pays: [1000] });
  const more = { ...household, people: [...household.people, { id: 'p3', relationship: 'child', age: 2 }] };
  const first = points(household);
  expect(points(more as Household)).not.toEqual(first);
  expect(points(household)).toEqual(first);
});

test.each([
  ['half of it', JSON.stringify(rules).slice(0, 2000)],
  ['another version', JSON.stringify({ ...rules, version: 'old' })],
  ['no programs', JSON.stringify({ ...rules, programs: [] })],
  ['nothing', ''],
  ['a list', '[]'],
])('rules that do not fit are refused: %s', (_, text) => {
  const ask = asking();
  expect(ask('load', { rules: text, version: rules.version })).toBe(false);
  expect(() => ask('screen', { household, day })).toThrow('have not come');
});
