import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

test('what is kept of somebody is taken out, and they are erased once their name was typed', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', {
    name: 'Plum Foods',
  });
  const said = { accountId, title: 'Buyer', email: 'erika@plum.example' };
  const add = (name: string) => lena.call<{ contactId: string }>('POST', '/api/contacts', { name, ...said });
  const { contactId } = await add('Erika Zwetschgenbaum');
  const stakeholders = [{ contactId, roles: ['user'] }];
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    ...{ name: 'Ovens for Erika', accountId, stakeholders },
  });

  await lena.open(`/contacts/${contactId}`);
  const menu = page.getByRole('button', { name: 'More about them' });
  await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Everything that is kept of them' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Erika-Zwetschgenbaum-.*\.zip$/);

  await menu.click();
  await page.getByRole('menuitem', { name: 'Erase for good' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase Erika Zwetschgenbaum' });
  await dialog.getByText('Ovens for Erika', { exact: false }).first().waitFor();
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  await erase.click();
  await dialog.getByText('Fill in', { exact: false }).waitFor();
  const name = dialog.getByRole('textbox', { name: 'Type Erika Zwetschgenbaum to go on' });
  await name.fill('Erika');
  await erase.click();
  await dialog.getByText('That is not their name.', { exact: false }).waitFor();
  await name.fill('Erika Zwetschgenbaum');
  await erase.click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor();
  const tasks = () => lena.call<{ items: { finishedAt: string | null }[] }>('GET', '/api/tasks');
  await expect.poll(async () => (await tasks()).items.every(({ finishedAt }) => finishedAt)).toBe(true);

  await lena.goOn(`/deals/${dealId}`);
  await page.getByRole('heading', { level: 1, name: 'Ovens for Erased person' }).waitFor();
  expect(await page.getByText('Zwetschgenbaum').count()).toBe(0);

  // An old link to them says what became of them, on which day, and not whom.
  await lena.goOn(`/contacts/${contactId}`);
  await page.getByText(/^They were erased on \d+ \w+ \d{4}\. Nothing is kept of them/).waitFor();
  expect(await page.getByText('Zwetschgenbaum').count()).toBe(0);
});
