import { expect, type Page, test } from '@playwright/test';
import { answerToPeople } from '../support/to-people.ts';

const NEUTRAL = 'https://www.weather.gov/';
const PAGES = [
  '/',
  '/404.html',
  '/en/',
  '/en/find/',
  '/en/programs/',
  '/en/programs/snap/',
  '/en/states/',
  '/en/states/co/',
  '/en/search/',
  '/en/help/',
  '/en/about/',
  '/en/privacy/',
  '/en/accessibility/',
  '/en/kiosk/',
];
const exit = (page: Page) => page.locator('[data-action=quick-exit]').first();

test.beforeEach(({ context }) =>
  context.route(/weather\.gov/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }),
  ),
);

/** Whether the middle of the exit button is on the screen with nothing over it. */
const isInView = (page: Page) =>
  exit(page).evaluate((link) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && link.contains(hit);
  });

for (const [width, height] of [
  [390, 844],
  [320, 568],
  // 1280 by 1024 at 400 % zoom.
  [320, 256],
  [1280, 900],
] as const)
  test(`the exit is in view on every page at every scroll position (${width} by ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of PAGES) {
      await page.goto(path);
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), part);
        expect(await isInView(page), `${path} at ${part}`).toBe(true);
      }
      const box = await exit(page).boundingBox();
      expect(box?.height, path).toBeGreaterThanOrEqual(44);
    }
  });

for (const lang of ['en', 'es', 'qps'])
  test(`neither the exit nor the count of presses is cut on a narrow screen (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`/${lang}/help/`);
    // Some people read better with wider letters and set them so (WCAG 1.4.12).
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.usa-header *'))
        Object.assign(part.style, { letterSpacing: '0.12em', wordSpacing: '0.16em' });
    });
    await page.keyboard.press('Shift');
    for (const part of [exit(page), page.locator('#exit-says')]) {
      await expect(part).not.toBeEmpty();
      const [left, right] = await part.evaluate((it) => {
        const box = it.getBoundingClientRect();
        return [box.left, box.right];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    expect(await isInView(page)).toBe(true);
  });

for (const width of [320, 360, 1280])
  test(`the header is one row of 56 px, and the exit stands in the same corner everywhere (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const corners = new Set<string>();
    const look = async (): Promise<void> => {
      const header = await page.locator('header').boundingBox();
      expect(header?.height, page.url()).toBeLessThanOrEqual(56);
      const box = await exit(page).boundingBox();
      corners.add(`${Math.round((box?.x ?? 0) + (box?.width ?? 0))} ${Math.round(box?.y ?? 0)}`);
    };
    for (const path of PAGES) {
      await page.goto(path);
      await look();
    }
    await answer(page);
    await expect(page.locator('[data-action=back]')).toBeVisible();
    await look();
    expect([...corners]).toHaveLength(1);
  });

test('the exit covers nothing that has the focus, forward and back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/en/', '/en/help/', '/en/programs/snap/']) {
    await page.goto(path);
    await page.locator('footer a').last().focus();
    for (const key of ['Shift+Tab', 'Tab'])
      for (let n = 0; n < 40; n++) {
        await page.keyboard.press(key);
        const covered = await page.evaluate(() => {
          const bar = document.querySelector('.usa-header');
          const focused = document.activeElement;
          if (!bar || !focused || bar.contains(focused) || focused === document.body) return '';
          const { top, bottom } = focused.getBoundingClientRect();
          if (bottom - top > innerHeight / 2 || focused.classList.contains('usa-skipnav')) return '';
          return top < bar.getBoundingClientRect().bottom - 1 ? focused.outerHTML : '';
        });
        expect(covered, `${path} ${key}`).toBe('');
      }
  }
});

test('Shift three times leaves; each press says how many are left', async ({ page }) => {
  await page.goto('/en/programs/snap/');
  const status = page.locator('#exit-says');
  await page.keyboard.press('Shift');
  await expect(status).toContainText('2 more times');
  await page.keyboard.press('Shift');
  await expect(status).toContainText('1 more time');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(NEUTRAL);
});

test('Shift three times with a pause or with letters between does not leave, and the pause says so', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/es/search/');
  const status = page.locator('#exit-says');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.runFor(6000);
  await expect(status).toContainText('No salió');
  await page.keyboard.press('Shift');
  await expect(status).toContainText('2 veces');
  await page.getByRole('searchbox').focus();
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
  await expect(status).toBeEmpty();
  await expect(page).toHaveURL(/\/es\/search\//);
});

/** From the start to "Who lives with you?". */
async function answer(page: Page): Promise<void> {
  await page.goto('/en/');
  await answerToPeople(page);
}

test('Back after the exit shows nothing of this site, and nothing is left on the device', async ({
  page,
  context,
}) => {
  const shown: string[] = [];
  await answer(page);
  await page.exposeFunction('show', (text: string) => shown.push(text));
  await page.addInitScript(() => {
    // This records what is on the screen, frame by frame.
    const look = (): void => {
      const root = document.documentElement;
      const isSeen = root && document.body && !root.hidden && root.style.opacity !== '0';
      const { show } = window as unknown as { show?: (text: string) => void };
      if (isSeen && location.host.startsWith('localhost')) show?.(document.body.innerText.slice(0, 60));
      requestAnimationFrame(look);
    };
    look();
  });
  await exit(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  for (let n = 0; n < 3; n++) {
    await page.goBack();
    await expect(page).toHaveURL(NEUTRAL);
    await expect(page.locator('body')).toHaveText('Sunny');
  }
  expect(shown).toEqual([]);
  const other = await context.newPage();
  await other.goto('/icon.svg');
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('whoever comes anew to a tab that was left can use it, from the beginning', async ({ page }) => {
  await answer(page);
  await exit(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  await page.goto('/en/find/');
  await expect(page.locator('h1:visible')).toHaveText('Which state do you live in?');
  await page.goto('/en/help/');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/find\/$/);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('the words of a search leave with the exit', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('domestic violence');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.locator('[data-hit] a').first().click();
  await exit(page).click();
  await expect(page).toHaveURL(NEUTRAL);
  await page.goBack();
  await expect(page).toHaveURL(NEUTRAL);
});

test('the exit needs no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/');
  await expect(exit(page)).toHaveAttribute('href', NEUTRAL);
  await context.close();
});

test('on paper the exit is left out', async ({ page }) => {
  await page.goto('/en/programs/snap/');
  await page.emulateMedia({ media: 'print' });
  await expect(exit(page)).toBeHidden();
});
