import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage.end());

test('a client acts on their roadmap on a phone without any script, and the seller sees it at once', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake',
    accountName: 'Tessel Insurance',
    clientGoal: 'Faster claims intake',
    stakeholders: [{ name: 'Marta Ruiz', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(2), title: 'Your last questions' },
  });
  const { score } = await lena.call<{ score: { people: { contactId: string }[] } }>(
    'GET',
    `/api/deals/${dealId}`,
  );
  const { linkPath } = await lena.call<{ linkPath: string }>('POST', `/api/deals/${dealId}/roadmap-links`, {
    contactId: score.people[0]?.contactId,
  });
  await lena.open(`/deals/${dealId}`);

  const marta = await stage.person({ isNew: true, width: 390, runsScripts: false });
  const { page, open, faults } = marta;
  await open(linkPath);
  await page.getByRole('heading', { level: 1, name: 'Faster claims intake' }).waitFor();
  await page.getByRole('button', { name: "I'll be there" }).click();
  await page.getByText('Noted. Lena Fischer sees it at once.').waitFor();
  await page.getByText('You will be there.').waitFor();
  await lena.page.getByText('Marta Ruiz will be there.').first().waitFor();

  await page.getByText('Raise a concern').click();
  await page.getByLabel('What worries you, or is not clear?').fill('Where is our data kept?');
  await page.getByRole('button', { name: 'Send it to Lena Fischer' }).click();
  await page.getByText('Lena Fischer will answer.').waitFor();
  await lena.page.getByText('Where is our data kept?').first().waitFor();
  expect(await page.locator('body').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(390);
  expect([...faults, ...lena.faults]).toEqual([]);
});
