import { atBestOpen, orElse } from '../../engine/known/index.ts';
import { measure } from '../../engine/measure.ts';

const QUALIFIED = ['citizen', 'permanentResident', 'refugeeOrAsylee', 'cofa', 'cubanHaitianEntrant'];

/**
 * Whether person `i` is a citizen or a "qualified alien", whom federal public benefits may serve.
 * Among the other lawful statuses are some that count (parole of a year) and some that do not (a visa).
 */
export const hasQualifiedStatus = measure({
  per: 'person',
  law: '8 U.S.C. 1611, 1641',
  of: (h, i) =>
    orElse(h.choice(i, 'citizenship', ...QUALIFIED), () =>
      atBestOpen(h.choice(i, 'citizenship', 'otherLawful')),
    ),
});
