import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Person, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
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
  return { dealId, conversationId, tomas, base: `/deals/${dealId}/conversations/${conversationId}` };
}

test('on a phone: what is said in a cellar without a network is in the close-out on the desk', async () => {
  const phone = await stage.person({ width: 390, installs: true });
  const { base } = await aMeeting(phone);
  const context = phone.page.context();
  let { page } = phone;

  await phone.open('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await phone.open(base);
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

  // Nothing waits on the phone any more once its outbox of typed fields is empty.
  await page.waitForFunction(
    () => !Object.keys(localStorage).some((key) => /^leadsheet\.meeting\..*\//.test(key)),
  );
  const desk = await stage.person();
  await desk.open(`${base}/close-out`);
  const notes = desk.page.getByRole('region', { name: 'Your notes' });
  await expect.poll(() => notes.getByRole('textbox').first().inputValue()).toBe('Likes the yard board');
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

test('what was noted in a cellar is not lost where somebody closed out at the desk meanwhile', async () => {
  const phone = await stage.person({ width: 390 });
  const { dealId, conversationId, base } = await aMeeting(phone);
  await phone.open(`${base}/meeting`);
  await phone.page.getByText('“Would you walk two yards with us?”').waitFor();
  await phone.page.context().setOffline(true);
  await write(phone.page, 'The night shift does not trust the numbers');
  await phone.page.getByRole('button', { name: 'No', exact: true }).first().click();
  await phone.page.getByText('On this device', { exact: true }).waitFor();

  const desk = await stage.person();
  await desk.call('POST', `/api/deals/${dealId}/conversations/${conversationId}/close-out`, {
    held: { startsAt: daysFromNow(-1 / 24), endsAt: daysFromNow(-1 / 1440) },
    notes: 'Short and friendly',
    next: { kind: 'refused' },
  });
  await phone.page.context().setOffline(false);

  await phone.page.getByText('This conversation is not open any more.').waitFor();
  const left = phone.page.getByRole('region', { name: 'Typed, and not in what was recorded' });
  await left.getByText('Tomas Reyes, Explore: no').waitFor();
  const note = left.getByRole('listitem').filter({ hasText: 'The night shift does not trust the numbers' });
  await note.getByRole('button', { name: 'Record this too' }).click();
  await phone.page.getByText('Recorded as well.').waitFor();
  await note.waitFor({ state: 'detached' });

  // Whoever looks at the conversation at the desk reads of the rest, too.
  await desk.open(base);
  await desk.page.getByText('Short and friendly').first().waitFor();
  await desk.page.getByText('The night shift does not trust the numbers').first().waitFor();
  const atDesk = desk.page.getByRole('region', { name: 'Typed, and not in what was recorded' });
  await atDesk.getByRole('button', { name: 'Record this too' }).click();
  await atDesk.waitFor({ state: 'detached' });
  const { asked } = await desk.call<{ asked: { answer: string }[] }>(
    'GET',
    `/api/deals/${dealId}/conversations/${conversationId}`,
  );
  expect(asked.map(({ answer }) => answer)).toEqual(['no']);
});

test('names of the account are offered, and a second device sees what is typed on the first', async () => {
  const phone = await stage.person({ width: 390 });
  const { base, dealId, tomas } = await aMeeting(phone);
  await phone.open(`${base}/meeting`);
  const { page } = phone;
  await page.getByRole('tab', { name: 'Name' }).click();
  await page.getByRole('button', { name: 'Joost Bakker' }).click();
  await page.getByText('New: Joost Bakker, CFO').waitFor();
  await page.getByText('Written down: Joost Bakker').waitFor();
  // As on a card: a name and a title.
  await page.getByRole('tab', { name: 'Name' }).click();
  await page.getByRole('textbox', { name: 'A name that came up' }).fill('Helen Marsh, Head of finance');
  await page.keyboard.press('Enter');
  await page.getByText('Written down: Helen Marsh', { exact: true }).waitFor();

  const tablet = await stage.person({ width: 820 });
  await tablet.open(`${base}/meeting`);
  await tablet.page.getByText('New: Joost Bakker').waitFor();
  await write(page, 'He signs above ten thousand');
  await tablet.page.getByText('He signs above ten thousand').waitFor();

  // What they agree to meanwhile is no question any more.
  const data = { contactId: tomas, kind: 'explore', state: 'gained', reason: 'said so at the door' };
  await phone.call('POST', `/api/deals/${dealId}/facts`, { facts: [{ type: 'position.judged', data }] });
  await page.getByText('They have agreed to this already.').first().waitFor();
  expect(phone.faults.splice(0)).toEqual([]);
});

test('by the keyboard alone: numbers choose what is written, Enter writes it down, arrows go along', async () => {
  const desk = await stage.person();
  const { page } = desk;
  const { base } = await aMeeting(desk);
  await desk.open(`${base}/meeting`);
  await page.getByRole('timer').waitFor();
  await page.keyboard.press('1');
  await page.keyboard.type('Two shifts share one board');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Two shifts share one board/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.keyboard.type('Send the October figures');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Send the October figures/ }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'We will', selected: true }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Call Femke');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Call Femke/ }).waitFor();
  expect(desk.faults).toEqual([]);
});

/** A meeting in a few minutes about two deals: Kai is part of both, Ada of the first alone, Ina of the second. */
async function aMeetingAboutTwo({ call }: Person) {
  const kai = { contactId: '01a00000-0000-7000-8000-000000000001', name: 'Kai Kern', roles: ['sponsor'] };
  const ada = { contactId: '01a00000-0000-7000-8000-000000000002', name: 'Ada Ahrens', roles: ['user'] };
  const ina = { contactId: '01a00000-0000-7000-8000-000000000003', name: 'Ina Ibsen', roles: ['user'] };
  const open = (deal: object) => call<{ dealId: string; accountId: string }>('POST', '/api/deals', deal);
  const { dealId: line, accountId } = await open({
    ...{ name: 'Line automation', accountName: 'Meridian Foods', stakeholders: [kai, ada] },
  });
  const { dealId: store } = await open({
    ...{
      name: 'Cold store',
      accountId,
      stakeholders: [{ contactId: kai.contactId, roles: ['sponsor'] }, ina],
    },
  });
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${line}/conversations`,
    {
      ...{ startsAt: daysFromNow(5 / 1440), participants: [kai.contactId] },
      plan: {
        objective: { kind: 'explore', contactId: kai.contactId, wording: 'May we walk the line?' },
        questions: ['What stops the line most?'],
      },
      alsoIn: [
        {
          ...{ dealId: store, participants: [kai.contactId] },
          plan: {
            objective: { kind: 'explore', contactId: kai.contactId, wording: 'May we see the cold store?' },
            questions: ['Who reads the temperatures?'],
          },
        },
      ],
    },
  );
  const base = (dealId: string) => `/deals/${dealId}/conversations/${conversationId}`;
  return { line: base(line), store: base(store) };
}

test('in a meeting about two deals notes are of both, and what is asked, said and promised of its own', async () => {
  const phone = await stage.person({ width: 390 });
  const { page } = phone;
  const meeting = await aMeetingAboutTwo(phone);
  await phone.open(`${meeting.store}/meeting`);
  await page.getByText('“May we walk the line?”').waitFor();
  await page.getByText('What stops the line most?').click();
  await page.getByText('Who reads the temperatures?').click();
  await write(page, 'The plant closes in May');

  // Kai is part of both: the deal that is spoken about gets what he will do, until another is pressed.
  await page.getByRole('tab', { name: 'They will' }).click();
  await page.getByRole('button', { name: 'Kai Kern' }).click();
  await page.getByRole('textbox', { name: 'What they will do' }).fill('Sends the stops of October');
  await page
    .getByRole('group', { name: 'For which deal' })
    .getByRole('button', { name: 'Line automation' })
    .click();
  await page.getByRole('group', { name: 'By when' }).getByRole('button', { name: 'In a week' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  // Ina is part of the cold store alone.
  await page.getByRole('tab', { name: 'They will' }).click();
  await page.getByRole('button', { name: 'Ina Ibsen' }).click();
  await page.getByRole('button', { name: 'Cold store', pressed: true }).waitFor();
  await page.getByRole('textbox', { name: 'What they will do' }).fill('Shows us the logbook');
  await page.getByRole('tab', { name: 'Name' }).click();
  await page.getByRole('textbox', { name: 'A name that came up' }).fill('Ole Olsen');
  await page.getByRole('tab', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Same time next week' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await overflows(page)).toBe(false);

  // On the desk, from the other deal: the same meeting, and what is said goes on there as it is typed.
  const desk = await stage.person();
  await desk.open(`${meeting.line}/meeting`);
  await desk.page.getByRole('button', { name: /The plant closes in May/ }).waitFor();
  expect(await desk.page.getByRole('button', { name: /The plant closes in May/ }).count()).toBe(1);
  await desk.page.getByRole('button', { name: /Ole Olsen.*Cold store/ }).waitFor();

  await desk.open(`${meeting.store}/close-out`);
  const inPart = async (deal: string) => {
    await desk.page.getByRole('radiogroup', { name: 'Deals' }).getByText(deal).click();
    await desk.page.getByRole('radio', { name: deal, checked: true }).waitFor({ state: 'attached' });
    const note = desk.page.getByRole('region', { name: 'Your notes' }).getByRole('textbox').first();
    const line = desk.page.getByRole('group', { name: 'Commitment 1', exact: true });
    return [
      await note.inputValue(),
      await line.getByRole('textbox', { name: 'What they will do' }).inputValue(),
    ];
  };
  await expect
    .poll(() => inPart('Line automation'))
    .toEqual(['The plant closes in May', 'Sends the stops of October']);
  await expect.poll(() => inPart('Cold store')).toEqual(['The plant closes in May', 'Shows us the logbook']);
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.getByRole('link', { name: 'Look at the deal' }).nth(1).waitFor();
  await desk.open(meeting.store.replace(/\/conversations.*/, ''));
  await desk.page.getByText('Ole Olsen').first().waitFor();
  await desk.open(meeting.line.replace(/\/conversations.*/, ''));
  await desk.page.getByRole('heading', { name: 'Line automation' }).waitFor();
  expect(await desk.page.getByText('Ole Olsen').count()).toBe(0);
  expect([phone.faults, desk.faults]).toEqual([[], []]);
});

async function write(page: Person['page'], text: string) {
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: text }).waitFor();
}

const overflows = (page: Person['page']) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
