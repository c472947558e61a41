import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { score } from '../../src/accuracy/score.ts';
import { sharesOf } from '../../src/accuracy/shares.ts';
import type { Screening } from '../../src/engine/types.ts';
import { accuracySchema } from '../../src/schema/accuracy.ts';
import type { Expected, ReferenceCase } from '../../src/schema/case-file.ts';

const household = {
  state: 'TX',
  people: [{ id: 'p1', relationship: 'self', age: 30 }],
} as ReferenceCase['household'];
const peer = (id: string, expected: Expected): ReferenceCase => ({ id, household, expected: { snap: expected } });
type Result = Screening['results'][number];
const ours = (outcome: Result['outcome'], estimate?: Result['estimate']): Screening => ({
  asOf: '2026-06-15',
  results: [
    {
      program: 'snap',
      outcome,
      eligibility: 'likely',
      people: [],
      reasons: [],
      missing: [],
      unsettled: [],
      ...(estimate ? { estimate } : {}),
    },
  ],
});

test('a no for somebody who can get it, a yes for somebody who cannot, and what is left open', () => {
  const cases = [
    peer('found', { eligible: true }),
    peer('lost', { eligible: true }),
    peer('open', { eligible: true }),
    peer('too kind', { eligible: false }),
    peer('argued', { eligible: true, contested: 'rests on a fact nobody states' }),
  ];
  const screenings = [ours('receiving'), ours('unlikely'), ours('possible'), ours('likely'), ours('unlikely')];
  const { figures, differences } = score('snap', cases, screenings);
  expect(figures).toMatchObject({ rows: 4, agree: 1, eligible: 3, found: 1, possible: 1 });
  expect(figures).toMatchObject({ falseNegative: 1, falsePositive: 1, contested: { rows: 1, agree: 0 } });
  expect(differences.map((d) => d.case)).toEqual(['lost', 'open', 'too kind']);
  expect(sharesOf(figures)).toMatchObject({ agreement: 33.3, recall: 33.3, precision: 50, possible: 25 });
});

test('an amount counts as near up to five dollars a month, and a cent more does not', () => {
  const cases = ['a', 'b'].map((id) => peer(id, { eligible: true, monthlyAmount: 100 }));
  const at = (n: number) => ours('likely', { min: n - 1, max: n + 1, period: 'month' });
  const { figures, differences } = score('snap', cases, [at(105), at(105.01)]);
  expect(figures.amounts).toEqual({ count: 2, within5Dollars: 1, within5Percent: 1 });
  expect(differences).toEqual([{ case: 'b', program: 'snap', expected: 100, got: 105.01 }]);
});

test('a case file that breaks the format is refused with the path and the reason', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cases-')), 'bad.json');
  const cases = [
    { id: 'a', household, expected: { snap: { eligible: 'yes' } } },
    { id: 'b', household, expected: { wic: { people: [{ id: 'p9', eligible: true }] } } },
  ];
  writeFileSync(file, JSON.stringify({ about: {}, cases }));
  const run = spawnSync(process.execPath, ['src/cli/accuracy.ts', file], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('cases[0].expected.snap.eligible: Write true or false.');
  expect(run.stderr).toContain('cases[1].expected.wic: Nobody in the household has the id “p9”.');
});

test('an oracle that is not installed is named with the two commands that install it', () => {
  const run = spawnSync(process.execPath, ['src/cli/accuracy.ts', '--draw', '7:2:2026-06-15'], {
    encoding: 'utf8',
    env: { ...process.env, ORACLE_PYTHON: '/no/such/python' },
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('python3 -m venv ~/.oracle');
  expect(run.stderr).toContain('pip install -r tests/oracle/requirements.txt');
});

test('the run that the site shows is whole, and speaks of every program that a peer answers', () => {
  const latest = accuracySchema.parse(JSON.parse(readFileSync('content/accuracy/latest.json', 'utf8')));
  for (const [program, f] of Object.entries(latest.programs)) {
    const own = latest.differences.filter((d) => d.program === program && typeof d.got === 'string');
    if (!program.includes('|')) expect(own.length, program).toBe(f.rows - f.agree);
    expect(f.falseNegative + f.falsePositive + f.possible + f.agree, program).toBe(f.rows);
  }
});
