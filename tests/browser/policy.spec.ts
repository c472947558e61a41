import { expect, type Page, test } from '@playwright/test';

/** Everything that the pages' own policy refused, trusted types included. */
async function refused(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('refuse', (text: string) => found.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { refuse(text: string): void }).refuse(`${effectiveDirective} ${blockedURI}`),
    ),
  );
  return found;
}

test('nothing on a page needs what its policy refuses', async ({ page }) => {
  const found = await refused(page);
  for (const path of ['/', '/en/', '/en/programs/snap/', '/en/states/co/', '/en/help/', '/en/kiosk/'])
    await page.goto(path);
  await page.goto('/en/search/#q=food');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const household = { state: 'TX', people: [{ id: 'p1', relationship: 'self', age: 70, income: [] }] };
  await page.goto(`/en/find/#h=${Buffer.from(JSON.stringify(household)).toString('base64url')}`);
  await page.locator('[data-action="results"]').click();
  await expect(page.locator('[data-results] [data-result]').first()).toBeAttached();
  expect(found).toEqual([]);
});

test('text cannot become HTML or a script', async ({ page }) => {
  await page.goto('/en/');
  const refusals = await page.evaluate(() =>
    [
      () => (document.createElement('p').innerHTML = '<b>x</b>'),
      () => (document.createElement('script').src = '/x.js'),
      () => new Worker('/x.js'),
    ].map((sink) => {
      try {
        sink();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(refusals).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('the one policy that is allowed lets through the engine alone, and nobody can make another', async ({
  page,
}) => {
  const served = await page.goto('/en/find/');
  expect(served?.headers()['content-security-policy']).toContain('trusted-types every-door-engine');
  await expect(page.locator('find-help[data-rules="here"]')).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  const made = await page.evaluate(() =>
    ['every-door-engine', 'default', 'another'].map((name) => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      try {
        trustedTypes.createPolicy(name, { createScriptURL: (text: string) => text });
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(made).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('a host that reads no headers cannot frame a page: only a link to it is left', async ({ page }) => {
  await page.route('**/en/find/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ body: await response.text(), contentType: 'text/html' });
  });
  await page.route('http://frame.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${new URL('/en/find/', test.info().project.use.baseURL).href}"></iframe>`,
    }),
  );
  await page.goto('http://frame.example/');
  const framed = page.frameLocator('iframe');
  await expect(framed.locator('body > a')).toHaveAttribute('target', '_top');
  await expect(framed.locator('find-help, [data-action]')).toHaveCount(0);
});
