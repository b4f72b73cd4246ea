import { afterAll, beforeAll, expect, test } from 'vitest';
import { aConversation } from './a-conversation.ts';
import { keyboardOf } from './by-keyboard.ts';
import { startJourney } from './journey.ts';
import { daysFromNow, dayTyped, invited, type Person, type Stage, typeDate } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

/** What stands in the fields of a page. */
const allFields = (page: Person['page']) =>
  page
    .locator('textarea, input')
    .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));

test('a conversation is closed out in a minute by the keyboard alone, and undone while its message stands', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await page.locator('[data-step="1"] input:focus').waitFor();
  const { type, press, count } = keyboardOf(page);

  await press('y', 'Enter');
  await type('Walks two yards with us');
  await press('Tab');
  await type('in 3 days');
  await press('Enter');
  const second = page.getByRole('group', { name: 'Commitment 2', exact: true });
  await type('We will circle back on the pilot');
  await second.getByText('not firm', { exact: true }).first().waitFor();
  await second.getByText('To be firm it needs a date').waitFor();
  // Which words make it none, and what to ask for instead.
  await second.getByText('“circle back” costs them nothing').waitFor();
  await press('Enter', 'Enter');
  await type('One page on the fees');
  await press('Tab');
  await type('tomorrow');
  await press('Enter', 'Enter');
  await type('in 9 days 14:00');
  await press('Tab');
  await type('The fees, yard by yard');
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  await page.getByText('Advance', { exact: true }).waitFor();
  // Who does what by when, in the words that were recorded.
  await page.getByText(/^Tomas Reyes: Walks two yards with us, by \d/).waitFor();
  await page.getByText('We will circle back on the pilot').waitFor();
  // At three keys a second, which is no typist, that is less than a minute.
  expect(count.presses).toBeLessThan(20);
  expect((count.letters + count.presses) / 3).toBeLessThan(60);

  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await press('z');
  await page.getByRole('heading', { name: /^Close out: Tomas Reyes/ }).waitFor();
  const what = page.getByRole('textbox', { name: 'What they will do' });
  expect(await what.first().inputValue()).toBe('Walks two yards with us');
  // Only the line in which one is has its buttons.
  await what.first().focus();
  const askNextTime = second.getByRole('button', { name: 'Ask next time' });
  expect(await askNextTime.isVisible()).toBe(false);
  await what.nth(1).focus();
  await askNextTime.press('Enter');
  const question = page.getByRole('textbox', { name: 'The question to come back with' });
  await question.waitFor();
  const toAsk = await question.inputValue();
  expect(toAsk).toMatch(/^What will you look for in it/);
  // What the workspace holds to be vague is marked where it stands, and told from then on.
  await what.nth(1).fill('Loops the mother ship in');
  await what.nth(1).selectText();
  await second.getByRole('button', { name: '“Loops the mother ship in” is vague for us' }).click();
  await page.getByRole('button', { name: /What is vague about it/ }).click();
  await page.getByRole('option', { name: 'leaves open who decides' }).click();
  await page.getByRole('button', { name: 'Mark it' }).click();
  await second.getByText('“Loops the mother ship in” leaves open who decides.').waitFor();
  await what.nth(1).fill('We will circle back on the pilot');
  await press('Control+Enter');
  await page.getByText('Advance', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Plan the next one' }).click();
  await page.waitForURL(/\/plan$/);
  await expect.poll(async () => allFields(page)).toContain(toAsk);
  expect(faults.splice(0)).toEqual([]);
});

