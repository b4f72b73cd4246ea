import { randomUUID } from 'node:crypto';
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

test('a page that is open keeps up with the deal while its reader writes, and lets them bring in a colleague', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake',
    stakeholders: [{ name: 'Marta Ruiz', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(2), title: 'Your last questions' },
  });
  const deal = await lena.call<{ score: { people: { contactId: string }[] } }>('GET', `/api/deals/${dealId}`);
  const { linkPath } = await lena.call<{ linkPath: string }>('POST', `/api/deals/${dealId}/roadmap-links`, {
    contactId: deal.score.people[0]?.contactId,
  });
  const marta = await stage.person({ isNew: true, width: 390, zone: 'America/New_York' });
  const { page } = marta;
  await marta.open(linkPath);
  // By the clocks of their device, before they have done anything.
  await page.getByText('Times are those of America/New York.').waitFor();
  await page.getByText('Raise a concern').click();
  const words = page.getByLabel('What worries you, or is not clear?');
  await words.pressSequentially('Where is our');
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [{ type: 'milestone.set', data: { name: 'The board meets', kind: 'decide', date: '2027-12-04' } }],
  });
  await page.getByRole('heading', { name: 'The board meets' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'This page has just changed.' }).waitFor();
  await page.keyboard.type(' data kept?');
  expect(await words.inputValue()).toBe('Where is our data kept?');
  await page.getByRole('button', { name: 'Send it to Lena Fischer' }).click();
  await page.getByText('Lena Fischer will answer.').waitFor();
  expect(await words.inputValue()).toBe('');
  await page.locator('summary:focus', { hasText: 'Raise a concern' }).waitFor();

  await page.getByText('Add a colleague').click();
  await page.getByLabel('Their name').fill('Marta Ruiz');
  await page.getByLabel('Their e-mail address').fill('owen@tessel.example');
  await page.getByRole('button', { name: 'Add them' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /could not be done\. .*is, or was, on this plan/ })
    .waitFor();
  await page.getByLabel('Their name').fill('Owen Blake');
  await page.getByRole('button', { name: 'Add them' }).click();
  // What changes meanwhile leaves the link in its place: it is shown this once.
  await page.getByLabel('Link for Owen Blake').waitFor();
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [{ type: 'milestone.set', data: { name: 'The works council agrees', kind: null, date: null } }],
  });
  await page.getByRole('heading', { name: 'The works council agrees' }).waitFor();
  const link = await page.getByLabel('Link for Owen Blake').inputValue();
  const owen = await stage.person({ isNew: true });
  await owen.open(new URL(link).pathname);
  await owen.page.getByText('Owen Blake (you)').waitFor();

  const { items } = await lena.call<{
    items: { linkId: string; contactName: string; addedByName: string }[];
  }>('GET', `/api/deals/${dealId}/roadmap-links`);
  expect(items[0]).toMatchObject({ contactName: 'Owen Blake', addedByName: 'Marta Ruiz' });
  await lena.call('DELETE', `/api/deals/${dealId}/roadmap-links/${items[0]?.linkId}`);
  await owen.page.getByRole('heading', { name: 'This link does not open a plan' }).waitFor();
  expect([...marta.faults, ...owen.faults].filter((fault) => !/40[09]|410/.test(fault))).toEqual([]);
});

test('what a client writes is words wherever it is read, and nothing in it runs', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake',
    stakeholders: [{ name: 'Marta Ruiz', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(2), title: 'Your last questions' },
  });
  const path = `/api/deals/${dealId}`;
  const deal = await lena.call<{
    score: { people: { contactId: string }[] };
    conversations: { conversationId: string }[];
  }>('GET', path);
  const contactId = deal.score.people[0]?.contactId;
  const [milestoneId, commitmentId, promiseId] = [randomUUID(), randomUUID(), randomUUID()];
  const due = daysFromNow(9).slice(0, 10);
  const committed = {
    commitmentId,
    contactId,
    kind: 'explore',
    what: 'sends figures',
    due,
    evidence: 'said',
  };
  await lena.call('POST', `${path}/facts`, {
    facts: [
      { type: 'milestone.set', data: { milestoneId, name: 'The board meets', kind: 'decide', date: due } },
      { type: 'commitment.made', data: committed },
      { type: 'promise.made', data: { promiseId, contactId, what: 'a draft' } },
    ],
  });
  const { linkPath } = await lena.call<{ linkPath: string }>('POST', `${path}/roadmap-links`, { contactId });

  const marta = await stage.person({ isNew: true });
  const conversationId = deal.conversations[0]?.conversationId;
  const words = `<img src=x onerror="ran=1"><script>ran=1</script></textarea>"'><svg onload=ran=1>{ran} `;
  const acts = [
    { act: 'stay away', conversationId, words: `${words}1` },
    { act: 'propose time', conversationId, startsAt: daysFromNow(3), words: `${words}2` },
    { act: 'set date', milestoneId, date: due, words: `${words}3` },
    { act: 'correct', commitmentId, what: `${words}4`, words: `${words}5` },
    { act: 'correct', promiseId, what: `${words}6`, words: `${words}7` },
    { act: 'raise concern', text: `${words}8`, isShared: true },
    { act: 'not yet', subject: 'change', words: `${words}9` },
  ];
  const token = linkPath.slice('/r/'.length);
  for (const does of acts) await marta.call('POST', '/api/roadmaps/act', { token, does });

  await marta.open(linkPath);
  await marta.page.getByText(`${words}8`).first().waitFor();
  await lena.open(`/deals/${dealId}`);
  await lena.page.getByText(`${words}8`).first().waitFor();
  for (const { page } of [marta, lena]) expect(await page.evaluate('typeof ran')).toBe('undefined');
  await lena.goOn('/');
  await lena.page.getByText(`${words}2`).first().waitFor();
  expect(await lena.page.evaluate('typeof ran')).toBe('undefined');
  expect([...marta.faults, ...lena.faults]).toEqual([]);
});
