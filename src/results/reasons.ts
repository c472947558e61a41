import type { Reason, Result } from '../engine/types.ts';

/** The sentences of one rule, as a program's page gives them. */
export type RuleWords =
  | string
  | {
      readonly pass?: string | undefined;
      readonly fail?: string | undefined;
      readonly unknown?: string | undefined;
      readonly otherwise?: Readonly<Record<string, string>> | undefined;
    };

/** The sentence for one reason, still with its {places}; undefined where the page has none for this outcome. */
export function sentenceOf(words: RuleWords | undefined, reason: Reason): string | undefined {
  if (words === undefined || typeof words === 'string') return words;
  const otherwise = reason.otherwise && (words.otherwise?.[reason.otherwise] ?? words.otherwise?.['other']);
  return otherwise || words[reason.outcome];
}

/** Reasons that decided: for a person who may get it all of them, for one who may not only what fails. */
function deciding(reasons: readonly Reason[], outcome: string | undefined): readonly Reason[] {
  const fails = reasons.filter((r) => r.outcome === 'fail');
  return outcome === 'likely' || outcome === 'possible'
    ? reasons.filter((r) => r.outcome !== 'fail' || outcome === 'possible')
    : fails;
}

export interface PersonReasons {
  /** Person id; undefined for reasons about the household. */
  readonly person: string | undefined;
  readonly reasons: readonly Reason[];
}

/** The reasons worth showing, by person: people whom the program is not for are named only when it serves nobody. */
export function shownReasons(result: Result): readonly PersonReasons[] {
  const ids = [...new Set(result.reasons.map((r) => r.person))];
  const groups = ids.map((person) => {
    const outcome = person === undefined ? result.eligibility : outcomeFor(result, person);
    const own = result.reasons.filter((r) => r.person === person);
    return { person, outcome, reasons: deciding(own, outcome) };
  });
  const served = groups.filter((g) => g.outcome !== 'unlikely' && g.reasons.length);
  const shown = served.length ? served : groups.filter((g) => g.reasons.length);
  return shown.map(({ person, reasons }) => ({ person, reasons }));
}

const outcomeFor = (result: Result, person: string): string =>
  result.people.find((p) => p.id === person)?.outcome ?? 'unlikely';
