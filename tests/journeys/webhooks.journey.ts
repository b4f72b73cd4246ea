import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReceiver } from '#connectors/webhooks/testing/receiver.ts';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

test('an address is added, tried, told what changes, told again, paused, and taken back with Z', async () => {
  const receiver = await startReceiver();
  const lena = await stage.person();
  const { page } = lena;
  const host = `127.0.0.1:${receiver.port}`;
  await lena.open('/settings/webhooks');
  await page.getByRole('button', { name: 'Add an address' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill(receiver.url);
  await dialog.getByRole('group', { name: 'Notes on people' }).getByText('made').click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  const secret = await dialog.getByLabel('The secret that messages are signed with').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: `Messages to ${host}` }).click();
  await dialog.getByRole('button', { name: 'Send a trial' }).click();
  await dialog.getByText(/arrived · 200 after \d+ ms/).waitFor();
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', { name: 'Acme' });
  const [, made] = await receiver.got(2);
  expect(new Webhook(secret).verify(made?.body ?? '', made?.headers ?? {})).toMatchObject({
    type: 'account.made',
    data: { id: accountId },
  });
  await dialog.getByRole('button', { name: /^Send again: Companies: made/ }).click();
  await receiver.got(3);
  receiver.answers = (_, response) => {
    response.statusCode = 500;
    response.end('Out of order');
  };
  await dialog.getByRole('button', { name: 'Send a trial' }).click();
  await dialog.getByText('Out of order').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: `What to do with ${host}` }).click();
  await page.getByRole('menuitem', { name: `Pause ${host}` }).click();
  await page.getByText('paused', { exact: true }).waitFor();
  await page.keyboard.press('z');
  await page.getByText('working').waitFor();
  await page.getByRole('button', { name: `What to do with ${host}` }).click();
  await page.getByRole('menuitem', { name: `Remove ${host}` }).click();
  await page.getByText('No address is told anything yet.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('working').waitFor();
  expect(lena.faults).toEqual([]);
});
