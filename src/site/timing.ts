import type { Translate } from '../i18n/strings.ts';
import type { ProgramFacts } from './catalogue.ts';

const YEAR = 12;
/** The most days that are said as days. */
const LONG = 60;

interface TimingText {
  /** When one hears, and how fast in an emergency. */
  readonly takes: readonly string[];
  /** How often one renews. */
  readonly renew: string | undefined;
}

/** How long the office takes, and how often one renews, in sentences. */
export function timingText({ agency, timing }: ProgramFacts, t: Translate): TimingText {
  const { decisionDays, expeditedDays, renewMonths } = timing;
  // A tax credit is not decided on and renewed: it comes with the refund of each year.
  if (isTaxOffice(agency))
    return { takes: inDays('site.program.refund', decisionDays, t), renew: t('site.program.yearly') };
  return {
    takes: [...decision(decisionDays, t), ...inDays('site.program.expedited', expeditedDays, t)],
    renew: renewMonths && renewText(renewMonths, t),
  };
}

export const isTaxOffice = (agency: string): boolean => agency === 'irs' || agency === 'state-tax-office';

/** Nobody counts in days what takes months. */
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
