import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { Shape } from '../questionnaire/check-household.ts';
import { decode } from '../questionnaire/link.ts';
import { householdShape } from '../facts/schema.ts';

/** Runs a command with something on its standard input. */
function run(
  command: string,
  args: readonly string[],
  input: string | Buffer = '',
): { out: string; said: string; status: number | null } {
  const file = command === 'bench' ? 'tests/bench/main.ts' : `src/cli/${command}.ts`;
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { out: stdout, said: stderr, status };
}
const screen = (input: unknown, ...args: string[]) =>
  run('screen', [...args, '-'], typeof input === 'string' ? input : JSON.stringify(input));

const person = { id: 'p1', relationship: 'self', age: 30 };
const home = { state: 'CO', asOf: '2026-06-15', people: [person] };

test('a household and a list of them come out as they went in, and nothing is said', () => {
  const one = screen(home);
  expect(one.said).toBe('');
  const { results, notes } = JSON.parse(one.out);
  expect(results.length).toBeGreaterThan(20);
  expect(notes).toBeUndefined();
  expect(JSON.parse(screen([]).out)).toEqual([]);
  const two = JSON.parse(
    screen([
      { ...home, id: 'a' },
      { ...home, id: 'b' },
    ]).out,
  );
  expect(two.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  expect(two[0].results).toEqual(results);
});

test.each(['utf8', 'utf16le'] as const)('a file with a byte-order mark is read: %s', (encoding) => {
  const { status, out } = run('screen', ['-'], Buffer.from(`\uFEFF${JSON.stringify(home)}`, encoding));
  expect(status).toBe(0);
  expect(JSON.parse(out).asOf).toBe('2026-06-15');
});

test('a reader who stops after the beginning of a long list gets no error', async () => {
  const child = spawn(process.execPath, ['src/cli/screen.ts', '-']);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(JSON.stringify(Array.from({ length: 60 }, () => home)));
  const [status] = await once(child, 'close');
  expect(said).toBe('');
  expect(status).toBe(0);
});

test.each(['0001-01-01', '2019-12-31'])('a day without rules is refused: %s', (asOf) => {
  const { status, out, said } = screen([home, { ...home, asOf }]);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(said).toBe(`[1].asOf: There are no rules of ${asOf}; write 2024-01-01 or a later day.\n`);
});

test.each([
  [
    '2031-01-01',
    /^\d+ numbers have no new value that was due by 2031-01-01, such as \S+ of \d{4}-\d\d-\d\d;/,
  ],
  ['2024-02-01', /^\d+ numbers have no value of 2024-02-01, such as \S+; the first known one is taken\.$/],
])('a day for which numbers are missing is said beside the results: %s', (asOf, note) => {
  const { status, out, said } = screen({ ...home, asOf });
  expect(status).toBe(0);
  const { notes, results } = JSON.parse(out);
  expect(results.length).toBeGreaterThan(20);
  expect(notes).toEqual([expect.stringMatching(note)]);
  expect(said).toBe(`household: ${notes[0]}\n`);
});

test('a county that the state does not have is said, and is no error', () => {
  const { status, out, said } = screen([
    { ...home, county: 'Elbonia' },
    { ...home, county: 'el paso' },
  ]);
  expect(status).toBe(0);
  const [unknown, known] = JSON.parse(out);
  expect(unknown.notes).toEqual([
    'There is no county "Elbonia" in CO; what hangs on the county is a range over the state.',
  ]);
  expect(known.notes).toBeUndefined();
  expect(said).toBe(`[0]: ${unknown.notes[0]}\n`);
});

test('a list that is too long is refused, and says how long one may be', () => {
  const { status, out, said } = screen(Array(10_001).fill(home));
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(said).toBe('-: holds 10001 households. Write at most 10000 into one file.\n');
});

test('a file with mistakes is refused, with a line for each and where it stands in the list', () => {
  const { status, out, said } = screen([home, { ...home, poeple: [], county: 5 }, null]);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(said.split('\n').sort()).toEqual([
    '',
    '[1].county: Write text, in quotation marks. You wrote 5.',
    '[1].poeple: “poeple” is not known here. Did you mean “people”?',
    '[2]: Write an object, in { }. You wrote null.',
  ]);
  expect(screen('[]]').said).toContain('-: is not JSON:');
});

test('--link prints path and fragment, one a line', () => {
  const { out } = screen([home, home], '--link');
  const [first = '', second, rest] = out.split('\n');
  expect([second, rest]).toEqual([first, '']);
  expect(first).toMatch(/^\/en\/find\/#h=/);
  expect(decode(first.replace('/en/find/', ''), householdShape() as Shape)).toEqual(home);
});

test.each(['screen', 'accuracy', 'bench', 'review-due'])(
  '%s answers --help and an unknown option',
  (command) => {
    const help = run(command, ['--help']);
    expect(help.status).toBe(0);
    expect(help.out).toContain(`npm run ${command === 'screen' ? '--silent screen' : command}`);
    const unknown = run(command, ['--nothing']);
    expect(unknown.status).toBe(2);
    expect(unknown.out).toBe('');
    expect(unknown.said).toContain("Unknown option '--nothing'");
    expect(unknown.said).toContain('Write: npm run');
  },
);

test.each([
  ['screen', []],
  ['screen', ['a.json', 'b.json']],
  ['accuracy', []],
  ['bench', ['--sound', 'many']],
  ['bench', ['file']],
])('%s %j is told how to write it', (command, args) => {
  const { status, said } = run(command, args);
  expect(status).toBe(2);
  expect(said).toContain('Write: npm run');
});
