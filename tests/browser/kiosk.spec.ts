import { expect, type Page, test } from '@playwright/test';

const dialog = (page: Page) => page.getByRole('alertdialog');

/** Turns the kiosk profile on and puts an answer on the device. */
async function kiosk(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('/en/kiosk/');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('is now on')).toBeVisible();
  await page.goto('/en/help/');
  await expect(page.locator('html[data-kiosk]')).toBeAttached();
  await page.evaluate(() => sessionStorage.setItem('every-door.test', 'CO'));
}

test('a shared computer asks, counts down aloud, clears everything, and the start page waits', async ({
  page,
}) => {
  await kiosk(page);
  await page.clock.runFor(58_000);
  await expect(dialog(page)).toBeHidden();
  await page.clock.runFor(4_000);
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'I am still here' })).toBeFocused();
  await expect(dialog(page).locator('[role=status]')).toContainText('seconds');
  await page.clock.runFor(30_000);
  await expect(page).toHaveURL(/\/en\/$/);
  await page.clock.runFor(500);
  await expect(page.locator('#device-says')).toContainText('cleared');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.clock.runFor(300_000);
  await expect(dialog(page)).toBeHidden();
});

test('“I am still here” stops the countdown, and so does Escape', async ({ page }) => {
  await kiosk(page);
  await page.clock.runFor(62_000);
  await dialog(page).getByRole('button', { name: 'I am still here' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.clock.runFor(50_000);
  await expect(dialog(page)).toBeHidden();
  await page.clock.runFor(12_000);
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.clock.runFor(35_000);
  await expect(page).toHaveURL(/\/en\/help\/$/);
  expect(await page.evaluate(() => sessionStorage.getItem('every-door.test'))).toBe('CO');
});

test('a shared computer that slept past the end clears as it wakes', async ({ page }) => {
  await kiosk(page);
  await page.clock.fastForward('02:00:00');
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.getItem('every-door.test'))).toBeNull();
});

test('a shared computer offers no “Save for later”', async ({ page }) => {
  await page.goto('/en/find/');
  await expect(page.locator('[data-action=save]')).toBeVisible();
  await page.goto('/en/kiosk/');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.goto('/en/find/');
  await expect(page.locator('html[data-kiosk]')).toBeAttached();
  await expect(page.locator('[data-action=save]')).toBeHidden();
});

test('on one’s own device an hour away loses nothing', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/help/');
  await page.evaluate(() => sessionStorage.setItem('every-door.test', 'CO'));
  await page.clock.runFor('01:00:00');
  await expect(dialog(page)).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.getItem('every-door.test'))).toBe('CO');
});

test('the setting can be turned off again, in Spanish too', async ({ page }) => {
  await page.clock.install();
  await page.goto('/es/kiosk/');
  await page.getByRole('button', { name: 'Encender' }).click();
  const off = page.getByRole('button', { name: 'Apagar' });
  await expect(off).toBeFocused();
  await off.click();
  await expect(page.getByText('está apagado', { exact: false }).first()).toBeVisible();
  await page.clock.runFor(600_000);
  await expect(page).toHaveURL(/\/es\/kiosk\/$/);
});

test('“Clear my answers” empties this tab and the others, and says so', async ({ page, context }) => {
  await page.goto('/en/help/');
  await page.evaluate(() => sessionStorage.setItem('every-door.test', 'CO'));
  const other = await context.newPage();
  await other.goto('/en/about/');
  await other.evaluate(() => sessionStorage.setItem('every-door.test', 'TX'));
  await page.reload();
  await page.locator('footer [data-action=clear]').click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('#device-says')).toContainText('cleared');
  await expect(other).toHaveURL(/\/en\/$/);
  for (const tab of [page, other]) expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
});

test('“Leave this page fast” asks for nothing outside before the click, then forgets and leaves', async ({
  page,
}) => {
  const outside: string[] = [];
  await page.route(/weather\.gov/, (route) => {
    outside.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  await page.goto('/en/');
  await page.goto('/en/help/#safety');
  await page.evaluate(() => sessionStorage.setItem('every-door.test', 'CO'));
  expect(outside).toEqual([]);
  await page.locator('main [data-action=quick-exit]').click();
  await expect(page).toHaveURL('https://www.weather.gov/');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
