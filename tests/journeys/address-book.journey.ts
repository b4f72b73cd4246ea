import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

interface Known {
  contactId: string;
  account: { id: string; name: string } | null;
  title: string | null;
  phones: { value: string; label: string | null }[];
  jobs: unknown[];
}

test('somebody is given a second number, takes another job, and has the old one again', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Pumps',
    accountName: 'Acme Chemicals',
    stakeholders: [{ name: 'Kai Client', title: 'Buyer', roles: ['user'] }],
  });
  const found = await lena.call<{ items: Known[] }>('GET', '/api/contacts?search=kai');
  const known = () => lena.call<Known>('GET', `/api/contacts/${found.items[0]?.contactId}`);
  await lena.open(`/deals/${dealId}`);
  await page.getByRole('link', { name: 'Kai Client', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Kai Client' }).waitFor();

  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Phone' }).fill('+49 30 901820');
  await sheet.getByRole('button', { name: 'Add a phone' }).click();
  await page.keyboard.type('+49 171 555');
  await page.keyboard.press('Tab');
  await page.keyboard.type('mobile');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: '+49 171 555' }).waitFor();
  expect((await known()).phones).toEqual([
    { value: '+49 30 901820', label: null },
    { value: '+49 171 555', label: 'mobile' },
  ]);

  await page.keyboard.press('m');
  await sheet.waitFor();
  await page.keyboard.type('Borealis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Head of buying');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('still counts on them').waitFor();
  expect(await known()).toMatchObject({ account: { name: 'Borealis' }, title: 'Head of buying' });

  await page.keyboard.press('z');
  await page.getByRole('link', { name: 'Acme Chemicals' }).first().waitFor();
  await expect.poll(known).toMatchObject({ account: { name: 'Acme Chemicals' }, title: 'Buyer', jobs: [] });
  await expect.poll(() => page.getByText('still counts on them').count()).toBe(0);
  expect(lena.faults).toEqual([]);
});

test('a company says to whom it belongs, and its people are one press away', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', { name: 'Part' });
  await lena.call('POST', '/api/accounts', { name: 'Group' });
  await lena.call('POST', '/api/contacts', { name: 'Pia Part', accountId, email: 'pia@part.example' });
  await lena.open(`/accounts/${accountId}`);
  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: 'Belongs to' }).fill('Group');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Group' }).click();
  await page.getByRole('heading', { level: 1, name: 'Group' }).waitFor();
  await page.getByRole('link', { name: 'Part' }).click();
  await page.getByRole('link', { name: 'Pia Part' }).click();
  await page.getByRole('link', { name: 'pia@part.example' }).waitFor();
  expect(lena.faults).toEqual([]);
});
