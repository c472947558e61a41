import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerToPeople } from '../support/to-people.ts';

const dialog = (page: Page) => page.getByRole('alertdialog');

/** Turns on the kiosk profile and puts an answer on the device. */
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
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
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
  await page.getByRole('button', { name: 'Activar' }).click();
  const off = page.getByRole('button', { name: 'Desactivar' });
  await expect(off).toBeFocused();
  await off.click();
  await expect(page.getByText('está desactivado', { exact: false }).first()).toBeVisible();
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
  await expect(page).toHaveURL('https://www.weather.gov/');
});

/** Answers the questions up to "Who lives with you?" on a shared computer. The test controls the clock. */
async function answered(page: Page): Promise<void> {
  await kiosk(page);
  await page.evaluate(() => sessionStorage.removeItem('every-door.test'));
  await answerToPeople(page);
}

test('Back from another site after hours shows the start page and never what was answered', async ({
  page,
}) => {
  const seen: string[] = [];
  await page.route('https://outside.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Outside' }),
  );
  await answered(page);
  await page.goto('https://outside.example/');
  await page.exposeFunction('seeHeading', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    // This records the heading on the screen, frame by frame.
    const look = (): void => {
      const { seeHeading } = window as unknown as { seeHeading?: (text: string) => void };
      const { hidden, style } = document.documentElement;
      const heading = document.querySelector<HTMLElement>('h1')?.innerText;
      if (!hidden && style.opacity !== '0' && heading) seeHeading?.(heading);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.clock.fastForward('02:00:00');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.clock.runFor(500);
  await expect(page.locator('#device-says')).toContainText('cleared');
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(seen.filter((text) => /live with you|live in|Check your/.test(text))).toEqual([]);
});

test('a page that the browser kept for Back is kept unseen, and clears when it is late', async ({ page }) => {
  await answered(page);
  const root = page.locator('html');
  // A browser that keeps a page sends pagehide, and pageshow when the page comes back.
  const event = (name: string) =>
    page.evaluate((kind) => dispatchEvent(new PageTransitionEvent(kind, { persisted: true })), name);
  await event('pagehide');
  await expect(root).toHaveCSS('opacity', '0');
  await event('pageshow');
  await expect(root).toHaveCSS('opacity', '1');
  await event('pagehide');
  await page.evaluate(() => localStorage.setItem('every-door.last-act', String(Date.now() - 7_200_000)));
  await event('pageshow');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a tab in use keeps an idle tab from clearing; both idle, both clear', async ({ page, context }) => {
  await answered(page);
  const other = await context.newPage();
  await other.goto('/en/programs/');
  for (let n = 0; n < 4; n++) {
    // One clock runs in both tabs.
    await page.clock.runFor(40_000);
    await page.locator('h1:visible').click();
  }
  await expect(page.locator('h1:visible')).toHaveText('Who lives with you?');
  await expect(dialog(page)).toBeHidden();
  await expect(other).toHaveURL(/\/en\/programs\/$/);
  await other.clock.runFor(95_000);
  await expect(other).toHaveURL(/\/en\/$/);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a tab that was on another site while everything was cleared shows nothing afterwards', async ({
  page,
  context,
}) => {
  await page.route('https://outside.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Outside' }),
  );
  await answered(page);
  await page.goto('https://outside.example/');
  const other = await context.newPage();
  await other.goto('/en/help/');
  await other.evaluate(() => sessionStorage.setItem('every-door.test', 'TX'));
  await other.reload();
  await other.locator('footer [data-action=clear]').click();
  await expect(other).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('on a shared computer addresses outside are text and a QR code, not links', async ({ page }) => {
  await page.goto('/en/programs/snap/');
  const outside = page.locator('main a[href^="http"]:not([data-action])');
  expect(await outside.count()).toBeGreaterThan(3);
  const address = (await outside.filter({ visible: true }).last().getAttribute('href')) ?? '';
  await page.goto('/en/kiosk/');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  for (const path of ['/en/programs/snap/', '/en/states/co/', '/es/help/']) {
    await page.goto(path);
    await expect(page.locator('[data-outside]').first()).toBeVisible();
    await expect(outside).toHaveCount(0);
    await expect(page.locator('.exit-bar [data-action=quick-exit]')).toHaveAttribute('href', /weather/);
  }
  await page.goto('/en/programs/snap/');
  const last = page.locator('main [data-outside]').filter({ visible: true }).last();
  await expect(last).toContainText(new URL(address).host.replace(/^www\./, ''));
  await last.getByRole('button', { name: /QR code/ }).click();
  await expect(last.getByRole('img', { name: /QR code/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('turning the setting on or off clears what was saved before', async ({ page }) => {
  const save = () => page.evaluate(() => localStorage.setItem('every-door.answers', '{"ids":["p1"]}'));
  const saved = () => page.evaluate(() => localStorage.getItem('every-door.answers'));
  await page.goto('/en/kiosk/');
  await save();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('is now on')).toBeVisible();
  expect(await saved()).toBeNull();
  await save();
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('is now off')).toBeVisible();
  expect(await saved()).toBeNull();
});

test('a visitor cannot turn the setting off; staff can, with their code', async ({ page }) => {
  const isOn = page.locator('html[data-kiosk]');
  await page.goto('/en/kiosk/');
  await page.getByLabel('Staff code (if').fill('7c');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('at least 4').last()).toBeVisible();
  await expect(isOn).toHaveCount(0);
  await page.getByLabel('Staff code (if').fill('7c-oak');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.reload();
  for (const guess of ['', '1', '7c-oa']) {
    await page.getByLabel('Staff code', { exact: true }).fill(guess);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await expect(page.getByText('not the staff code')).toBeVisible();
    await expect(isOn).toBeAttached();
  }
  await page.getByLabel('Staff code', { exact: true }).fill('7c-oak');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('is now off')).toBeVisible();
  await expect(isOn).toHaveCount(0);
});

test('letters typed while the question stands are not lost and count as staying', async ({ page }) => {
  await kiosk(page);
  await page.goto('/en/search/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('re');
  await page.clock.runFor(62_000);
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('nt help');
  await expect(dialog(page)).toBeHidden();
  await expect(field).toHaveValue('rent help');
  await page.clock.runFor(50_000);
  await expect(dialog(page)).toBeHidden();
});

test('on a shared computer the words of a search are in no address, and gone after the wipe', async ({
  page,
}) => {
  await kiosk(page);
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('domestic violence');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await page.clock.runFor(1000);
  await expect(page.getByRole('searchbox')).toHaveValue('domestic violence');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.getByRole('searchbox').fill('unsafe at home');
  await page.clock.runFor(1000);
  await expect(page.locator('site-search [role=status]')).toContainText('unsafe at home');
  expect(page.url()).toMatch(/\/en\/search\/$/);
  await page.goto('/en/search/#q=violence');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await page.goto('/en/help/');
  await page.clock.runFor(95_000);
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/search\/$/);
  await page.clock.runFor(1000);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('[data-hit]')).toHaveCount(0);
});
