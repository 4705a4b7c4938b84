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

/** What the open timeline tells, newest first. */
export const told = (panel: Page): Locator =>
  panel.getByRole('tabpanel', { name: 'Timeline' }).getByRole('listitem');

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

/** What a gate asks for before a deal moves on to `stage`. */
export const gate = (panel: Page, stage: string): Locator =>
  panel.getByRole('region', { name: `Before ${stage}` });

/** Sends a deal on although the gate lacks something, with a reason, from the button that stands for the move. */
export async function moveAllTheSame(
  panel: Page,
  button: string,
  stage: string,
  reason: string,
): Promise<void> {
  await panel.getByRole('button', { name: button, exact: true }).click();
  const asked = gate(panel, stage);
  await asked.getByRole('button', { name: 'Move all the same' }).click();
  await asked.getByRole('textbox', { name: `Why does it move on to ${stage} all the same?` }).fill(reason);
  await asked.getByRole('button', { name: 'Move it all the same' }).click();
  await expect(panel.getByRole('button', { name: `${stage}, current stage` })).toBeVisible();
}

/** Answers in the gate that a prospect fits: three of the four questions are enough. */
export async function answerFit(asked: Locator): Promise<void> {
  const yes = asked.getByRole('radio', { name: 'Yes' });
  // The answer shows once it is stored; with the third the questions go.
  for (const at of [0, 1, 2]) {
    await yes.nth(at).click();
    if (at < 2) await expect(yes.nth(at)).toBeChecked();
  }
  await expect(yes).toHaveCount(0);
}

/** Advances a new prospect by answering what the gate asks. */
export async function advanceToContact(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Advance to Contact' }).click();
  const asked = gate(panel, 'Contact');
  await answerFit(asked);
  await asked.getByRole('button', { name: 'Advance to Contact' }).click();
  await expect(panel.getByRole('button', { name: 'Contact, current stage' })).toBeVisible();
}

/** Opens a thread from the list that the tab shows. */
export async function openThread(tab: Page, subject: string): Promise<void> {
  await tab.getByRole('row', { name: subject }).click();
  await expect(tab.getByRole('heading', { name: subject })).toBeVisible();
}
