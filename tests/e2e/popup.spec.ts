import { expect, test } from './extension.ts';

test('tells a newcomer what to do first', async ({ embudo }) => {
  const tab = await embudo.visit('https://mail.google.com/mail/u/0/');
  const popup = await embudo.popup(tab);
  await expect(popup.getByRole('heading', { name: 'Your funnel starts with one person' })).toBeVisible();
  await expect(popup.getByRole('combobox', { name: 'Search people' })).toBeFocused();
});
test('in tab', async ({ embudo }) => {
  const popup = await embudo.screen('popup.html');
  await expect(popup.getByRole('heading', { name: 'Your funnel starts with one person' })).toBeVisible();
});
