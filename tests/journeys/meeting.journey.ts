import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysFromNow, type Person, type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.end());

/** A conversation that begins in a few minutes, with everything that can be planned for it. */
async function aMeeting({ call }: Person) {
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Yard scheduling',
    accountName: 'Corvid Logistics',
    stakeholders: [
      { name: 'Tomas Reyes', title: 'Head of yards', roles: ['sponsor'] },
      { name: 'Femke Jansen', roles: ['user'] },
    ],
  });
  const { score, deal } = await call<{
    score: { people: { contactId: string; name: string }[] };
    deal: { account: { id: string } };
  }>('GET', `/api/deals/${dealId}`);
  const tomas = score.people.find((one) => one.name === 'Tomas Reyes')!.contactId;
  await call('POST', '/api/contacts', { accountId: deal.account.id, name: 'Joost Bakker', title: 'CFO' });
  const ask = { kind: 'explore', contactId: tomas };
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${dealId}/conversations`,
    {
      startsAt: daysFromNow(5 / 1440),
      endsAt: daysFromNow(50 / 1440),
      participants: [tomas],
      plan: {
        objective: {
          ...ask,
          wording: 'Would you walk two yards with us?',
          value: 'The cost of a wrong slot, by yard',
        },
        backup: { ...ask, wording: 'Could you send the detention fees of October?' },
        agenda: 'What a wrong slot costs',
        insight: 'Three yards like theirs halved their fees',
        questions: ['What happens when a truck is late?', 'Who pays for it?'],
        expectedConcerns: [{ concern: 'No time before Christmas', reply: 'An hour is enough' }],
        notToday: ['The price'],
      },
    },
  );
  return { dealId, conversationId, base: `/deals/${dealId}/conversations/${conversationId}` };
}

test('on a phone: what is said in a cellar without a network is in the close-out on the desk', async () => {
  const phone = await stage.person({ width: 390, installs: true });
  const { base } = await aMeeting(phone);
  const context = phone.page.context();
  let { page } = phone;

  await phone.open('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('link', { name: 'In the meeting' }).click();
  await page.getByText('“Would you walk two yards with us?”').waitFor();
  await page.getByText('They gain: The cost of a wrong slot, by yard').waitFor();
  await page
    .getByRole('timer')
    .getByText(/begins in \d min/)
    .waitFor();
  expect(await overflows(page)).toBe(false);

  await page.getByText('What happens when a truck is late?').click();
  await page.getByText('1 of 2').waitFor();
  await page.getByRole('button', { name: 'It came up' }).click();
  await write(page, 'Likes the yard board');
  await page.getByText('Saved', { exact: true }).waitFor();

  await context.setOffline(true);
  await write(page, 'The night shift does not trust the numbers');
  await page.getByText('On this device', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Yes', exact: true }).first().click();
  const what = page.getByRole('textbox', { name: 'What they will do' });
  await what.fill('Walks two yards with us');
  await page.getByText('lacks a date').waitFor();
  await page.getByRole('group', { name: 'By when' }).getByRole('button', { name: 'In a week' }).click();
  await page.getByText('firm', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.close();

  // Still without a network: the app itself opens from the phone, and goes on where it was.
  page = await context.newPage();
  await page.goto(`${stage.url}${base}/meeting`);
  await page.getByText('The night shift does not trust the numbers').waitFor();
  await page.getByRole('tab', { name: 'Name' }).click();
  await page.getByRole('textbox', { name: 'A name that came up' }).fill('Ines Roth');
  await page.getByRole('tab', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Same time next week' }).click();
  await page.close();

  await context.setOffline(false);
  page = await context.newPage();
  await page.goto(`${stage.url}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  const desk = await stage.person();
  await desk.page.waitForTimeout(1000);
  await desk.open(`${base}/close-out`);
  const notes = desk.page.getByRole('region', { name: 'Your notes' });
  expect(await notes.getByRole('textbox').first().inputValue()).toBe('Likes the yard board');
  expect(await notes.getByRole('textbox').nth(1).inputValue()).toBe(
    'The night shift does not trust the numbers',
  );
  await notes.getByText('1 of 2 questions asked').waitFor();
  const line = desk.page.getByRole('group', { name: 'Commitment 1', exact: true });
  expect(await line.getByRole('textbox', { name: 'What they will do' }).inputValue()).toBe(
    'Walks two yards with us',
  );
  await line.getByText('firm', { exact: true }).first().waitFor();
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.getByText('Advance', { exact: true }).waitFor();
  await desk.page.getByRole('link', { name: 'Look at the deal' }).click();
  await desk.page.getByText('Ines Roth').first().waitFor();
  expect(desk.faults).toEqual([]);
});

test('names of the account are offered, and a second device sees what is typed on the first', async () => {
  const phone = await stage.person({ width: 390 });
  const { base } = await aMeeting(phone);
  await phone.open(`${base}/meeting`);
  const { page } = phone;
  await page.getByRole('tab', { name: 'Name' }).click();
  await page.getByRole('button', { name: 'Joost Bakker' }).click();
  await page.getByText('New: Joost Bakker').waitFor();

  const tablet = await stage.person({ width: 820 });
  await tablet.open(`${base}/meeting`);
  await tablet.page.getByText('New: Joost Bakker').waitFor();
  await write(page, 'He signs above ten thousand');
  await tablet.page.getByText('He signs above ten thousand').waitFor();
  expect(phone.faults).toEqual([]);
});

async function write(page: Person['page'], text: string) {
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: text }).waitFor();
}

const overflows = (page: Person['page']) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
