import type { Reason, Result } from '../engine/types.ts';
import type { Message } from '../schema/message.ts';

/** The sentences of one rule: one for all outcomes, or by outcome. */
export type RuleWords =
  | Message
  | {
      readonly pass?: Message | undefined;
      readonly fail?: Message | undefined;
      readonly unknown?: Message | undefined;
      /** In place of `unknown` where nothing is known of the person's own number. */
      readonly noValue?: Message | undefined;
      /** In place of the others where nothing is known of the limit. */
      readonly noLimit?: Message | undefined;
      /** In place of `pass` where the person's own number is 0. */
      readonly zero?: Message | undefined;
      readonly otherwise?: Readonly<Record<string, Message>> | undefined;
    };

const isMessage = (words: RuleWords): words is Message =>
  typeof words === 'string' || Array.isArray(words) || 'other' in words;

/** The most that counts as a stated end; above it a range has no upper end. */
export const STATED = 1e9;

/** Whether one side of a comparison says nothing: there is none, or a range from nothing, or a loss, without an upper end. */
const saysNothing = (exact: unknown, min = 0, max = STATED): boolean =>
  exact === undefined && min <= 0 && max >= STATED;
export const hasNoValue = ({ value, valueMin, valueMax }: Reason): boolean =>
  saysNothing(value, valueMin, valueMax);
export const hasNoLimit = ({ limit, limitMin, limitMax }: Reason): boolean =>
  saysNothing(limit, limitMin, limitMax);

const isZero = ({ outcome, value }: Reason): boolean => outcome === 'pass' && value === 0;

/** Whether a message has a place of that name. */
export const has = (message: Message, name: string): boolean => JSON.stringify(message).includes(`{${name}}`);

/** The sentence for one reason, still with its {places}; undefined where the page has none for this outcome. */
export function sentenceOf(words: RuleWords | undefined, reason: Reason): Message | undefined {
  if (words === undefined || isMessage(words)) return words;
  const otherwise = reason.otherwise && (words.otherwise?.[reason.otherwise] ?? words.otherwise?.['other']);
  return (
    otherwise ??
    (hasNoLimit(reason) ? words.noLimit : undefined) ??
    (hasNoValue(reason) && reason.outcome === 'unknown' ? words.noValue : undefined) ??
    (isZero(reason) ? words.zero : undefined) ??
    words[reason.outcome]
  );
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
