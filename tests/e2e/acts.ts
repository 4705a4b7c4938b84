import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export const LINKEDIN = 'https://www.linkedin.com';
export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const profile = (slug: string): string => `${LINKEDIN}/in/${slug}/`;

export const review = (panel: Page): Locator => panel.getByRole('form', { name: 'Review before saving' });
export const field = (panel: Page, name: string): Locator =>
  review(panel).getByRole('textbox', { name, exact: true });

/** The card of a saved person. */
export const card = (panel: Page, name: string): Locator => panel.getByRole('article', { name });

/** Reads the profile beside the panel and waits for the review. */
export async function readProfile(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Read this profile' }).click();
  await expect(review(panel)).toBeVisible();
}

/** Saves what is under review and waits until the card of that person stands. */
export async function save(panel: Page): Promise<void> {
  const name = await field(panel, 'Name').inputValue();
  await panel.getByRole('button', { name: 'Save as prospect' }).click();
  await expect(card(panel, name)).toBeVisible();
}

/** Opens a thread from the list that the tab shows. */
export async function openThread(tab: Page, subject: string): Promise<void> {
  await tab.getByRole('row', { name: subject }).click();
  await expect(tab.getByRole('heading', { name: subject })).toBeVisible();
}
