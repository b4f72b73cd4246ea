import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { savedLines, savedList } from './saved-list.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
let lena: Person;

beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
  const mill = await lena.call<{ accountId: string }>('POST', '/api/accounts', {
    ...{ name: 'Paper Mill Ltd', industry: 'Paper', country: 'Austria' },
  });
  await lena.call('POST', '/api/accounts', { name: 'Quiet Bakery', industry: 'Food', country: 'Spain' });
  const people = [
    { name: 'Anna Berg', title: 'Buyer', email: 'anna@mill.example', accountId: mill.accountId },
    { name: 'Bert Coll', title: 'Head of plant', accountId: mill.accountId },
    { name: 'Cora Dahl', email: 'cora@dahl.example', phone: '+49 30 1234' },
    { name: 'Dirk Ende' },
  ];
  for (const one of people) await lena.call('POST', '/api/contacts', one);
});
afterAll(() => stage?.end());

/** What an import finds in a file that was saved. */
async function foundIn({ page, call }: Person, name: string, path: string) {
  const importId = randomUUID();
  const answer = await page.request.put(`${stage.url}/api/imports/${importId}/files/${name}`, {
    headers: { origin: stage.url, 'content-type': 'application/octet-stream' },
    data: await readFile(path),
  });
  expect(answer.ok()).toBe(true);
  const { preview } = await call<{
    preview: { files: { rows: number; columns: { header: string; samples: string[] }[] }[] };
  }>('POST', `/api/imports/${importId}/preview`, {});
  const [file] = preview.files;
  const samples = new Map(file?.columns.map(({ header, samples }) => [header, samples]));
  return { rows: file?.rows, headers: [...samples.keys()], samples };
}

const rowsOf = ({ page }: Person) => page.getByRole('grid').getByRole('rowheader');
const namesOf = (person: Person) => rowsOf(person).getByRole('link').allInnerTexts();

