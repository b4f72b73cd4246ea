import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, invited, loadSample, type Person, type Stage } from './stage.ts';

let stage: Stage;
let lena: Person;
beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
  await loadSample(lena);
});
afterAll(() => stage?.end());

/** What the row at which the keyboard is says first. */
const rowAtHand = ({ page }: Person) =>
  page.evaluate<string>(
    `document.activeElement?.closest('[data-row]')?.querySelector('a')?.textContent ?? ''`,
  );
const moves = ({ page }: Person) => page.getByRole('list', { name: 'Moves' }).getByRole('listitem');

/** Goes down the rows until the one whose act this is. */
async function downTo({ page }: Person, act: string): Promise<void> {
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.press('j');
    const focused = await page.evaluate<string>('document.activeElement?.textContent ?? ""');
    if (focused === act) return;
  }
  throw new Error(`There is no row with the act ${act}.`);
}

test('a move is planned, done and undone in place, by keyboard alone', async () => {
  const { page, open, faults } = lena;
  await open('/');
  await downTo(lena, 'Plan the next one');
  const about = await rowAtHand(lena);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: new RegExp(`Plan the next conversation · ${about}`) });
  await sheet.waitFor();
  await sheet.getByRole('textbox', { name: 'When' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('in 5 days 10:00');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText(/^Planned for /).waitFor();
  // Said as done for a moment, then gone; the keyboard is at another row meanwhile.
  await expect.poll(() => rowAtHand(lena)).not.toBe('');
  const row = moves(lena).filter({ hasText: about }).filter({ hasText: 'No next conversation' });
  await row.waitFor({ state: 'detached' });
  await page.keyboard.press('z');
  await row.waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('a move is set aside with one key, and says until when', async () => {
  const { page, open } = lena;
  await open('/');
  await downTo(lena, 'Plan the next one');
  const about = await rowAtHand(lena);
  await page.keyboard.press('s');
  const sheet = page.getByRole('dialog', { name: /Set aside until/ });
  await sheet.getByRole('textbox', { name: 'Why' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('We agreed to wait');
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText(/Set aside\. It comes back on/).waitFor();
  await moves(lena)
    .filter({ hasText: about })
    .filter({ hasText: 'No next conversation' })
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await moves(lena).filter({ hasText: about }).first().waitFor();
});

test('what clients owe is kept with one press, and moved in a sheet on the day itself', async () => {
  const { page, open } = lena;
  await open('/');
  const owed = page.getByRole('list', { name: 'Owed to you by clients' }).getByRole('listitem');
  await page
    .locator('#owed')
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  const before = await owed.count();
  const first = owed.first();
  const what = (await first.getByRole('link').first().textContent()) ?? '';
  await first.getByRole('button', { name: `Mark as kept: ${what}` }).click();
  await page.getByText(`Kept: ${what}.`).waitFor();
  await expect.poll(() => owed.count()).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => owed.count()).toBe(before);
  await first.getByRole('button', { name: /What became of/ }).click();
  await page.getByRole('menuitem', { name: /Moved to another day/ }).click();
  await page.getByRole('dialog').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  // The way back of the browser closes it.
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('on a phone a conversation is planned in a sheet from below, and nothing is wider than it', async () => {
  const phone = await stage.person({ width: 390 });
  const { page, open, call, faults } = phone;
  // Whatever the hour: late in the evening the sample has none that is near and not planned.
  await call('POST', '/api/deals', {
    name: 'Whole fleet',
    accountName: 'Nearby Ltd',
    value: { valueMinor: 900_000_000, currency: 'EUR' },
    stakeholders: [{ name: 'Nia Near', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(0.8) },
  });
  await open('/');
  await page
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Plan it · 2 min' }).first().click();
  const sheet = page.getByRole('dialog', { name: /Plan the conversation/ });
  await sheet.getByRole('button', { name: 'Save the plan' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await sheet.getByLabel('The backup, if they will not').fill('The name of somebody who decides');
  await sheet.getByRole('button', { name: 'Save the plan' }).click();
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('Planned.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Left with a next meeting' }).click();
  await page
    .getByText(/From the close-outs since/)
    .filter({ visible: true })
    .waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('what a colleague records shows with their name, and nothing jumps from under the hand', async () => {
  const colleague = await invited(stage, lena, 'Paul Peters');
  const { page, open, faults } = lena;
  await open('/');
  const row = moves(lena).filter({ hasText: 'No next conversation' }).first();
  const about = (await row.getByRole('link').first().textContent()) ?? '';
  await row.hover();
  const texts = await moves(lena).allTextContents();
  const dealId = (await row.getByRole('link').first().getAttribute('href'))?.split('/').at(-1) ?? '';
  await colleague.call('POST', `/api/deals/${dealId}/conversations`, {
    startsAt: daysFromNow(3),
    participants: [],
  });
  await page.getByRole('log', { name: 'What is new' }).getByText('Paul Peters').waitFor();
  await row
    .or(moves(lena).filter({ hasText: about }))
    .first()
    .waitFor();
  // Every row is where it was; the one that is settled says so.
  expect(await moves(lena).count()).toBe(texts.length);
  await moves(lena).filter({ hasText: 'Settled meanwhile' }).waitFor();
  await page.mouse.move(5, 5);
  await moves(lena).filter({ hasText: 'Settled meanwhile' }).waitFor({ state: 'detached' });
  expect(faults.splice(0)).toEqual([]);
});

test('what comes in above the moves does not push them from under the hand', async () => {
  const { page, open, faults } = lena;
  // What came from clients is read late, when somebody is on the list already.
  let isAnswered = () => {};
  const answered = new Promise<void>((resolve) => {
    isAnswered = resolve;
  });
  await page.route('**/api/today/from-clients**', async (route) => {
    await answered;
    await route.continue();
  });
  await open('/');
  const act = moves(lena).first().getByRole('button').first();
  await act.hover();
  const before = await act.boundingBox();
  isAnswered();
  await page.getByRole('heading', { name: 'From your clients' }).waitFor({ state: 'attached' });
  await expect.poll(() => page.evaluate<number>('window.scrollY')).toBeGreaterThan(0);
  expect(Math.round((await act.boundingBox())?.y ?? 0)).toBe(Math.round(before?.y ?? -1));
  await page.unroute('**/api/today/from-clients**');
  expect(faults.splice(0)).toEqual([]);
});

test('a coach sees how control is kept and writes a note; only the seller finds it on their day', async () => {
  const coach = await invited(stage, lena, 'Clara Coach');
  await coach.open('/coach');
  await pressByKeyboard(coach, /Lena Fischer/);
  const ways = coach.page.getByRole('list', { name: 'The eleven ways of giving up control' });
  await ways.getByRole('listitem').first().waitFor();
  await coach.page.getByText('Deals to talk about').waitFor();
  await pressByKeyboard(coach, 'Write a note');
  await coach.page.getByLabel('A note for Lena Fischer').waitFor();
  await coach.page.locator('textarea:focus').waitFor();
  await coach.page.keyboard.type('Well asked. Next time a date as well.');
  await coach.page.keyboard.press('Control+Enter');
  await coach.page.getByText('Lena Fischer will see it on their day.').waitFor();
  await coach.page.getByRole('button', { name: /^Undo/ }).waitFor();
  await coach.page.keyboard.press('z');
  await coach.page.getByText('Taken back.').waitFor();
  expect(await coach.page.getByText('Well asked. Next time a date as well.').count()).toBe(0);
  await coach.page.keyboard.press('Shift+Z');
  await coach.page.getByText('Done again.').waitFor();

  const { page, open, faults } = lena;
  await open('/');
  const notes = page.getByRole('list', { name: 'Notes for you' });
  await notes.getByText('Well asked. Next time a date as well.').waitFor();
  await notes.getByRole('button', { name: 'I have read it' }).click();
  await notes.waitFor({ state: 'detached' });
  expect([...faults, ...coach.faults]).toEqual([]);
});

/** Comes to a button by Tab and presses it. */
async function pressByKeyboard({ page }: Person, name: string | RegExp) {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await button.evaluate((element) => element.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}