test('who will do it is chosen from the list by letters and arrows, or by hand', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person, 'Gate cameras', ['Inès Rohde', 'Ines Roux']);
  await open(closeOut);
  const who = page.getByRole('combobox', { name: 'Who', exact: true }).first();
  const options = page.getByRole('option');
  await who.click();
  await page.keyboard.type('ines');
  await options.nth(1).waitFor();
  const found = await options.allInnerTexts();
  expect(found.toSorted()).toEqual(['Ines Roux', 'Inès Rohde']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const marked = await who.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${marked}"]`).innerText()).toBe(found[1]);
  await page.keyboard.press('Enter');
  await options.first().waitFor({ state: 'detached' });
  expect(await who.inputValue()).toBe(found[1]);

  await page.keyboard.press('ArrowDown');
  await options.nth(2).waitFor();
  await page.keyboard.press('Escape');
  await options.first().waitFor({ state: 'detached' });
  expect(await who.inputValue()).toBe(found[1]);

  await page.getByRole('button', { name: 'Suggestions: Who' }).first().click();
  await options.filter({ hasText: 'Tomas Reyes' }).click();
  await options.first().waitFor({ state: 'detached' });
  expect(await who.inputValue()).toBe('Tomas Reyes');

  // Taken out by its button, the line leaves the hand in the words of the next.
  await page.getByRole('button', { name: 'Take this out: a line' }).press('Enter');
  await page.locator('[data-step="2"] textarea:focus').waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('the gate asks for the next conversation, and takes each of its three ways out', async () => {
  const person = await stage.person({ width: 390 });
  const { page, open } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  const close = page.getByRole('button', { name: 'Close out' });
  // What waits is one field each; the others follow its first word, and a promise asks for its day.
  expect(await page.getByRole('textbox', { name: 'By when' }).filter({ visible: true }).count()).toBe(0);
  await page.getByRole('textbox', { name: 'What you will do' }).fill('Send the fees');
  await page.getByText('By when? Without a day nothing reminds you of it.').waitFor();
  await page.getByRole('textbox', { name: 'By when' }).filter({ visible: true }).fill('tomorrow');
  await page.getByText('yours', { exact: true }).waitFor();
  await page.locator('label', { hasText: 'They said no' }).first().click();
  await page.getByText('What did they say to it?').waitFor();
  await close.click();
  const noNext = page.getByRole('alert').filter({ hasText: 'When do you talk next?' });
  await noNext.waitFor();
  await page.getByRole('button', { name: 'parked until a date' }).click();
  await noNext.waitFor({ state: 'detached' });
  await close.click();
  const noDay = page.getByRole('alert').filter({ hasText: 'Until which day is the deal parked?' });
  await noDay.waitFor();
  await page.getByRole('textbox', { name: 'Until which day' }).fill('in 2 months');
  await noDay.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'lost', exact: true }).click();
  await page.getByText('The deal is lost.').waitFor();
  await page.getByRole('button', { name: 'they refused' }).click();
  await page.getByRole('textbox', { name: 'Why' }).fill('They want to think alone');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
  ).toBe(false);
  await close.click();
  await page.getByText('Continuation', { exact: true }).waitFor();
});

test('what is closed out late is dated from its conversation, theirs and ours', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { dealId, closeOut } = await aConversation(person);
  await open(closeOut);
  await typeDate(page, 'It began', '15:20');
  await page.keyboard.press('Tab');
  // A day alone keeps the hour, which is read back while it is typed and stands in the field from then on.
  await typeDate(page, 'It began', dayTyped(-13));
  await page.getByText(/15:20, 13 days ago/).waitFor();
  await typeDate(page, 'It ended', `${dayTyped(-13)} 16:00`);
  expect(await page.getByRole('textbox', { name: 'It began' }).inputValue()).toMatch(/15:20$/);
  await page
    .getByRole('textbox', { name: 'What they will do' })
    .first()
    .fill('Tomas mails the fees tomorrow');
  await page.getByRole('textbox', { name: 'What you will do' }).first().fill('Send the minutes today');
  await page.getByText('yours', { exact: true }).waitFor();
  await page.getByText('firm', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'they refused' }).click();
  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const deal = await call<Record<'commitments' | 'promises', { due: string }[]>>(
    'GET',
    `/api/deals/${dealId}`,
  );
  const on = (day: string) => day.split('/').toReversed().join('-');
  expect([deal.commitments[0]?.due, deal.promises[0]?.due]).toEqual([on(dayTyped(-12)), on(dayTyped(-13))]);
  expect(faults).toEqual([]);
});

test('a tab that is closed in the middle of a word loses nothing, and another device goes on', async () => {
  const person = await stage.person();
  const { closeOut } = await aConversation(person);
  await person.open(closeOut);
  await person.page.locator('label', { hasText: 'Maybe' }).click();
  await person.page.locator('label', { hasText: 'budget' }).click();
  await person.page.getByRole('combobox', { name: 'Who' }).first().fill('Ines Ro');
  await person.page.getByRole('textbox', { name: 'What they will do' }).first().fill('Asks her boa');
  await person.page.close();

  const again = await person.page.context().newPage();
  await again.goto(`${stage.url}${closeOut}`);
  await again.getByRole('textbox', { name: 'What they will do' }).first().waitFor();
  expect(await again.getByRole('textbox', { name: 'What they will do' }).first().inputValue()).toBe(
    'Asks her boa',
  );
  expect(await again.getByRole('combobox', { name: 'Who' }).first().inputValue()).toBe('Ines Ro');
  await again.getByText('Saved', { exact: true }).waitFor();
  await again.close();

  const elsewhere = await stage.person();
  await elsewhere.open(closeOut);
  const maybe = elsewhere.page.getByRole('radio', { name: 'Maybe' }).first();
  await expect.poll(() => maybe.isChecked()).toBe(true);
  expect(await elsewhere.page.getByRole('textbox', { name: 'What they will do' }).first().inputValue()).toBe(
    'Asks her boa',
  );
});

