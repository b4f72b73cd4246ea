import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

interface Fields {
  items: { fieldId: string; label: string; options: { optionId: string; label: string }[] }[];
}

const fieldsOf = (lena: Person, noun: string) => lena.call<Fields>('GET', `/api/fields?noun=${noun}`);

test('a field is given to companies, filled in, renamed with its choices, removed and had back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', { name: 'Acme' });
  await lena.open(`/accounts/${accountId}`);
  await page.getByRole('heading', { level: 1, name: 'Acme' }).waitFor();
  expect(await page.getByRole('region', { name: 'Fields' }).count()).toBe(0);

  await lena.goOn('/settings/fields');
  const companies = page.getByRole('region', { name: 'Of companies' });
  const dialog = page.getByRole('dialog');
  await companies.getByRole('button', { name: 'Add a field' }).click();
  await dialog.getByRole('textbox', { name: 'What it is called' }).fill('Cost centre');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await companies.getByRole('button', { name: 'Add a field' }).click();
  await dialog.getByRole('textbox', { name: 'What it is called' }).fill('Tier');
  await dialog.getByRole('button', { name: /What it holds/ }).click();
  await page.getByRole('option', { name: 'One choice' }).click();
  await dialog.getByRole('textbox', { name: 'Choice 1' }).fill('Gold');
  await dialog.getByRole('textbox', { name: 'Choice 2' }).fill('Silver');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });

  await lena.goOn(`/accounts/${accountId}`);
  const card = page.getByRole('region', { name: 'Fields' });
  await card.getByRole('button', { name: 'Fill in' }).click();
  await card.getByRole('textbox', { name: 'Cost centre' }).fill('K-4711');
  await card.getByRole('button', { name: /Tier/ }).click();
  await page.getByRole('option', { name: 'Gold' }).click();
  await card.getByRole('button', { name: 'Save' }).click();
  await card.getByRole('button', { name: 'Fill in' }).waitFor();
  await card.getByText('K-4711').waitFor();
  await card.getByText('Gold').waitFor();

  const [, tier] = (await fieldsOf(lena, 'account')).items;
  const [gold, silver] = tier?.options ?? [];
  await lena.call('PATCH', `/api/fields/${tier?.fieldId}`, {
    options: [
      { optionId: gold?.optionId, label: 'Golden' },
      { optionId: silver?.optionId, label: 'Silver' },
    ],
  });
  await card.getByText('Golden').waitFor();

  await lena.goOn('/settings/fields');
  await companies.getByRole('button', { name: 'What to do with Cost centre' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(async () => (await fieldsOf(lena, 'account')).items.length).toBe(1);
  await page.getByText('The field is removed').waitFor();
  await page.keyboard.press('z');
  await expect.poll(async () => (await fieldsOf(lena, 'account')).items.length).toBe(2);
  await lena.goOn(`/accounts/${accountId}`);
  await card.getByText('K-4711').waitFor();
  expect(lena.faults).toEqual([]);
});
