import type { Locator } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aConversation } from './a-conversation.ts';
import { keyboardOf } from './by-keyboard.ts';
import { startJourney } from './journey.ts';
import { daysFromNow, type Person, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

const noted = 'Tomas will send us the fee numbers by Friday.\nI will send him the one-pager by Thursday.';

const note = (page: Person['page']) => page.getByRole('textbox', { name: 'A further note' }).first();

/** The beginning of a picture, under whatever name. */
const aPicture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.alloc(2000, 7),
]);

const foundOn = (page: Person['page']) => page.getByRole('region', { name: 'Found in what was said' });

test('what was noted is read, and one key takes each thing into the close-out or leaves it out', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut, dealId } = await aConversation(person);
  await open(closeOut);
  await note(page).fill(noted);
  const found = foundOn(page);
  // From the field of the notes to what was found in them, before typing has rested, and on with one key each.
  await page.keyboard.press('Control+.');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toMatch(/^client commitment: /);
  await found.getByText('your promise').waitFor();
  await found.getByRole('button', { name: /why\? .*fee numbers/i }).click();
  await found.getByText(/^What told it: .*names a day/).waitFor();
  await page.keyboard.press('a');
  const line = page.getByRole('group', { name: 'Commitment 1', exact: true });
  await expect
    .poll(() => line.getByRole('textbox', { name: 'What they will do' }).inputValue())
    .toMatch(/fee numbers/i);
  expect(await line.getByRole('combobox', { name: 'Who' }).inputValue()).toBe('Tomas Reyes');
  await page.keyboard.press('r');
  await found.getByText('1 left out').waitFor();
  await page.keyboard.press('u');
  await found.getByRole('button', { name: /^Leave out: / }).click();
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'call.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Tomas: Good to see you.\nSpeaker 2: I am worried about the integration with our yards.',
    ),
  });
  await page.getByText('Who is Speaker 2?').waitFor();
  await found.getByText('concern').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();

  const elsewhere = await stage.person();
  await elsewhere.open(closeOut);
  const there = foundOn(elsewhere.page);
  await there.getByText('1 left out').waitFor();
  await there.getByText('accepted into 2').waitFor();
  const { commitments } = await person.call<{ commitments: unknown[] }>('GET', `/api/deals/${dealId}`);
  expect(commitments).toEqual([]);
  expect(faults).toEqual([]);
});

test('whoever notes in shorthand is in the notes and at what was found with one key each, and closes out', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, dealId } = await aConversation(person);
  await open(closeOut);
  await page.locator('[data-step="1"] input:focus').waitFor();
  const { type, press, count } = keyboardOf(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await press('Control+.');
  expect(await focused()).toBe('A further note');
  // With nothing noted there is nothing to go to, now or once something is.
  await page.keyboard.press('Control+.');
  const lines = [
    'tomas sends oct fees by fri',
    'i send onepager thu',
    'worried about integration w yards',
    'wants pricing',
    'next call in 9 days 14:00',
  ];
  for (const line of lines) {
    await type(line);
    if (line !== lines.at(-1)) await press('Enter');
  }
  await press('Control+.');
  await expect.poll(focused).toMatch(/^(concern|next conversation|they asked for|client commitment): /);
  await page.keyboard.press('Control+.');
  expect(await focused()).toBe('A further note');
  await page.keyboard.press('Control+.');
  await expect.poll(focused).toMatch(/: /);
  // All that are ticked, and what was less sure with a key each.
  await press('Shift+A');
  const waiting = foundOn(page).getByRole('button', { name: /^Accept: / });
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await press('a');
    await expect.poll(() => waiting.count()).toBe(left - 1);
  }
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { commitments } = await call<{ commitments: { due: string | null }[] }>(
    'GET',
    `/api/deals/${dealId}`,
  );
  expect(commitments).toHaveLength(1);
  // Less than is typed into the steps for the same.
  expect(count.presses).toBeLessThan(12);
  expect(faults).toEqual([]);
});

test('what is taken back is the one in hand, also where nothing else is left', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await note(page).fill(noted);
  const found = foundOn(page);
  const inHand = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Control+.');
  await expect.poll(inHand).toMatch(/^client commitment: /);
  await page.keyboard.press('a');
  await expect.poll(inHand).toMatch(/^your promise: /);
  await page.keyboard.press('u');
  await expect.poll(inHand).toMatch(/^client commitment: /);
  await page.keyboard.press('a');
  await expect.poll(inHand).toMatch(/^your promise: /);
  await page.keyboard.press('r');
  await found.getByText('1 left out').waitFor();
  await page.keyboard.press('u');
  await expect.poll(inHand).toMatch(/^your promise: /);
  await page.keyboard.press('u');
  await expect.poll(inHand).toMatch(/^client commitment: /);
  await page.keyboard.press('ArrowDown');
  await expect.poll(inHand).toMatch(/^your promise: /);
  expect(faults).toEqual([]);
});