test('a conversation about two deals is closed out in both at once, and undone in both', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const first = await aConversation(person, 'Yard scheduling');
  const { deal } = await call<{ deal: { account: { id: string } } }>('GET', `/api/deals/${first.dealId}`);
  const second = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Dock sensors',
    accountId: deal.account.id,
    stakeholders: [{ contactId: first.contactId, roles: ['sponsor'] }],
  });
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${first.dealId}/conversations`,
    {
      startsAt: daysFromNow(1 / 1440),
      participants: [first.contactId],
      plan: { objective: { kind: 'explore', contactId: first.contactId } },
      alsoIn: [
        {
          dealId: second.dealId,
          participants: [first.contactId],
          plan: { objective: { kind: 'time', contactId: first.contactId } },
        },
      ],
    },
  );
  await open(`/deals/${first.dealId}/conversations/${conversationId}/close-out`);
  const what = page.getByRole('textbox', { name: 'What they will do' });
  const when = page.getByRole('textbox', { name: 'By when' });
  await page.locator('label', { hasText: 'Yes, and they said yes' }).click();
  await what.first().fill('Walks two yards with us');
  await when.first().fill('in 3 days');
  await page.getByRole('button', { name: 'Another time' }).click();
  await page.getByRole('textbox', { name: 'Day and time' }).fill('in a week 10:00');
  await page.locator('label', { hasText: 'Dock sensors' }).click();
  await page.getByRole('heading', { name: /Did you ask for Time/ }).waitFor();
  await page.getByText(/together with Yard scheduling/).waitFor();
  await page.locator('label', { hasText: 'They said no' }).click();
  await page.getByRole('button', { name: 'Close out for all 2 deals' }).click();
  await page.getByText('Advance', { exact: true }).waitFor();
  await page.getByText('Continuation', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: /^Close out: Tomas Reyes/ }).waitFor();
  expect(await what.first().inputValue()).toBe('Walks two yards with us');

  // From the second deal it begins with that one.
  await open(`/deals/${second.dealId}/conversations/${conversationId}/close-out`);
  await page.getByRole('radio', { name: 'Dock sensors', checked: true }).waitFor({ state: 'attached' });
  await page.getByText(/together with Yard scheduling/).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('two who close out the same conversation see each other and lose nothing', async () => {
  const one = await stage.person();
  const { dealId, closeOut } = await aConversation(one);
  const other = await invited(stage, one, 'Paul Peters');
  const whatOf = ({ page }: Person) => page.getByRole('textbox', { name: 'What they will do' });
  const savedBy = ({ page }: Person) =>
    page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/meeting'),
    );
  await one.open(closeOut);
  // The other comes so slowly that they are not known to be there when the first types.
  const isSaved = Promise.withResolvers<void>();
  await other.page.route('**/presence', async (route) => {
    await isSaved.promise;
    await route.continue();
  });
  const comes = other.page.waitForRequest('**/presence');
  await other.open(closeOut);
  await comes;
  const first = savedBy(one);
  await whatOf(one).first().fill('Sends');
  await first;
  isSaved.resolve();
  await expect.poll(() => whatOf(other).first().inputValue(), { timeout: 9000 }).toBe('Sends');

  // The other types after what the first types has arrived, and before the first hears that it has.
  const isHeard = Promise.withResolvers<void>();
  await one.page.route(
    '**/meeting',
    async (route) => {
      const response = await route.fetch();
      isArrived.resolve();
      await isHeard.promise;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  const isArrived = Promise.withResolvers<void>();
  await whatOf(one).first().fill('Sends us');
  await isArrived.promise;
  await one.page.evaluate(`new Promise((listens) => {
    const events = new EventSource('/api/events');
    window.news = new Promise((told) => events.addEventListener('meeting', () => told()));
    events.addEventListener('all', () => listens(), { once: true });
  })`);
  await whatOf(other).nth(1).fill('Calls');
  await one.page.evaluate('window.news');
  isHeard.resolve();
  await expect.poll(() => whatOf(one).nth(1).inputValue(), { timeout: 9000 }).toBe('Calls');
  await expect.poll(() => whatOf(other).first().inputValue(), { timeout: 9000 }).toBe('Sends us');

  await other.page.context().setOffline(true);
  await whatOf(other).first().fill('Sends the fees of October');
  const second = savedBy(one);
  await whatOf(one).first().fill('Sends us to the CFO');
  await second;
  await other.page.context().setOffline(false);
  const both = one.page.getByRole('region', { name: 'Typed in two places at once' });
  await both.getByRole('button', { name: 'Keep “Sends the fees of October”' }).waitFor();
  await both.getByRole('button', { name: 'Keep “Sends us to the CFO”' }).click();
  await expect.poll(() => whatOf(other).first().inputValue(), { timeout: 9000 }).toBe('Sends us to the CFO');

  await one.page.getByRole('button', { name: 'they refused' }).click();
  await other.page.context().setOffline(true);
  await whatOf(other).last().fill('Asks the yards for their fees');
  await one.page.getByRole('button', { name: 'Close out' }).click();
  await one.page.getByRole('heading', { name: 'Closed out' }).waitFor();
  // The deal is read later than the conversation: what was recorded is not offered to be recorded again meanwhile.
  const isTold = Promise.withResolvers<void>();
  await other.page.route(`**/api/deals/${dealId}`, async (route) => {
    await isTold.promise;
    await route.continue();
  });
  await other.page.context().setOffline(false);
  await other.page.getByText('This conversation is closed out.').waitFor();
  await other.page.getByText('Asks the yards for their fees').waitFor();
  expect(await other.page.getByRole('button', { name: 'Record this too' }).count()).toBe(1);
  isTold.resolve();
  await other.page.getByRole('button', { name: 'Record this too' }).click();
  await other.page.getByText('Recorded as well.').waitFor();
});

test('what is closed out without a network is closed out once there is one', async () => {
  const person = await stage.person();
  const { page, open, call } = person;
  const { dealId, closeOut } = await aConversation(person);
  await open(closeOut);
  await page.getByRole('textbox', { name: 'What they will do' }).fill('Walks two yards with us');
  await page.getByRole('button', { name: 'they refused' }).click();
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(`**/deals/${dealId}`);
  // This browser has not kept the app: the page of the deal waits for the network, and what was closed out is told.
  await page.getByText('1 waiting to be sent').first().waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Yard scheduling' }).waitFor();
  const states = async () => {
    const deal = await call<{ conversations: { state: string }[] }>('GET', `/api/deals/${dealId}`);
    return deal.conversations.map(({ state }) => state);
  };
  await expect.poll(states, { timeout: 15_000 }).toEqual(['closed out']);
});

test('a short sale is planned, met and closed out on a phone, by touch: nine of its ten in one meeting', async () => {
  const person = await stage.person({ width: 390, touches: true });
  const { page, open, call, faults } = person;
  const { dealId, conversationId } = await call<{ dealId: string; conversationId: string }>(
    'POST',
    '/api/deals',
    {
      name: 'Counter scales',
      accountName: 'Corner Shop',
      playbookKey: 'short-sale',
      stakeholders: [{ name: 'Ada Client', roles: ['decision maker'] }],
      firstConversation: { startsAt: daysFromNow(1 / 1440) },
    },
  );
  // A finger has no arrow keys: a tap in the field offers what there is.
  await open('/deals/new');
  await page.getByRole('combobox', { name: 'Account' }).tap();
  await page.getByRole('option', { name: 'Corner Shop' }).waitFor();

  await open(`/deals/${dealId}/conversations/${conversationId}/plan`);
  await page.getByRole('button', { name: 'Save the plan' }).tap();
  await page.getByRole('link', { name: 'In the meeting' }).tap();
  await page.getByRole('textbox', { name: 'Note' }).fill('The old scales cost her an hour a day.');
  await page.getByRole('link', { name: 'Close out' }).tap();

  await page.getByRole('button', { name: 'Add several yeses at once' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'To all of them' }).tap();
  // Only the start is still to come.
  await dialog.getByText('Start', { exact: true }).tap();
  await dialog.getByRole('button', { name: 'Put them in' }).tap();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('group', { name: 'Commitment 9', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Day and time' }).fill('in 2 days 9:00');
  await page.getByRole('button', { name: 'Close out' }).tap();
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  await page.getByRole('link', { name: 'Look at the deal' }).tap();
  await page.getByRole('button', { name: /^Ada Client, Decide: gained/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Ada Client, .*: gained/ }).count()).toBe(9);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(faults.splice(0)).toEqual([]);
});
