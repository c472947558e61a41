/** states/<ST>.yaml -> rules of a state's own, without what is only for editors. */
import type { Rules, TanfState } from '../engine/types.ts';
import type { TanfStateYaml } from '../schema/tanf-state.ts';
import type { Content } from './content.ts';
import type { SourceTable } from './sources.ts';

const FOR_EDITORS = ['sources', 'confidence', 'checked', 'nextChange', 'notes'];

function stateOf(yaml: TanfStateYaml, source: string): TanfState {
  const kept = Object.entries(yaml).filter(([key]) => !FOR_EDITORS.includes(key));
  return { source, ...(Object.fromEntries(kept) as Omit<TanfState, 'source'>) };
}

/** What the states decide themselves, for the programs whose folder says so. */
export function statesOf(content: Content, table: SourceTable): Rules['states'] {
  const tanf = content.programs.find(({ id }) => id === 'tanf')?.states ?? {};
  const files = Object.entries(tanf).flatMap(([state, { data }]) =>
    data ? [[state, stateOf(data, table.use('tanf', state))] as const] : [],
  );
  return files.length ? { tanf: Object.fromEntries(files) } : undefined;
}
