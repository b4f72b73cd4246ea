import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage.end());

test('somebody new sees on their page what the others agreed to, and the seller is told and plans a catch-up', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake',
    stakeholders: [{ name: 'Marta Ruiz', roles: ['sponsor'] }],
  });
  const { score } = await lena.call<{ score: { people: { contactId: string }[] } }>(
    'GET',
    `/api/deals/${dealId}`,
  );
  const contactId = score.people[0]?.contactId;
  const record = (...facts: object[]) => lena.call('POST', `/api/deals/${dealId}/facts`, { facts });
  const gained = (kind: string) => ({
    type: 'position.judged',
    data: { contactId, kind, state: 'gained', reason: 'she said so' },
  });
  await record(gained('time'), gained('explore'));
  const ina = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Ina Boss' });
  await record({
    type: 'stakeholder.joined',
    data: { contactId: ina.contactId, roles: ['decision maker'] },
  });

  const { page, open, faults } = lena;
  await open(`/deals/${dealId}`);
  const changed = page.getByRole('region', { name: 'Their pace has changed' });
  await changed.getByText(/^Ina Boss joined on .* The others had agreed to explore by then\.$/).waitFor();
  await changed.getByText('Go over it with them before you go on', { exact: false }).waitFor();
  await changed.getByText(/^The decision is still to be expected around /).waitFor();
  await changed.getByText('The days that move').click();
  await changed.getByRole('row', { name: /^Catch-up with whoever is new added/ }).waitFor();

  await changed.getByRole('link', { name: 'Plan a catch-up with Ina Boss' }).click();
  await page.waitForURL(/catchUp=/);
  const agenda = page.getByRole('textbox').filter({ visible: true });
  await expect
    .poll(async () =>
      (await agenda.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).join('\n'),
    )
    .toMatch(/Explore, agreed by Marta Ruiz on .*: does it hold for you\?/);

  const { linkPath } = await lena.call<{ linkPath: string }>('POST', `/api/deals/${dealId}/roadmap-links`, {
    contactId: ina.contactId,
  });
  const client = await stage.person({ isNew: true, width: 390 });
  await client.open(linkPath);
  const section = client.page.getByRole('region', { name: 'What your colleagues have agreed so far' });
  await section.getByText(/^Marta Ruiz, since /).waitFor();
  expect(await section.getByText('she said so').count()).toBe(0);
  await section.getByRole('button', { name: 'I agree with this' }).click();
  await section.waitFor({ state: 'detached' });

  await open(`/deals/${dealId}`);
  await page.getByRole('region', { name: 'Their pace', exact: true }).waitFor();
  await changed.waitFor({ state: 'detached' });

  await page
    .getByRole('region', { name: 'Their pace', exact: true })
    .getByText('How this is counted')
    .click();
  await page.getByText(/^Theirs: 2 commitments/).waitFor();
  expect([...faults, ...client.faults]).toEqual([]);
});