test('what nobody is named for asks who, before it closes out and where it stands', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, dealId } = await aConversation(person, 'Yard scheduling', ['Helen Marsh']);
  await open(closeOut);
  await page.getByText('What else came up').click();
  await page.getByRole('button', { name: 'A concern of theirs' }).click();
  await page.getByRole('textbox', { name: 'About what' }).fill('The noise during install');
  await page.getByRole('textbox', { name: 'Day and time' }).fill('in 9 days 14:00');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('One thing is not complete yet').waitFor();
  const who = page.getByRole('button', { name: /Who worries/ }).first();
  await expect.poll(() => who.evaluate((it) => it === document.activeElement)).toBe(true);
  // One letter is one person.
  await page.keyboard.press('h');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { concerns, score } = await call<{
    concerns: { contactId: string }[];
    score: { people: { contactId: string; name: string }[] };
  }>('GET', `/api/deals/${dealId}`);
  const helen = score.people.find(({ name }) => name === 'Helen Marsh')?.contactId;
  expect(concerns).toMatchObject([{ contactId: helen }]);
  expect(faults).toEqual([]);
});

test('a page of notes that is pasted into one line is read as notes, when that is wanted', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  const line = page.getByRole('group', { name: 'A further commitment', exact: true });
  await line
    .getByRole('textbox', { name: 'What they will do' })
    .fill(`call with Tomas\n${noted}\nnext call in 9 days 14:00`);
  await page.getByRole('button', { name: 'Read it as notes instead' }).click();
  await foundOn(page).getByText('your promise').waitFor();
  await page.getByText('It stands in your notes').waitFor();
  expect(await page.getByRole('group', { name: 'Commitment 1', exact: true }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a request that was found is edited where it stands, and a note that is emptied leaves one field', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await note(page).fill('Tomas wants a quote for both yards before the group session.');
  const found = foundOn(page);
  await found.getByRole('group', { name: /^they asked for: / }).focus();
  await page.keyboard.press('e');
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.value : '';
    });
  await expect.poll(focused).toBe('pricing');
  const notes = page.locator('[data-notes] textarea');
  expect(await notes.count()).toBe(2);
  await notes.first().fill('');
  await expect.poll(() => notes.count()).toBe(1);
  await notes.first().press('Tab');
  await expect.poll(() => notes.count()).toBe(1);
  expect(await notes.first().getAttribute('aria-label')).toBe('A further note');
  expect(faults).toEqual([]);
});

test('on a phone a line above the steps leads to what was found, until all of it is decided', async () => {
  const person = await stage.person({ width: 390, touches: true });
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await note(page).fill(noted);
  const line = page.getByRole('button', { name: '2 found in what was said' });
  await line.getByText('2 ticked').waitFor();
  // Wherever one is in the steps.
  await page.getByRole('textbox', { name: 'Day and time' }).scrollIntoViewIfNeeded();
  await line.tap();
  const acceptTicked = foundOn(page).getByRole('button', { name: 'Accept the 2 ticked' });
  await expect.poll(() => isInSight(acceptTicked)).toBe(true);
  await foundOn(page)
    .getByRole('button', { name: /^Leave out: .*one-pager/i })
    .tap();
  await page.getByRole('button', { name: 'One thing found in what was said' }).waitFor();
  await acceptTicked.or(foundOn(page).getByRole('button', { name: 'Accept the ticked one' })).tap();
  await page.getByRole('button', { name: /found in what was said/ }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(faults).toEqual([]);
});

test('what nobody decided is said beside closing out, which it keeps nobody from', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await note(page).fill(noted);
  const undecided = page.getByRole('button', { name: '2 found are not decided' });
  await undecided.click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toMatch(/^client commitment: /);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'One found is not decided' }).waitFor();
  await page
    .getByRole('combobox', { name: 'Next' })
    .or(page.getByRole('textbox', { name: 'Day and time' }))
    .first()
    .fill('in 9 days 14:00');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  expect(faults).toEqual([]);
});

