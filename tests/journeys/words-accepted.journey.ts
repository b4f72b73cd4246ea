import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aConversation } from './a-conversation.ts';
import { startJourney } from './journey.ts';
import { daysFromNow, type Person, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

const foundOn = (page: Person['page']) => page.getByRole('region', { name: 'Found in what was said' });
const noteDown = (page: Person['page'], lines: readonly string[]) =>
  page.getByRole('textbox', { name: 'A further note' }).first().fill(lines.join('\n'));
const inHand = (page: Person['page']) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const waiting = (page: Person['page']) => foundOn(page).getByRole('button', { name: /^Accept: / });

/** Of each kind that is read in notes one. */
const everyKind = [
  'asked if they could open the yard for us, they said maybe',
  'Concerns:',
  '- noise at night',
  '',
  'could go a bit like a shared dashboard, as an idea we showed them',
  'Tomas sends the fee numbers by Friday',
  'Tomas might look at the pilot sometime',
  'I send the one-pager by Thursday',
  'Helen wants a quote',
  'Ines Roth = works council',
  'next call in 9 days 14:00',
];

test('every kind of thing that was found is accepted by keys alone, and closing out refuses none of it', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  // Both took part, so that nobody is evidently meant.
  const { closeOut, dealId } = await aConversation(person, 'Yard scheduling', ['Helen Marsh'], 'all');
  await open(closeOut);
  await noteDown(page, everyKind);
  await page.keyboard.press('Control+.');
  await expect.poll(() => inHand(page)).toMatch(/: /);
  const kinds = new Set<string>();
  const answered: string[] = [];
  for (let left = await waiting(page).count(); left > 0; left -= 1) {
    const what = await inHand(page);
    kinds.add(what.split(': ')[0] ?? '');
    await page.keyboard.press('a');
    const question = foundOn(page).locator('[data-answers] button:focus');
    const isDecided = async () => (await waiting(page).count()) === left - 1;
    await expect.poll(async () => (await isDecided()) || (await question.count()) === 1).toBe(true);
    if (!(await isDecided())) {
      answered.push(what);
      await page.keyboard.press('1');
    }
    await expect.poll(isDecided).toBe(true);
    if (left > 1) await expect.poll(() => inHand(page)).not.toBe(what);
  }
  expect([...kinds].sort()).toEqual([
    ...['ask', 'client commitment', 'concern', 'next conversation', 'non-commitment', 'somebody new'],
    ...['they asked for', 'what was shown', 'your promise'],
  ]);
  expect(answered).toHaveLength(3);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { concerns, commitments, score } = await call<{
    concerns: { contactId: string }[];
    commitments: unknown[];
    score: { people: { contactId: string; name: string }[] };
  }>('GET', `/api/deals/${dealId}`);
  expect(concerns).toHaveLength(1);
  expect(score.people.map(({ contactId }) => contactId)).toContain(concerns[0]?.contactId);
  expect(commitments).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('an ask of nobody in particular was asked of the one who was there', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, conversation, contactId } = await aConversation(person, 'Yard scheduling', [
    'Helen Marsh',
  ]);
  await open(closeOut);
  await noteDown(page, [
    'asked if they could open the yard for us, they said maybe',
    'next call in 9 days 14:00',
  ]);
  await foundOn(page).getByRole('button', { name: 'Accept the 2 ticked' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { asked } = await call<{ asked: { contact: { id: string } }[] }>('GET', `/api${conversation}`);
  expect(asked).toMatchObject([{ contact: { id: contactId }, answer: 'maybe' }]);
  expect(faults).toEqual([]);
});

test('once all that is ticked is decided the focus goes on to what is less sure, and from one to the next', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person);
  await open(closeOut);
  const vague = ['gate plan', 'org chart', 'rota', 'audit', 'invoices', 'floor plan', 'driver survey'];
  await noteDown(page, [
    'Tomas will send us the fee numbers by Friday.',
    ...vague.map((what) => `Tomas to look into the ${what}?`),
  ]);
  const found = foundOn(page);
  await found.getByRole('button', { name: /^Show \d that are less sure$/ }).waitFor();
  await page.keyboard.press('Control+.');
  await expect.poll(() => inHand(page)).toMatch(/fee numbers/i);
  await page.keyboard.press('Shift+A');
  await page.getByText('One accepted.').waitFor();
  await expect.poll(() => inHand(page)).toMatch(/gate plan/);
  await page.keyboard.press('r');
  await expect.poll(() => inHand(page)).toMatch(/org chart/);
  await page.keyboard.press('u');
  await expect.poll(() => inHand(page)).toMatch(/gate plan/);
  // A few at a time, and none is out of reach.
  expect(await waiting(page).count()).toBeLessThan(vague.length);
  for (const what of vague.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => inHand(page)).toContain(what);
  }
  expect(faults).toEqual([]);
});

