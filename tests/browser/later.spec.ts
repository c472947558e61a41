/** "Later": what changes, and reminders as a calendar file that is made on the device. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { handOverLink } from '../../src/questionnaire/link.ts';
import type { Household } from '../../src/facts/values.ts';

const household: Household = {
  state: 'OH',
  unstated: 'none',
  people: [
    {
      id: 'p1',
      relationship: 'self',
      age: 64,
      citizenship: 'citizen',
      income: [{ type: 'wages', amount: 1100, every: 'month' }],
    },
  ],
};
const openLater = async (page: Page, lang: string): Promise<void> => {
  await page.goto(handOverLink(household).replace('/en/', `/${lang}/`));
  await page.locator('[data-action="results"]:visible').click();
  await page.locator('details[data-later] summary').click();
};

for (const lang of ['en', 'es'])
  test(`the next birthday is said, and a calendar file with nothing of the home is made on the device (${lang})`, async ({
    page,
  }) => {
    await openLater(page, lang);
    const lines = page.locator('[data-slot="later-lines"] li');
    await expect(lines.filter({ hasText: '65' }).filter({ hasText: 'Medicare' }).first()).toBeVisible();
    const reminders = page.locator('[data-reminders]');
    await expect(reminders.locator('li').filter({ hasText: 'SNAP' })).toBeVisible();
    expect((await new AxeBuilder({ page }).include('[data-later]').analyze()).violations).toEqual([]);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reminders.locator('[data-action="calendar"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('reminders.ics');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(await reminders.locator('li').count());
    const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day = '']) => day);
    for (const day of days) expect(Number(day)).toBeGreaterThanOrEqual(Number(today));
    expect(text).not.toMatch(/OH|Ohio|64|1100/);
    expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

test('a shared computer offers no file', async ({ page }) => {
  await page.goto('/en/kiosk/');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await openLater(page, 'en');
  await expect(page.locator('[data-slot="later-lines"] li').first()).toBeVisible();
  await expect(page.locator('[data-reminders]')).toBeHidden();
});
