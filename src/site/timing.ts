import type { Translate } from '../i18n/strings.ts';
import type { ProgramFacts } from './catalogue.ts';

/** How long the office takes, and how often one renews, in sentences. */
export function timingText(
  timing: ProgramFacts['timing'],
  t: Translate,
): { takes: string[]; renew: string | undefined } {
  const { decisionDays, expeditedDays, renewMonths } = timing;
  return {
    takes: [
      ...(decisionDays === undefined ? [] : [t('site.program.decision', { count: decisionDays })]),
      ...(expeditedDays === undefined ? [] : [t('site.program.expedited', { count: expeditedDays })]),
    ],
    renew: renewMonths && renewText(renewMonths, t),
  };
}

function renewText(months: readonly number[], t: Translate): string {
  const [from = 0, to = from] = months;
  return from === to
    ? t('site.program.renewEvery', { count: from })
    : t('site.program.renewRange', { from, to });
}