test('what the notes and a transcript both say is taken once', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await note(page).fill('I will send the reference list.');
  const found = foundOn(page);
  await found.getByText('your promise').waitFor();
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'call.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Tomas Reyes: Good to see you.\nSasha Brandt: I will send you the ref list.\nTomas Reyes: Thank you.',
    ),
  });
  await expect.poll(() => found.getByText('your promise').count()).toBe(2);
  // Beside the steps, above the text that it was found in; each of the text's with its sentence.
  const heightOf = async (card: Locator) => (await card.boundingBox())?.y ?? 0;
  expect(await heightOf(found)).toBeLessThan(
    await heightOf(page.getByRole('region', { name: 'What was said', exact: true })),
  );
  expect(await found.getByText('I will send you the ref list.').isVisible()).toBe(true);
  await found.getByRole('button', { name: 'Accept the ticked one' }).click();
  await page.getByText('One accepted.').waitFor();
  await found.getByText('1 is already there').waitFor();
  await expect.poll(() => page.getByRole('group', { name: /^Promise \d/ }).count()).toBe(1);
  expect(faults).toEqual([]);
});

test('a line that says who and by when itself is asked for nothing more', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person, 'Yard scheduling', ['Helen Marsh']);
  await open(closeOut);
  const line = page.getByRole('group', { name: 'A further commitment', exact: true });
  await line.getByRole('textbox', { name: 'What they will do' }).fill('Helen sends the fee numbers');
  const begun = page.getByRole('group', { name: 'Commitment 1', exact: true });
  const who = begun.getByRole('combobox', { name: 'Who' });
  await expect.poll(() => who.inputValue()).toBe('Helen Marsh');
  await begun.getByText(/^Ask: “/).waitFor();
  await begun.getByRole('textbox', { name: 'What they will do' }).press('End');
  await page.keyboard.type(' by Friday');
  await begun.getByText('firm', { exact: true }).first().waitFor();
  await begun.getByText(/^Ask: “/).waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('another day for what stands moves it, unless it is said to be a second one', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, dealId, contactId } = await aConversation(person);
  const [commitmentId, promiseId] = [newId(), newId()];
  const standing = {
    commitmentId,
    contactId,
    kind: null,
    what: 'Send the fee numbers',
    due: daysFromNow(4).slice(0, 10),
  };
  await call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      { type: 'commitment.made', data: { ...standing, evidence: 'said' } },
      { type: 'promise.made', data: { promiseId, what: 'Send the one-pager', due: standing.due } },
    ],
  });
  await open(closeOut);
  await note(page).fill(
    'Tomas will send the fee numbers within 9 days.\nI will send the one-pager within 9 days.\nnext call in 9 days 14:00',
  );
  const found = foundOn(page);
  await found
    .getByText(/^moves it from .* to /)
    .first()
    .waitFor();
  await found.getByRole('button', { name: /^It is a second one, .*one-pager/i }).click();
  await found.getByRole('button', { name: /^Accept: .*fee numbers/i }).click();
  await found.getByText('moved, in what was open before').waitFor();
  await page.getByText('To which day').waitFor();
  await found.getByRole('button', { name: /^Accept: / }).click();
  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { commitments, promises } = await call<Record<'commitments' | 'promises', { due: string }[]>>(
    'GET',
    `/api/deals/${dealId}`,
  );
  const moved = daysFromNow(9).slice(0, 10);
  expect(commitments.map(({ due }) => due)).toEqual([moved]);
  expect(promises.map(({ due }) => due).sort()).toEqual([standing.due, moved]);
  expect(faults).toEqual([]);
});

test('what was dropped is there when the page is opened again, until it is removed', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'call.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Tomas Reyes: Good to see you.\nTomas Reyes: I will send you the fee numbers by Friday.',
    ),
  });
  const found = foundOn(page).getByRole('button', { name: /^Accept: .*fee numbers/i });
  await found.waitFor();
  await open(closeOut);
  await found.waitFor();
  const dropped = page.getByRole('region', { name: 'call.txt' });
  await dropped.getByRole('button', { name: 'Remove' }).click();
  await dropped.waitFor({ state: 'detached' });
  // Another text is found after it, so that the device has been asked.
  // From wherever one is, a key leads to where it is pasted.
  await page.keyboard.press('Control+b');
  const pasted = page.getByRole('textbox', { name: 'Paste or drop what was said' });
  await expect.poll(() => pasted.evaluate((it) => it === document.activeElement)).toBe(true);
  await pasted.fill('Tomas Reyes: Good to see you.\nTomas Reyes: I will book the yard by Friday.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await foundOn(page)
    .getByRole('button', { name: /^Accept: .*yard/i })
    .waitFor();
  await open(closeOut);
  await foundOn(page)
    .getByRole('button', { name: /^Accept: .*yard/i })
    .waitFor();
  expect(await dropped.count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a file that has no words says why, and is not offered to be read again', async () => {
  const person = await stage.person();
  const { page, open } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await page.getByLabel('File with what was said').setInputFiles([
    { name: 'scan.docx', mimeType: 'application/octet-stream', buffer: aPicture },
    { name: 'call.vtt', mimeType: 'text/vtt', buffer: Buffer.alloc(0) },
  ]);
  const scan = page.getByRole('region', { name: 'scan.docx' });
  await scan.getByText('It is a picture. Please send the words in it as text.').waitFor();
  await page
    .getByRole('region', { name: 'call.vtt' })
    .getByText(/^The file is empty/)
    .waitFor();
  expect(await page.getByRole('button', { name: 'Read again' }).count()).toBe(0);
  await scan.getByRole('button', { name: 'Remove' }).click();
  await scan.waitFor({ state: 'detached' });
});

