import { z } from 'zod';

export const day = z.iso.date('Write the day as year-month-day, such as 2026-11-22.');
export const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'Paste the whole address, starting with https://',
});

/** A law, rule or page that a number or rule was read in. */
export const sourceSchema = z.strictObject({
  title: z
    .string({ error: 'Name the law, rule or page, such as “7 CFR 273.9”.' })
    .min(5, 'Name the law, rule or page, such as “7 CFR 273.9”.'),
  url: httpsAddress,
  checked: day,
});
export const sourcesSchema = z.record(z.string(), sourceSchema);
