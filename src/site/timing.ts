import type { Translate } from '../i18n/strings.ts';
import type { ProgramFacts } from './catalogue.ts';

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
  if (agency === 'irs')
    return { takes: inDays('site.program.refund', decisionDays, t), renew: t('site.program.yearly') };
  return {
    takes: [
      ...inDays('site.program.decision', decisionDays, t),
      ...inDays('site.program.expedited', expeditedDays, t),
    ],
    renew: renewMonths && renewText(renewMonths, t),
  };
}

const inDays = (key: string, count: number | undefined, t: Translate): string[] =>
  count === undefined ? [] : [t(key, { count })];

function renewText(months: readonly number[], t: Translate): string {
  const [from = 0, to = from] = months;
  return from === to
    ? t('site.program.renewEvery', { count: from })
    : t('site.program.renewRange', { from, to });
}
