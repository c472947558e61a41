import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from './messages.ts';
import { Engine, type Open } from './engine.ts';

vi.mock('./start-worker.ts', () => ({ startWorker: () => undefined }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** A place that notes what it was sent, and answers `load` and `counties` with yes and a household with its own name. */
interface Tried {
  readonly sent: string[];
  isOver: boolean;
}
function places(...kinds: readonly ('good' | 'broken' | 'silent')[]): { tried: Tried[]; opens: Open[] } {
  const tried: Tried[] = [];
  const opens = kinds.map((kind): Open => (take, broke) => {
    const own: Tried = { sent: [], isOver: false };
    tried.push(own);
    if (kind === 'broken') setTimeout(() => broke('broken'), 0);
    return {
      send: ({ id, kind: asked }: Message) => {
        own.sent.push(asked);
        if (kind === 'good')
          setTimeout(() => take({ id, answer: asked === 'screen' ? 'screened' : true }), 0);
      },
      end: () => (own.isOver = true),
    };
  });
  return { tried, opens };
}
const RULES = { rules: '{}', version: '1' };
const HOME = { household: { state: 'CO', people: [] }, day: '2026-11-24' } as never;

test.each([
  [['good', 'good', 'good'], 1],
  [['broken', 'good', 'good'], 2],
  [['broken', 'broken', 'good'], 3],
  [['silent', 'good', 'good'], 2],
] as const)('%j: the answer comes from place %i', async (kinds, count) => {
  const { tried, opens } = places(...kinds);
  const engine = new Engine(opens);
  const loaded = engine.ask('load', RULES);
  const screened = engine.ask('screen', HOME);
  await vi.runAllTimersAsync();
  expect([await loaded, await screened]).toEqual([true, 'screened']);
  expect(tried).toHaveLength(count);
  expect(tried.map(({ isOver }) => isOver)).toEqual(tried.map((_, n) => n < count - 1));
});

test.each([
  ['nowhere to be had', ['broken', 'broken', 'broken'], 3],
  // What hangs two workers would hang the page.
  ['silent twice', ['silent', 'silent', 'good'], 2],
] as const)('an engine that is %s fails', async (_, kinds, count) => {
  const { tried, opens } = places(...kinds);
  const engine = new Engine(opens);
  const failed = expect(engine.ask('load', RULES)).rejects.toThrow();
  await vi.runAllTimersAsync();
  await failed;
  expect(tried).toHaveLength(count);
});

test('a new place is told the rules and the counties before what was not answered', async () => {
  const { tried, opens } = places('good', 'good');
  let breakIt = (): void => undefined;
  const [first, second] = opens;
  if (!first || !second) throw new Error('Two places are needed.');
  const engine = new Engine([
    (take, broke) => {
      breakIt = () => broke('ended');
      return first(take, broke);
    },
    second,
  ]);
  void engine.ask('load', RULES);
  void engine.ask('counties', {});
  await vi.runAllTimersAsync();
  const screened = engine.ask('screen', HOME);
  breakIt();
  await vi.runAllTimersAsync();
  expect(await screened).toBe('screened');
  expect(tried[1]?.sent).toEqual(['load', 'counties', 'screen']);
});

test('an engine that has ended holds nothing and answers nothing', async () => {
  const { tried, opens } = places('good', 'good');
  const engine = new Engine(opens);
  const answered = vi.fn();
  engine.ask('screen', HOME).then(answered, answered);
  engine.end();
  await vi.runAllTimersAsync();
  expect(answered).not.toHaveBeenCalled();
  expect(tried.map(({ isOver }) => isOver)).toEqual([true]);
  await expect(engine.ask('screen', HOME)).rejects.toThrow();
});