test('people are sorted, narrowed, shown in other columns and taken along as a file', async () => {
  const { page } = lena;
  await lena.open('/deals');
  await page.getByRole('link', { name: 'Contacts', exact: true }).click();
  await page.getByText('4 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Contact', exact: true }).click();
  await expect.poll(async () => (await namesOf(lena))[0]).toBe('Dirk Ende');

  await page.getByRole('button', { name: /^Filters/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('radiogroup', { name: 'Account' }).getByText('Has one').click();
  await filters.getByRole('textbox', { name: 'Country of the account' }).fill('austr');
  await page.getByText('2 contacts', { exact: true }).waitFor();
  await filters.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => namesOf(lena)).toEqual(['Bert Coll', 'Anna Berg']);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitem', { name: 'Phone' }).click();
  await page.getByRole('menuitem', { name: 'Added' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Added' }).waitFor();
  expect(await page.getByRole('columnheader', { name: 'Phone' }).count()).toBe(0);

  const lines = await savedLines(page);
  expect(lines[0]).toBe(
    '\ufeffName,Title,Account,E-mail,Phone,No mail,No calls,Last took part,Owner,Added,Changed',
  );
  expect(lines[1]).toContain('Bert Coll,Head of plant,Paper Mill Ltd,');
  expect(lines).toHaveLength(4);
  const found = await foundIn(lena, 'list.xlsx', await savedList(page, 'As an Excel workbook'));
  expect(found).toMatchObject({ rows: 2, headers: lines[0]?.slice(1).split(',') });
  expect(found.samples.get('Name')).toEqual(['Bert Coll', 'Anna Berg']);
  expect(found.samples.get('Added')?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  const other = await stage.person();
  await other.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await expect.poll(() => namesOf(other)).toEqual(['Bert Coll', 'Anna Berg']);
  await other.page.getByRole('button', { name: 'Take away: With an account' }).click();
  await other.page.getByRole('button', { name: 'Take away: Country: austr' }).click();
  await other.page.getByText('4 contacts', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a list is narrowed to what fits one of several groups, and the address says so', async () => {
  const { page } = lena;
  await lena.open('/contacts');
  await page.keyboard.press('f');
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Add a group' }).click();
  const first = filters.getByRole('group', { name: 'Group 1' });
  await first.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('menuitem', { name: 'Country of the account' }).click();
  await first.getByRole('textbox', { name: 'Country of the account' }).fill('austr');
  await page.getByText('2 contacts', { exact: true }).waitFor();
  await filters.getByRole('button', { name: 'Or another group' }).click();
  const second = filters.getByRole('group', { name: 'Group 2' });
  await second.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('menuitem', { name: 'Phone' }).click();
  await second.getByText('Has one').click();
  await page.getByText('3 contacts', { exact: true }).waitFor();
  await filters.getByRole('button', { name: 'Done' }).click();
  expect(await namesOf(lena)).toEqual(['Anna Berg', 'Bert Coll', 'Cora Dahl']);
  expect(new URL(page.url()).searchParams.get('or1.country')).toBe('austr');
  // Whoever is sent the address sees the same, and takes one group away.
  await page.reload();
  await page.getByText('3 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Take away: Either .*austr/ }).click();
  await page.getByText('1 contact', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('rows stand in groups, which are folded and walked through by keyboard', async () => {
  const { page } = lena;
  await lena.open('/contacts');
  await page.getByRole('button', { name: 'Group', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Account', exact: true }).click();
  const grid = page.getByRole('treegrid');
  const heads = grid.locator('[data-group]');
  await expect.poll(() => heads.allInnerTexts()).toEqual(['Paper Mill Ltd\n2', 'None\n2']);
  await expect
    .poll(() => grid.getByRole('rowheader').getByRole('link').allInnerTexts())
    .toEqual(['Anna Berg', 'Bert Coll', 'Cora Dahl', 'Dirk Ende']);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => grid.getByRole('rowheader').getByRole('link').allInnerTexts())
    .toEqual(['Cora Dahl', 'Dirk Ende']);
  expect(await heads.first().getAttribute('aria-expanded')).toBe('false');
  expect(new URL(page.url()).searchParams.get('groupBy')).toBe('account');
  // All means also those whose group is folded.
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByText(/^4 selected/).waitFor();
  await page.keyboard.press('Escape');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('on a phone rows stand in groups as well, which a press folds', async () => {
  const phone = await stage.person({ width: 390 });
  const { page } = phone;
  await phone.open('/contacts?groupBy=account');
  const list = page.getByRole('main').getByRole('list').filter({ hasText: 'Paper Mill Ltd' }).last();
  const cards = list.getByRole('link');
  await cards.first().waitFor();
  const count = await cards.count();
  const head = list.getByRole('button', { name: /^Paper Mill Ltd/ });
  await head.click();
  await list.locator('button[aria-expanded=false]').waitFor();
  await expect.poll(() => cards.count()).toBe(count - 2);
  await head.click();
  await expect.poll(() => cards.count()).toBe(count);
  expect(phone.faults).toEqual([]);
});

test('whoever is added is held against those who are there, and is taken back', async () => {
  const { page } = lena;
  await lena.open('/accounts');
  await page.getByRole('button', { name: 'New account' }).click();
  const form = page.getByRole('dialog', { name: 'New account' });
  await form.getByRole('textbox', { name: 'Name' }).fill('paper mill');
  await form.getByRole('link', { name: 'Paper Mill Ltd' }).waitFor();
  await form.getByRole('textbox', { name: 'Name' }).fill('Harbour Cranes');
  await form.getByRole('textbox', { name: 'Country' }).fill('Norway');
  await form.getByRole('button', { name: 'Add' }).click();
  await page.getByText('Harbour Cranes is added.').waitFor();
  await page.getByText('3 accounts', { exact: true }).waitFor();
  await page.keyboard.press('z');
  await page.getByText('2 accounts', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('by keyboard alone: rows are walked, selected, edited, opened and come back to', async () => {
  const { page } = lena;
  const rowInFocus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
  await lena.open('/');
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 selected', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('3 selected', { exact: true }).waitFor({ state: 'hidden' });

  await page.keyboard.press('ArrowUp');
  await expect.poll(rowInFocus).toBe('3');
  await page.keyboard.press('e');
  await page.getByRole('row').getByRole('textbox', { name: 'Contact' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Plant director');
  await page.keyboard.press('Enter');
  await page.getByText('Bert Coll is changed.').waitFor();
  await page.getByRole('gridcell', { name: 'Plant director' }).waitFor();
  await expect.poll(rowInFocus).toBe('3');

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bert Coll', level: 1 }).waitFor();
  await page.goBack();
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('j');
  await expect.poll(rowInFocus).toBe('3');
  await page.keyboard.press('/');
  await page.keyboard.type('dahl.example');
  await expect.poll(() => namesOf(lena)).toEqual(['Cora Dahl']);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('fields of the workspace are columns, filled in where they stand, and narrow the list', async () => {
  const { page } = lena;
  const north = '019b0000-0000-7000-8000-000000000001';
  const fields = [
    { label: 'Region', kind: 'choice', options: [{ optionId: north, label: 'North' }] },
    { label: 'Machines', kind: 'number' },
  ];
  for (const field of fields) await lena.call('POST', '/api/fields', { noun: 'account', ...field });
  await lena.open('/accounts?columns=industry,field.region,field.machines');
  await rowsOf(lena).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const row = page.getByRole('row').filter({ has: page.getByRole('textbox', { name: 'Account' }) });
  await row.getByRole('button', { name: 'Region' }).click();
  await page.getByRole('option', { name: 'North' }).click();
  await row.getByRole('textbox', { name: 'Industry' }).fill('Pulp');
  await row.getByRole('textbox', { name: 'Machines' }).fill('12');
  await page.keyboard.press('Enter');
  await page.getByText('Paper Mill Ltd is changed.').waitFor();
  for (const name of ['North', 'Pulp', '12']) {
    await page.getByRole('gridcell', { name, exact: true }).waitFor();
  }
  // Whoever has nothing there comes last, in either direction.
  for (const way of ['ascending', 'descending']) {
    await page.getByRole('columnheader', { name: 'Machines' }).getByRole('button').click();
    await page.locator(`[role=columnheader][aria-sort=${way}]`, { hasText: 'Machines' }).waitFor();
    await expect.poll(async () => (await namesOf(lena))[0]).toBe('Paper Mill Ltd');
  }

  await page.getByRole('button', { name: /^Filters/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('textbox', { name: 'Machines: from' }).fill('10');
  await filters.getByRole('button', { name: 'Region' }).click();
  await page.getByRole('option', { name: 'North' }).click();
  await page.getByText('1 account', { exact: true }).waitFor();
  await filters.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Machines: from 10' }).first().waitFor();
  await page.getByRole('button', { name: 'Take away: Region: North' }).waitFor();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByText('2 accounts', { exact: true }).waitFor();
  await page.keyboard.press('z');
  await page.getByText('Paper', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('what is looked at is kept under a name, shared, seen first, and looked at by others', async () => {
  const { page } = lena;
  await lena.open('/contacts?email=some&sort=created');
  await page.getByText('2 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'Save the view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('To write to');
  await page.getByText('Share with everybody').click();
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.getByText('“To write to” is saved.').waitFor();
  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'See this first' }).click();
  await page.getByText('You see “To write to” first now.').waitFor();

  await lena.open('/contacts');
  await page.getByText('2 contacts', { exact: true }).waitFor();
  expect(await namesOf(lena)).toEqual(['Cora Dahl', 'Anna Berg']);
  await page.getByRole('button', { name: 'Take away: With an e-mail' }).click();
  await page.getByText('4 contacts', { exact: true }).waitFor();
  await page.getByText('changed', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'To write to' }).click();
  await page.getByRole('menuitem', { name: 'All contacts' }).click();
  await page.getByText('4 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'All contacts' }).click();
  await page.getByRole('menuitem', { name: 'To write to' }).click();
  await page.getByText('2 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'Remove the view' }).click();
  await page.getByText('4 contacts', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('in German on a phone: cards, their order, and several selected', async () => {
  const phone = await stage.person({ width: 390, locale: 'de-DE' });
  const { page } = phone;
  await phone.open('/contacts');
  await page.getByText('4 Kontakte', { exact: true }).waitFor();
  await page.getByText('Buyer · Paper Mill Ltd').waitFor();
  const tops = page
    .getByRole('textbox', { name: 'Namen, E-Mails' })
    .or(page.getByRole('button', { name: /Kontakte$|^Optionen|^Filter/ }));
  const rows = await tops.evaluateAll(
    (all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().bottom / 20))).size,
  );
  expect(rows).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Optionen' }).click();
  await page.getByRole('menuitem', { name: 'Aufgenommen' }).click();
  const cards = page.getByRole('list', { name: 'Kontakte, 4 insgesamt' }).getByRole('link');
  await expect.poll(async () => (await cards.allInnerTexts())[0]).toBe('Dirk Ende');
  await page.getByRole('button', { name: 'Optionen' }).click();
  await page.getByRole('menuitem', { name: 'Auswählen' }).click();
  await page.locator('label', { hasText: 'Anna Berg auswählen' }).click();
  await page.getByText('1 ausgewählt', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Alle auswählen' }).click();
  await page.getByText('4 ausgewählt', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  for (const layout of ['Tafel', 'Kalender']) {
    await page.getByRole('button', { name: 'Optionen' }).click();
    await page.getByRole('menuitem', { name: layout, exact: true }).click();
    await page.waitForURL(/layout=/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
  await page.getByRole('link', { name: 'Firmen', exact: true }).click();
  await page.getByText('2 Firmen', { exact: true }).waitFor();
  expect(phone.faults.splice(0)).toEqual([]);
});

test('people are narrowed by a tag, which stands in a column of its own', async () => {
  const { page } = lena;
  const { tagId } = await lena.call<{ tagId: string }>('POST', '/api/tags', { name: 'Partner' });
  const { items } = await lena.call<{ items: { contactId: string }[] }>('GET', '/api/contacts?search=Anna');
  const nounIds = items.map(({ contactId }) => contactId);
  await lena.call('POST', `/api/tags/${tagId}/things`, { noun: 'contact', nounIds });
  await lena.open('/settings/tags');
  await page.getByRole('link', { name: '1 person' }).click();
  await page.getByText('1 contact', { exact: true }).waitFor();
  await page.getByText('Tag: Partner').waitFor();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitem', { name: 'Tags' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('row').filter({ hasText: 'Anna Berg' }).getByText('Partner').waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('whom a deal counts on stays; the others go into the bin, and come back by a key or from there', async () => {
  const { page } = lena;
  await lena.call('POST', '/api/deals', {
    ...{ name: 'New cranes', accountName: 'Crane Works', value: { valueMinor: 100_000, currency: 'EUR' } },
    stakeholders: [{ name: 'Eva Frank', roles: ['sponsor'] }],
  });
  await lena.open('/contacts');
  await page.getByText('5 contacts', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByText('5 selected', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  const stays = page.getByRole('dialog', { name: 'One stays' });
  await stays.getByText('Eva Frank').waitFor();
  await stays.getByRole('button', { name: 'All right' }).click();
  await page.getByText('1 contact', { exact: true }).waitFor();
  await page.getByText('4 contacts are in the bin.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('5 contacts', { exact: true }).waitFor();

  await lena.goOn('/accounts');
  await page.getByText('3 accounts', { exact: true }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  const together = page.getByRole('dialog', { name: 'One stays' });
  await together.getByRole('button', { name: 'Remove it together with its 2 contacts' }).click();
  await page.getByText('2 accounts', { exact: true }).waitFor();
  await lena.goOn('/settings/bin');
  const bin = page.getByRole('list', { name: 'Bin' });
  await expect.poll(() => bin.getByRole('listitem').count()).toBe(4);
  await bin.getByRole('listitem').filter({ hasText: 'Anna Berg' }).getByRole('button').click();
  await expect.poll(() => bin.getByRole('listitem').count()).toBe(2);
  await lena.goOn('/accounts');
  await page.getByText('3 accounts', { exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});
