import { expect, type Page } from '@playwright/test';

/** Presses Next. What comes next is asked of the engine, for which the page does not wait long. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('[data-action="next"]').click();
  await page.locator('find-help[aria-busy]').waitFor({ state: 'detached' });
}

/** Answers the questionnaire as a 34-year-old in Colorado, from the first question to "Who lives with you?". */
export async function answerToPeople(page: Page): Promise<void> {
  await page.goto('/en/find/');
  await page.locator('[name="state"]').selectOption('CO');
  await goOn(page);
  await page.locator('[name="people[0].age"]').fill('34');
  await goOn(page);
  await expect(page.locator('h1:visible')).toHaveText('Who lives with you?');
}
