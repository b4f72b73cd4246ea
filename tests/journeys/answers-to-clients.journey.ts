import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage.end());

test('what a client proposes is on the deal and on the day at once, is answered there, and they see it', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake',
    accountName: 'Tessel Insurance',
    stakeholders: [{ name: 'Marta Ruiz', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(4), title: 'Your last questions' },
  });
  type Page = { score: { people: { contactId: string }[] }; conversations: { conversationId: string }[] };
  const { score, conversations } = await lena.call<Page>('GET', `/api/deals/${dealId}`);
  const conversationId = conversations[0]?.conversationId;
  const { linkPath } = await lena.call<{ linkPath: string }>('POST', `/api/deals/${dealId}/roadmap-links`, {
    contactId: score.people[0]?.contactId,
  });
  const marta = await stage.person({ isNew: true, width: 390, runsScripts: false });
  const token = linkPath.slice('/r/'.length);
  const acts = (does: object) => marta.call('POST', '/api/roadmaps/act', { token, does });

  const onTheDeal = lena.page;
  await lena.open(`/deals/${dealId}`);
  const other = await stage.person();
  const onTheDay = other.page;
  await other.open('/');
  const startsAt = daysFromNow(5);
  await acts({ act: 'propose time', conversationId, startsAt, words: 'We are in Madrid.' });

  const waiting = onTheDeal.getByRole('log', { name: 'They wait for your answer' });
  await waiting.getByText('We are in Madrid.').waitFor();
  const fromClients = onTheDay.getByRole('region', { name: 'From your clients' });
  await fromClients.getByText('Marta Ruiz proposes another time').waitFor();
  await expect.poll(() => onTheDay.title()).toMatch(/^\(1\) Today/);

  await fromClients.getByRole('button', { name: /^Accept / }).click();
  await onTheDay.getByText('Accepted. Marta Ruiz sees it on the roadmap.').waitFor();
  await waiting.getByText('We are in Madrid.').waitFor({ state: 'hidden' });
  await onTheDeal.getByText('Marta Ruiz comes').waitFor();
  await marta.open(linkPath);
  await marta.page.getByText('You will be there.').waitFor();

  // Taken back where it was given, and declined with a word, by the keyboard alone.
  await onTheDay.keyboard.press('z');
  await waiting.getByText('We are in Madrid.').waitFor();
  await onTheDeal.keyboard.press('y');
  const sheet = onTheDeal.getByRole('dialog', { name: 'Answer Marta Ruiz' });
  await sheet.getByRole('radio', { name: 'Accept it' }).waitFor();
  await onTheDeal.keyboard.press('ArrowRight');
  await sheet.getByLabel('A word to Marta Ruiz').fill('The room is taken that day.');
  await sheet.getByRole('button', { name: 'Send the answer' }).press('Enter');
  await sheet.waitFor({ state: 'hidden' });
  await waiting.getByText('We are in Madrid.').waitFor({ state: 'hidden' });
  await fromClients.getByText('Marta Ruiz proposes another time').first().waitFor();
  await expect.poll(() => onTheDay.title()).toMatch(/^Today/);
  await marta.open(linkPath);
  await marta.page.getByText('The room is taken that day.').waitFor();

  // Wherever else one is, a quiet word with the way there.
  await other.goOn('/deals');
  await acts({ act: 'raise concern', text: 'Where is our data kept?' });
  await onTheDay.getByText(/^Tessel Insurance: .*Where is our data kept\?/).waitFor();
  await onTheDay.getByRole('button', { name: 'Open the deal' }).click();
  await onTheDay.getByRole('button', { name: 'Answer it' }).click();
  await onTheDay.getByRole('textbox', { name: 'Your answer' }).fill('In Frankfurt.');
  await onTheDay.getByRole('button', { name: 'Send the answer' }).click();
  await onTheDay.getByText('Answered. Marta Ruiz sees it on the roadmap.').waitFor();
  await marta.open(linkPath);
  await marta.page.getByText('In Frankfurt.').waitFor();
  expect([...lena.faults, ...other.faults, ...marta.faults]).toEqual([]);
});
