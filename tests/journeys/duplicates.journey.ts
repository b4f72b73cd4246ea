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
  name: string;
  title: string | null;
  emails: { value: string }[];
  deals: unknown[];
}

test('somebody who is there twice is found, becomes one, is two again, and another pair stays two', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const add = (name: string, said: object) =>
    lena.call<{ contactId: string }>('POST', '/api/contacts', { name, ...said });
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', {
    name: 'Birch Foods',
  });
  const first = await add('Anna Birch', { accountId, title: 'Buyer', email: 'anna@birch.example' });
  const second = await add('Birch, Ana', { accountId, title: 'Head of buying' });
  await add('Jon Reed', { accountId });
  await add('John Reed', { accountId });
  const stakeholders = [{ contactId: second.contactId, roles: ['user'] }];
  await lena.call('POST', '/api/deals', { name: 'Ovens', accountId, stakeholders });

  await lena.open('/contacts');
  await page.getByRole('link', { name: 'There twice' }).click();
  await page.getByRole('button', { name: 'Look through all' }).click();
  await page.getByRole('heading', { name: '2 pairs of people' }).waitFor();

  await page.getByRole('button', { name: 'Compare Anna Birch and Birch, Ana' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radiogroup', { name: 'Which one stays' }).getByText('Anna Birch').click();
  await dialog.getByRole('radiogroup', { name: 'Name' }).getByText('Anna Birch').click();
  await dialog.getByRole('radiogroup', { name: 'Title' }).getByText('Head of buying').click();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Anna Birch is one now.').waitFor();
  const known = () => lena.call<Known>('GET', `/api/contacts/${second.contactId}`);
  expect(await known()).toMatchObject({
    ...{ contactId: first.contactId, name: 'Anna Birch', title: 'Head of buying' },
    deals: [{ name: 'Ovens' }],
  });

  await page.keyboard.press('z');
  await expect.poll(known).toMatchObject({ contactId: second.contactId, name: 'Birch, Ana' });
  await page.getByRole('button', { name: 'Compare Anna Birch and Birch, Ana' }).waitFor();

  await page.getByRole('button', { name: 'Jon Reed and John Reed are two' }).click();
  await page.getByText('Jon Reed and John Reed stay two.').waitFor();
  await page.getByRole('heading', { name: 'One pair of people' }).waitFor();
});