test('what was open and is said to be done is kept, and what is firm now ends what was only heard', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const { closeOut, dealId, contactId } = await aConversation(person);
  const due = daysFromNow(6).slice(0, 10);
  const [commitmentId, promiseId, nonCommitmentId] = [newId(), newId(), newId()];
  const made = { commitmentId, contactId, kind: null, what: 'Send the October volumes', due };
  await call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      { type: 'commitment.made', data: { ...made, evidence: 'said' } },
      { type: 'promise.made', data: { promiseId, what: 'Send the one-pager', due } },
      {
        type: 'non-commitment.heard',
        data: { nonCommitmentId, contactId, text: 'Look at the gate plan (sometime)', firmness: 'soft' },
      },
    ],
  });
  await open(closeOut);
  await noteDown(page, [
    'got the october volumes, thanks',
    'sent him the one-pager',
    'Tomas will look at the gate plan by Friday',
    'next call in 9 days 14:00',
  ]);
  const found = foundOn(page);
  await found.getByRole('group', { name: 'kept: Send the one-pager' }).waitFor();
  await page.keyboard.press('Control+.');
  await expect.poll(() => inHand(page)).toBe('kept: Send the October volumes');
  await page.keyboard.press('Shift+A');
  // Where it goes stands open, and is taken back as it was accepted.
  const settled = page.getByRole('radiogroup', { name: /Send the October volumes/ });
  await expect.poll(() => settled.getByRole('radio', { name: 'Kept' }).isChecked()).toBe(true);
  const ours = page.getByRole('checkbox', { name: 'We kept our promise: Send the one-pager' });
  await expect.poll(() => ours.isChecked()).toBe(true);
  await found.getByRole('button', { name: 'Undo: Send the one-pager' }).click();
  await expect.poll(() => ours.isChecked()).toBe(false);
  await found.getByRole('button', { name: 'Accept: Send the one-pager' }).click();
  await page
    .getByText(/ends what was only heard/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { commitments, promises, nonCommitments } = await call<{
    commitments: { commitmentId: string; state: string }[];
    promises: { state: string }[];
    nonCommitments: { standing: boolean }[];
  }>('GET', `/api/deals/${dealId}`);
  expect(commitments).toContainEqual(expect.objectContaining({ commitmentId, state: 'kept' }));
  expect(promises).toMatchObject([{ state: 'kept' }]);
  expect(nonCommitments).toMatchObject([{ standing: false }]);
  expect(faults).toEqual([]);
});

test('a line that gave nothing is a fact with one key, and what was found leads to its words and back', async () => {
  const person = await stage.person();
  const { page, open, call, faults } = person;
  const others = ['Helen Marsh'];
  const { closeOut, dealId, contactId } = await aConversation(person, 'Yard scheduling', others, 'all');
  await open(closeOut);
  await page.getByLabel('File with what was said').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Tomas will send us the fee numbers by Friday.\nTomas has the gate measured by Thursday\nthe gates, loud at night\nnext call in 9 days 14:00',
    ),
  });
  const found = foundOn(page).getByRole('group', { name: /^client commitment: .*fee numbers/i });
  await found.focus();
  await page.keyboard.press('l');
  await expect.poll(() => inHand(page)).toMatch(/^Number 1: Tomas will send/);
  await page.keyboard.press('Enter');
  // The line bears these words as well, until the focus has gone back from it.
  await expect.poll(() => inHand(page)).toMatch(/^client commitment: .*fee numbers/i);
  await page.keyboard.press('Shift+A');
  await expect.poll(() => inHand(page)).toBe('Gave nothing: Tomas has the gate measured by Thursday');
  await page.keyboard.press('1');
  await page.getByRole('group', { name: 'Number 3: Tomas has the gate measured by Thursday' }).waitFor();
  // Taken back, the line is the one in hand again, and what can be made of it in sight.
  await page.keyboard.press('u');
  await expect.poll(() => inHand(page)).toBe('Gave nothing: Tomas has the gate measured by Thursday');
  await page.keyboard.press('1');
  // Who worries is nowhere in the line: the second key says it.
  await expect.poll(() => inHand(page)).toBe('Gave nothing: the gates, loud at night');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Helen Marsh: the gates, loud at night' }).waitFor();
  await page.keyboard.press('2');
  await page.getByRole('group', { name: 'Number 4: the gates, loud at night' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  const { commitments, concerns } = await call<{
    commitments: { what: string; contactId: string; due: string | null }[];
    concerns: { contactId: string; text: string }[];
  }>('GET', `/api/deals/${dealId}`);
  expect(concerns).toMatchObject([{ text: 'the gates, loud at night' }]);
  expect(concerns[0]?.contactId).not.toBe(contactId);
  const gate = commitments.find(({ what }) => /gate/.test(what));
  expect(gate).toMatchObject({ contactId });
  expect(gate?.due).not.toBeNull();
  expect(faults).toEqual([]);
});

