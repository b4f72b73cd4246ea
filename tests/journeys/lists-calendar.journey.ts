import { randomUUID } from 'node:crypto';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Person, type Stage } from './stage.ts';

let stage: Stage;
let lena: Person;

beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
});
afterAll(() => stage?.end());

const thisMonth = () => daysFromNow(0).slice(0, 8);

/** Six people of one family who are to be called on the 10th of this month, and the field that says so. */
async function sixPeople() {
  const family = `F${randomUUID().slice(0, 8)}`;
  const label = `Call ${family}`;
  const field = { noun: 'contact', label, kind: 'day' };
  const { fieldId, key } = await lena.call<{ fieldId: string; key: string }>('POST', '/api/fields', field);
  for (const given of ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay']) {
    const person = { name: `${given} ${family}`, birthday: `--${thisMonth().slice(5)}10` };
    const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', person);
    const values = { [fieldId]: `${thisMonth()}10` };
    await lena.call('PATCH', `/api/values/contact/${contactId}`, { values });
  }
  return { family, dayBy: `field.${key}`, label };
}

const cell = ({ page }: Person, day: string) => page.locator(`[data-day="${thisMonth()}${day}"]`);
const namesOn = (person: Person, day: string) => cell(person, day).getByRole('link').allInnerTexts();

test('people stand on their days, go to another by mouse and by key, and a day shows all of them', async () => {
  const { page } = lena;
  const { family, dayBy, label } = await sixPeople();
  await lena.open(`/contacts?search=${family}&layout=calendar&dayBy=${dayBy}`);
  const first = ['Ada', 'Ben', 'Cleo', 'Dora'].map((given) => `${given} ${family}`);
  await expect.poll(() => namesOn(lena, '10')).toEqual(first);
  await page.getByText(`${label}: 6 in these weeks`).waitFor();

  // Whoever sees at once that it fell on the wrong day takes it back before it is saved.
  const { promise: pressed, resolve: press } = Promise.withResolvers<void>();
  const [saved, saving] = [
    '**/api/values/contact/*',
    (route: Route) => pressed.then(() => route.continue()),
  ] as const;
  await page.route(saved, saving);
  const asked = page.waitForRequest((request) => request.method() === 'PATCH');
  await cell(lena, '10').getByRole('listitem').filter({ hasText: 'Ada' }).dragTo(cell(lena, '12'));
  await asked;
  // However often it is pressed meanwhile, it means this one.
  await expect
    .poll(async () => {
      await page.keyboard.press('z');
      return page.getByText('It is still being saved, and taken back right after.').count();
    })
    .toBeGreaterThan(0);
  press();
  await page.getByText('Taken back.', { exact: true }).waitFor();
  await page.unroute(saved);
  await expect.poll(() => namesOn(lena, '10')).toEqual(first);

  await cell(lena, '10')
    .getByRole('link', { name: `Ben ${family}` })
    .focus();
  await page.keyboard.press('m');
  const move = page.getByRole('dialog', { name: `Move Ben ${family}` });
  await move.getByRole('textbox', { name: label }).fill(`${thisMonth()}14`);
  await move.getByRole('button', { name: 'Move' }).click();
  await expect.poll(() => namesOn(lena, '14')).toEqual([`Ben ${family}`]);

  await cell(lena, '10').getByRole('button', { name: '1 more' }).click();
  const day = page.getByRole('dialog');
  await expect.poll(() => day.getByRole('link').count()).toBe(5);
  await day.getByRole('link', { name: new RegExp(`Fay ${family}`) }).click();
  await page.getByRole('heading', { level: 1, name: `Fay ${family}` }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('by keyboard alone: the calendar is come to, walked day by day and into another month, and a day is opened', async () => {
  const { page } = lena;
  const { family } = await sixPeople();
  await lena.open(`/contacts?search=${family}`);
  await page.getByRole('row').filter({ hasText: family }).nth(5).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: /^Days by/ }).click();
  await page.getByRole('menuitem', { name: 'Birthday' }).click();
  await expect.poll(() => namesOn(lena, '10')).toHaveLength(4);
  // A birthday is no wish of anybody.
  expect(await page.getByRole('button', { name: /^Move / }).count()).toBe(0);
  await page.keyboard.press('j');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
  await expect.poll(focused).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const before = (await focused()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const after = new Date(Date.parse(before) + 8 * 86_400_000).toISOString().slice(0, 10);
  await expect.poll(focused).toBe(after);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  const month = page.getByRole('heading', { level: 2 }).first();
  const now = await month.innerText();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect.poll(() => month.innerText()).not.toBe(now);
  await page.keyboard.press('.');
  expect(new URL(page.url()).searchParams.get('layout')).toBe('calendar');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a deal goes to another day of its expected close and back, and stays where its next conversation is', async () => {
  const { page } = lena;
  const name = `Deal ${randomUUID().slice(0, 8)}`;
  const deal = {
    ...{ name, expectedClose: `${thisMonth()}10` },
    firstConversation: { startsAt: daysFromNow(1), title: 'First look' },
  };
  await lena.call('POST', '/api/deals', deal);
  await lena.open(`/deals?search=${encodeURIComponent(name)}`);
  await page.getByRole('row').filter({ hasText: name }).waitFor();
  await page.keyboard.press('4');
  await expect.poll(() => namesOn(lena, '10')).toEqual([name]);
  await cell(lena, '10').getByRole('listitem').dragTo(cell(lena, '12'));
  await expect.poll(() => namesOn(lena, '12')).toEqual([name]);
  await page.getByText(`${name} is on`).waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back.', { exact: true }).waitFor();
  await expect.poll(() => namesOn(lena, '10')).toEqual([name]);

  await page.getByRole('button', { name: 'Expected close' }).click();
  await page.getByRole('menuitem', { name: 'Next conversation' }).click();
  const next = page.locator(`[data-day="${daysFromNow(1).slice(0, 10)}"]`).getByRole('link', { name });
  await next.waitFor();
  await next.focus();
  await page.keyboard.press('m');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(lena.faults.splice(0)).toEqual([]);
});