test('by keys all that is ticked in a call is accepted, its asks word for word, and the focus goes on to what is left', async () => {
  const person = await stage.person();
  const { page, open, goOn, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'call.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Sasha Brandt: Could you send us the downtime figures for line 3?\nTomas Reyes: Yes, I will send them by Wednesday.\nSasha Brandt: And would Helen look at the layout with us?\nTomas Reyes: I will ask her.',
    ),
  });
  const found = foundOn(page);
  const ticked = found.getByRole('button', { name: /^Accept the \d ticked$/ });
  await ticked.waitFor();
  // Of an ask its answer stands below it, since the ask says itself.
  await found.getByText('Yes, I will send them by Wednesday.', { exact: true }).first().waitFor();
  const isAtFound = () => page.evaluate('document.activeElement?.dataset.foundRow != null');
  await page.keyboard.press('Control+.');
  await expect.poll(isAtFound).toBe(true);
  await page.keyboard.press('Shift+A');
  await ticked.waitFor({ state: 'detached' });
  const accepted = page.getByText(/^\d accepted\.$/);
  await accepted.waitFor();
  await expect.poll(isAtFound).toBe(true);
  await page.getByText('“Could you send us the downtime figures for line 3?”').waitFor();
  // The way back goes with the page that it is about.
  await goOn('/deals');
  await accepted.waitFor({ state: 'detached', timeout: 5_000 });
  expect(faults).toEqual([]);
});

test('a language model that fails on a text that was pasted is said to have failed, and may be asked again', async () => {
  const person = await stage.person();
  const { page, open } = person;
  const { closeOut } = await aConversation(person);
  await page.route('**/api/deals/*/read', async (route) => {
    const { withLanguageModel } = route.request().postDataJSON() as { withLanguageModel?: boolean };
    if (withLanguageModel) return route.abort();
    const response = await route.fetch();
    const languageModel = { asked: false, problem: null, problemWords: null };
    await route.fulfill({ response, json: { ...((await response.json()) as object), languageModel } });
  });
  await open(closeOut);
  const pasted = page.getByRole('textbox', { name: 'Paste or drop what was said' });
  await pasted.fill('Tomas Reyes: Good to see you.\nTomas Reyes: I will send you the fee numbers by Friday.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Have the language model read along' }).click();
  await page.getByText('The language model gave no answer of use.').waitFor();
  await page.getByRole('button', { name: 'Ask it again' }).waitFor();
});

const isInSight = (locator: Locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

test('where reading fails it is tried a few times and then on a press, and closing out needs none of it', async () => {
  const person = await stage.person();
  const { page, open } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  let asked = 0;
  // What stands in front of the server answers for it, and only for this.
  await page.route('**/read', async (route) => {
    asked += 1;
    await route.fulfill({ status: 502, body: 'Bad gateway' });
  });
  await note(page).fill(noted);
  const again = foundOn(page).getByRole('button', { name: 'Try again' });
  // The waits between the tries are the page's own.
  for (const tries of [1, 2, 3, 4]) {
    await expect.poll(() => asked).toBe(tries);
    await page.clock.runFor(tries < 4 ? 10_000 : 100);
  }
  await again.waitFor();
  expect(asked).toBe(4);
  expect(await page.getByRole('textbox', { name: /^Note of / }).inputValue()).toBe(noted);
  await page.unroute('**/read');
  await again.click();
  await foundOn(page).getByText('your promise').waitFor();

  await page.route('**/read', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
  await note(page).fill('They have two yards.');
  await page.getByRole('button', { name: 'they refused' }).click();
  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
});

test('somebody new who spoke was there, and joins with the close-out', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, conversation } = await aConversation(person);
  await open(closeOut);
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'call.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Tomas: Good to see you.\nSpeaker 2: I am worried about our yards.'),
  });
  await page.getByRole('button', { name: /Who is Speaker 2\?/ }).click();
  await page.getByRole('option', { name: 'somebody new' }).click();
  await page.getByLabel('Their name').fill('Ines Roth');
  await page.getByRole('button', { name: 'Add them' }).click();
  const there = page.getByRole('group', { name: 'Who was there' });
  await there.getByRole('checkbox', { name: 'Ines Roth', checked: true }).waitFor({ state: 'attached' });
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'they refused' }).click();
  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const held = await call<{ participants: { name: string }[] }>('GET', `/api${conversation}`);
  expect(held.participants.map(({ name }) => name)).toEqual(['Tomas Reyes', 'Ines Roth']);
  expect(faults).toEqual([]);
});

