import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

test('what happened with a person is read on their page, narrowed, and led from to where it stands', async () => {
  const lena = await stage.person();
  const { page, call } = lena;
  const { accountId } = await call<{ accountId: string }>('POST', '/api/accounts', { name: 'Basalt' });
  const { contactId } = await call<{ contactId: string }>('POST', '/api/contacts', {
    ...{ name: 'Mia Berg', accountId },
  });
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', { name: 'Pumps', accountId });
  const made = { kind: null, what: 'send the drawings', due: '2031-12-01', evidence: 'said' };
  await call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      { type: 'stakeholder.joined', data: { contactId, roles: ['user'] } },
      { type: 'commitment.made', data: { contactId, ...made } },
    ],
  });
  await call('POST', '/api/notes', { noun: 'contact', nounId: contactId, text: 'Prefers calls.' });
  await call('PATCH', `/api/contacts/${contactId}`, { title: 'Head of quality' });

  await lena.open(`/contacts/${contactId}`);
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('You changed the job title.').waitFor();
  await history.getByText('Head of quality').waitFor();
  await history.getByText('Prefers calls.').waitFor();
  await history.getByRole('button', { name: /Show/ }).click();
  await page.getByRole('option', { name: 'Asked and agreed' }).click();
  await history.getByText('Prefers calls.').waitFor({ state: 'hidden' });
  await history.getByText('send the drawings').waitFor();
  expect(await history.getByRole('listitem').count()).toBe(1);
  await history.getByRole('link', { name: 'Pumps' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pumps' }).waitFor();
  await page.locator('li:focus').getByText('send the drawings').waitFor();

  // A deal's own ledger tells what was changed beside it.
  const { tagId } = await call<{ tagId: string }>('POST', '/api/tags', { name: 'Tender' });
  await call('POST', `/api/tags/${tagId}/things`, { noun: 'deal', nounIds: [dealId] });
  const ledger = page.getByRole('region', { name: 'Ledger' });
  await ledger.getByText('You put on the tag Tender.').waitFor();

  await lena.goOn(`/accounts/${accountId}`);
  await history.getByText('send the drawings').waitFor();
  await history.getByText('You added the company.').waitFor();
  expect(lena.faults).toEqual([]);
});
