import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { savedLines } from './saved-list.ts';
import { daysFromNow, dayTyped, type Person, type Stage, typeDate } from './stage.ts';

let stage: Stage;
let lena: Person;

/** Three deals of one map: one at its beginning, one whose sponsor gave time, one without a next conversation. */
beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
  const open = (name: string, valueMinor: number, meets: boolean) =>
    lena.call<{ dealId: string }>('POST', '/api/deals', {
      name,
      accountName: `${name} Ltd`,
      value: { valueMinor, currency: 'EUR' },
      stakeholders: [{ name: `Anna of ${name}`, roles: ['sponsor'] }],
      ...(meets ? { firstConversation: { startsAt: daysFromNow(2), title: 'First look' } } : {}),
    });
  await open('Harbour cranes', 9_000_000, true);
  await open('Paper mill', 4_000_000, true);
  await open('Quiet bakery', 1_000_000, false);
});
afterAll(() => stage?.end());

const rowsOf = (person: Person) => person.page.getByRole('grid', { name: /^Deals/ }).getByRole('rowheader');

test('the deals of a view and the conversations ahead are taken along as files', async () => {
  const { page } = lena;
  await lena.open('/deals?sort=value');
  const deals = await savedLines(page);
  expect(deals[0]).toMatch(
    /^\ufeffDeal,Account,Value,Currency,State,Commitments gained,What comes next,Lead,/,
  );
  expect(deals.slice(1, 4).map((line) => line.split(',').slice(0, 5))).toEqual([
    ['Harbour cranes', 'Harbour cranes Ltd', '90000', 'EUR', 'Open'],
    ['Paper mill', 'Paper mill Ltd', '40000', 'EUR', 'Open'],
    ['Quiet bakery', 'Quiet bakery Ltd', '10000', 'EUR', 'Open'],
  ]);
  await lena.open('/conversations');
  const conversations = await savedLines(page);
  const day = daysFromNow(2).slice(0, 10);
  expect(conversations[0]).toBe('\ufeffDay,From,To,Title,Account,Deals,With,State,Owner');
  expect(conversations.slice(1, 3).map((line) => line.split(',').toSpliced(1, 2))).toEqual(
    ['Harbour cranes', 'Paper mill'].map((name) => [
      ...[day, 'First look', `${name} Ltd`, name, `Anna of ${name}`, 'no objective', 'Lena Fischer'],
    ]),
  );
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a list is sorted, narrowed, kept under a name, sent as a link, removed and had back', async () => {
  const { page } = lena;
  await lena.open('/deals');
  await page.getByRole('button', { name: 'Value', exact: true }).click();
  await expect.poll(() => rowsOf(lena).allInnerTexts()).toHaveLength(3);
  await expect.poll(async () => (await rowsOf(lena).allInnerTexts())[0]).toContain('Harbour cranes');
  await page.getByRole('button', { name: 'Value', exact: true }).click();
  await expect.poll(async () => (await rowsOf(lena).allInnerTexts())[0]).toContain('Quiet bakery');

  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('dialog', { name: 'Filters' }).getByText('None planned').click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => rowsOf(lena).count()).toBe(1);
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');

  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'Save the view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Nobody has a date');
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.getByText('“Nobody has a date” is saved.').waitFor();

  const other = await stage.person();
  await other.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await expect.poll(() => rowsOf(other).allInnerTexts()).toHaveLength(1);
  await other.page.getByRole('button', { name: 'Nobody has a date' }).waitFor();
  await other.page.getByRole('button', { name: 'Take away: No next conversation' }).click();
  await expect.poll(() => rowsOf(other).count()).toBe(3);

  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'Remove the view' }).click();
  await page.getByText('“Nobody has a date” is removed.').waitFor();
  const removed = page.getByRole('alertdialog').filter({ hasText: 'is removed' });
  await removed.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /All open deals/ }).click();
  await page.getByRole('menuitem', { name: 'Nobody has a date' }).waitFor();
  await page.keyboard.press('Escape');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a card that is dragged further stays, says what is missing, and moves once they have agreed', async () => {
  const { page } = lena;
  await lena.open('/deals?layout=board');
  const column = (kind: string) => page.locator(`[data-column="${kind}"]`);
  const card = page.getByRole('article').filter({ hasText: 'Paper mill' });
  await card.dragTo(column('change'));
  const sheet = page.getByRole('dialog', { name: 'What Change takes' });
  await sheet.getByText('Anna of Paper mill has not been asked for Time.').waitFor();
  expect(await column('time').getByText('Paper mill', { exact: true }).count()).toBe(1);
  await sheet.getByRole('button', { name: 'They have agreed: record it' }).first().click();
  const record = page.getByRole('dialog', { name: 'They will…' });
  await record.getByRole('textbox', { name: 'What' }).fill('Gives us an hour in the mill');
  await typeDate(record, 'By when', dayTyped(5)).catch(async () => {
    await typeDate(record, 'When', dayTyped(5));
  });
  await record.getByRole('button', { name: /^Record|^Save/ }).click();
  await sheet.getByText('Anna of Paper mill has not been asked for Explore.').waitFor();
  await page.keyboard.press('Escape');
  await column('explore').getByText('Paper mill', { exact: true }).waitFor();
  // Before it has faded it lies over the card, and its message over where the card goes.
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await card.dragTo(page.locator('[data-column="parked"]'));
  await page.getByRole('dialog', { name: 'Park the deal' }).waitFor();
  await page.keyboard.press('Escape');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('by keyboard alone: the board is asked, the table is walked, a deal is opened and come back from', async () => {
  const { page } = lena;
  await lena.open('/deals');
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('2');
  const grip = page.getByRole('button', { name: 'Move Harbour cranes' });
  await grip.focus();
  await page.keyboard.press('Enter');
  for (let tabs = 0; tabs < 14; tabs += 1) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-column'));
    if (at === 'explore') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'What Explore takes' });
  await sheet.getByText('Anna of Harbour cranes has not been asked for Time.').waitFor();
  await page.keyboard.press('Escape');
  // While it fades the keys are still the sheet's.
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });

  await page.keyboard.press('1');
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  const rowInFocus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
  await expect.poll(rowInFocus).toBe('3');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Plan a conversation' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(rowInFocus).toBe('3');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/deals\/[0-9a-f-]{36}/);
  await page.goBack();
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('j');
  await expect.poll(rowInFocus).toBe('3');
  await page.keyboard.press('/');
  await page.keyboard.type('bakery');
  await expect.poll(() => rowsOf(lena).count()).toBe(1);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('on a phone: cards, one column at a time, and what happens told line by line', async () => {
  const phone = await stage.person({ width: 390 });
  const { page } = phone;
  await phone.open('/deals');
  await page.getByRole('link', { name: 'Harbour cranes' }).waitFor();
  const choose = async (option: string) => {
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('menuitem', { name: option, exact: true }).click();
  };
  await choose('Board');
  await page.getByRole('navigation', { name: 'Columns' }).getByRole('button', { name: /^Time/ }).click();
  const card = page.getByRole('article').filter({ hasText: 'Harbour cranes' });
  await card.getByRole('button', { name: 'More about Harbour cranes' }).click();
  await page.getByRole('menuitem', { name: 'What it takes to move on' }).click();
  const sheet = page.getByRole('dialog', { name: 'What Explore takes' });
  await sheet.getByText('Anna of Harbour cranes has not been asked for Time.').waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await choose('Timeline');
  await page.getByText('First look').first().waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(390);
  await choose('Worth most first');
  await page.waitForURL(/sort=value/);
  await choose('How far ahead');
  const head = page.getByRole('heading', { name: 'together 3 deals' }).getByRole('button');
  await head.click();
  await page.getByText('First look').first().waitFor({ state: 'hidden' });
  // By keyboard alone they come back.
  await head.press('Enter');
  await page.getByText('First look').first().waitFor();
  expect(phone.faults.splice(0)).toEqual([]);
});
