import { existsSync } from 'node:fs';
import type { Counties, Rules } from '../engine/types.ts';
import { compileRules } from '../compile/rules.ts';

/** The compiled content, for the command line and the tests. */
export async function loadRules(): Promise<{ rules: Rules; counties: Counties | undefined }> {
  const rules = compileRules('content');
  // TEMPORARY while programs are being written: a stub for those not there yet.
  for (const id of ['snap'])
    if (!rules.programs.some((p) => p.id === id))
      (rules.programs as unknown[]).push({ id, for: 'household', places: [], named: {}, requires: [], doors: [], gets: { benefit: id } });
  let counties: Counties | undefined;
  if (existsSync('src/compile/counties.ts'))
    counties = (
      (await import('../compile/' + 'counties.ts')) as { compileCounties: () => Counties }
    ).compileCounties();
  return { rules, counties };
}
