import type { Translate } from '../i18n/strings.ts';
import type { ProgramFacts } from './catalogue.ts';

const YEAR = 12;
/** Up to this many days, the text counts in days. */
const LONG = 60;

interface TimingText {
  /** When people hear from the office, and how fast in an emergency. */
  readonly takes: readonly string[];
  /** How often people have to renew. */
  readonly renew: string | undefined;
}

/** Sentences that say how long the office takes and how often people have to renew. */
export function timingText({ agency, timing }: ProgramFacts, t: Translate): TimingText {
  const { decisionDays, expeditedDays, renewMonths } = timing;
  // No office decides on a tax credit or renews it: it comes with each year's refund.
  if (isTaxOffice(agency))
    return { takes: inDays('site.program.refund', decisionDays, t), renew: t('site.program.yearly') };
  return {
    takes: [...decision(decisionDays, t), ...inDays('site.program.expedited', expeditedDays, t)],
    renew: renewMonths && renewText(renewMonths, t),
  };
}

export const isTaxOffice = (agency: string): boolean => agency === 'irs' || agency === 'state-tax-office';

/** A time of several months is told in months. */
function decision(days: number | undefined, t: Translate): string[] {
  if (days === undefined || days <= LONG) return inDays('site.program.decision', days, t);
  return [t('site.program.decisionMonths', { count: Math.round(days / 30) })];
}

const inDays = (key: string, count: number | undefined, t: Translate): string[] =>
  count === undefined ? [] : [t(key, { count })];

function renewText(months: readonly number[], t: Translate): string {
  const [from = 0, to = from] = months;
  if (from === to) return t('site.program.renewEvery', { count: from });
  if (to > YEAR && from % YEAR === 0 && to % YEAR === 0)
    return t('site.program.renewYears', { from: from / YEAR, to: to / YEAR });
  return t('site.program.renewRange', { from, to });
}