test('the notes of what is closed out are read again, and what was missed goes on record with one press', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { dealId, conversation } = await aConversation(person);
  await call('POST', `/api${conversation}/close-out`, {
    held: { startsAt: daysFromNow(-1 / 12), endsAt: daysFromNow(-1 / 24) },
    ...{ notes: noted, promises: [{ what: 'Send him the one-pager' }], next: { kind: 'refused' } },
  });
  const read = async () => {
    await open(conversation);
    await page.getByRole('button', { name: 'Read the notes for commitments' }).click();
  };
  await read();
  // What is on record already is not offered.
  const missed = page.getByRole('list', { name: 'In the notes and not on record' }).getByRole('listitem');
  await missed.getByText('client commitment').waitFor();
  expect(await missed.count()).toBe(1);
  await missed.getByRole('button', { name: /^Record this too: .*fee numbers/i }).click();
  const nothingMore = page.getByText('Nothing was found in them that is not on record already.');
  await nothingMore.waitFor();
  const { commitments } = await call<{ commitments: object[] }>('GET', `/api/deals/${dealId}`);
  // With the words that it rests on, as if it had been accepted in the close-out.
  const quote = 'Tomas will send us the fee numbers by Friday.';
  expect(commitments).toMatchObject([{ what: 'Send the fee numbers', contactName: 'Tomas Reyes', quote }]);
  await read();
  await nothingMore.waitFor();
  expect(faults).toEqual([]);
});

test('what reading has learnt is said, also while it learns, and a lesson is taken back and taught again', async () => {
  const { page, open, call, faults } = await stage.person();
  const words = ['We raise the green ticket on Thursday.', 'They hand the blue folder over on Friday.'];
  await call('POST', '/api/words/lessons', {
    lessons: words.map((text) => ({
      ...{ text, source: 'transcript', side: 'client', before: null },
      ...{ told: 'other', is: 'client commitment' },
    })),
  });
  // What was decided before in this workspace has taught as well.
  let lessons = 0;
  await expect
    .poll(async () => {
      const { model } = await call<{ model: { lessons: number; isLearning: boolean } }>(
        'GET',
        '/api/words/lessons?limit=1',
      );
      lessons = model.lessons;
      return model.isLearning;
    })
    .toBe(false);
  await open('/settings/words');
  const card = page.getByRole('region', { name: 'What reading has learnt from you' });
  const reads = (count: number) => card.getByText(new RegExp(`and ${count} lessons? of your workspace\\.$`));
  await reads(lessons).waitFor();
  await card.getByText(/^Tried on \d+ sentences that always stay the same: [\d.]+ of 100 points/).waitFor();

  // Learning takes a moment: as long as it takes, the page says so, and looks again by itself.
  let isLearning = true;
  await page.route('**/api/words/lessons?*', async (route) => {
    const response = await route.fetch();
    const { model, ...listed } = (await response.json()) as { model: { isLearning: boolean } };
    const shown = { ...model, isLearning: isLearning || model.isLearning };
    await route.fulfill({ response, json: { ...listed, model: shown } });
  });
  await card.getByRole('button', { name: /^Take back: “We raise the green ticket/ }).click();
  await page.getByText('Taken back: it teaches nothing any more.').waitFor();
  const learning = card.getByText(/^Learning from your last decisions/);
  await learning.waitFor();
  isLearning = false;
  await learning.waitFor({ state: 'detached' });
  await reads(lessons - 1).waitFor();
  await page.unrouteAll({ behavior: 'wait' });
  await card.getByText(/^Taken back \(\d+\)$/).click();
  await card.getByText(words[0] ?? '').waitFor();
  await card.getByText(words[1] ?? '').waitFor({ state: 'detached' });
  await card.getByRole('button', { name: /^Teach again: “We raise the green ticket/ }).click();
  await reads(lessons).waitFor();
  expect(faults).toEqual([]);
});