test('what stands at the top of the words is taken with a press and given back, and a long run of nothing is folded', async () => {
  const person = await stage.person();
  const { page, open, faults } = person;
  const { closeOut } = await aConversation(person, 'Yard scheduling', ['Helen Marsh', 'Dana Weiss']);
  await open(closeOut);
  const smallTalk = Array.from({ length: 45 }, (_, place) => `The coffee on floor ${place} is better.`);
  const gate = 'Tomas has the gate measured by Thursday';
  const lines = [
    `Date: ${daysFromNow(-6).slice(0, 10)}`,
    'Present: Tomas Reyes, Helen Marsh, D. Weiss',
    ...smallTalk,
    'Tomas will send us the fee numbers by Friday.',
    gate,
  ];
  await page.getByLabel('File with what was said').setInputFiles({
    ...{ name: 'notes.txt', mimeType: 'text/plain' },
    buffer: Buffer.from(lines.join('\n')),
  });
  // Who is named was there, who is only guessed is offered, and both are given back together.
  const whoWasThere = page.getByRole('group', { name: 'Who was there' });
  const isThere = async (name: string, checked: boolean) =>
    whoWasThere.getByRole('checkbox', { name, checked }).waitFor({ state: 'attached' });
  await isThere('Helen Marsh', true);
  await isThere('Dana Weiss', false);
  await page.getByRole('button', { name: 'Dana Weiss was there, as “D. Weiss”' }).click();
  await isThere('Dana Weiss', true);
  await page.getByText('As the words say: Helen Marsh and Dana Weiss.').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await isThere('Helen Marsh', false);
  await isThere('Dana Weiss', false);
  // The day that the words name is a key away, and they are read again from it: who was given back stays out.
  const began = page.getByRole('textbox', { name: 'It began' });
  const takeDay = page.getByRole('button', { name: /^It was on / });
  await takeDay.waitFor();
  const friday = foundOn(page).getByText(/^Fri \d/);
  const before = await friday.textContent();
  await page.keyboard.press('d');
  await takeDay.waitFor({ state: 'detached' });
  await page.getByText('6 days ago').first().waitFor();
  expect(await began.inputValue()).toMatch(/\d\d:\d\d$/);
  await expect.poll(() => friday.textContent()).not.toBe(before);
  await isThere('Helen Marsh', false);
  // What only frames the words is no line that gave nothing, and a long run of nothing is one row.
  await page.keyboard.press('l');
  await expect.poll(() => inHand(page)).toBe(`Gave nothing: ${gate}`);
  await page.getByText('46 gave nothing').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => inHand(page)).toBe(`Gave nothing: ${smallTalk[0]}`);
  // At the end of a long list, too, all that can be made of a line is in sight.
  await page.getByRole('group', { name: `Gave nothing: ${gate}` }).focus();
  const choice = page.getByRole('button', { name: `A request of theirs: ${gate}` });
  await expect
    .poll(() =>
      choice.evaluate((it) => {
        const list = it.closest('ul')?.parentElement?.getBoundingClientRect();
        return list !== undefined && it.getBoundingClientRect().bottom <= list.bottom;
      }),
    )
    .toBe(true);
  expect(faults).toEqual([]);
});
