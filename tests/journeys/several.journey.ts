import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
let lena: Person;

beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
});
afterAll(() => stage?.end());

/** Three people of one company, whom no further try of a test takes for its own. */
async function threePeople() {
  const family = `F${randomUUID().slice(0, 8)}`;
  const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', {
    name: `${family} Ltd`,
  });
  const contactIds: string[] = [];
  for (const given of ['Ada', 'Ben', 'Cleo']) {
    const added = { name: `${given} ${family}`, title: `Title of ${given}`, accountId };
    contactIds.push((await lena.call<{ contactId: string }>('POST', '/api/contacts', added)).contactId);
  }
  return { family, contactIds };
}

interface Contact {
  name: string;
  title: string | null;
  account: { name: string } | null;
  tags: { name: string }[];
  values: Record<string, unknown>;
}

const contactsOf = async (family: string) =>
  (await lena.call<{ items: Contact[] }>('GET', `/api/contacts?search=${family}`)).items;

/** Opens the list of a family and selects all of it by keyboard. */
async function selectAll({ open, page }: Person, family: string, words = '3 selected') {
  await open(`/contacts?search=${family}`);
  await page.getByRole('row').filter({ hasText: family }).nth(2).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText(words, { exact: true }).waitFor();
}

test('several people get a tag that is made on the way, lose it again, and each act is undone in one', async () => {
  const { page } = lena;
  const { family } = await threePeople();
  const tag = `Tag ${family}`;
  const tagsNow = async () =>
    (await contactsOf(family)).map(({ tags }) => tags.map(({ name }) => name).join());
  await selectAll(lena, family);
  // One key leads from the rows to what can be done with them.
  await page.keyboard.press('b');
  const bar = page.getByRole('region', { name: 'What can be done with what is selected' });
  await expect.poll(() => bar.locator('button:focus').count()).toBe(1);
  await page.keyboard.press('#');
  const dialog = page.getByRole('dialog', { name: 'Tags of 3' });
  await dialog.getByRole('combobox', { name: 'Tag' }).fill(tag);
  await page.keyboard.press('Enter');
  await page.getByText(`${tag} is put on 3.`).waitFor();
  expect(await tagsNow()).toEqual([tag, tag, tag]);

  await page.getByRole('button', { name: 'Tags', exact: true }).click();
  await dialog.getByRole('button', { name: `Take off ${tag}` }).click();
  await page.getByText(`${tag} is taken off 3.`).waitFor();
  expect(await tagsNow()).toEqual(['', '', '']);
  await page.keyboard.press('z');
  await expect.poll(tagsNow).toEqual([tag, tag, tag]);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a field of several is changed from the palette over what a colleague wrote, and undone for all in one', async () => {
  const { page } = lena;
  const { family, contactIds } = await threePeople();
  const titles = async () => (await contactsOf(family)).map(({ title }) => title);
  await selectAll(lena, family);
  await lena.call('PATCH', `/api/contacts/${contactIds[1]}`, { title: 'Written by a colleague' });
  await lena.call('DELETE', `/api/contacts/${contactIds[2]}`, {});
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).waitFor();
  await page.keyboard.type('change a field');
  await page.getByRole('option', { name: /^Change a field/ }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change a field of 3' });
  await dialog.getByRole('textbox', { name: 'What it says from now on' }).fill('Engineer');
  await page.keyboard.press('Enter');
  const left = page.getByRole('dialog', { name: '1 is not changed' });
  await left.getByText(`Cleo ${family}`).waitFor();
  await left.getByRole('button', { name: 'All right' }).click();
  await page.getByText('Title is changed for 2.').waitFor();
  expect(await titles()).toEqual(['Engineer', 'Engineer']);
  await page.keyboard.press('z');
  await expect.poll(titles).toEqual(['Title of Ada', 'Written by a colleague']);
  // What the colleague did is refused on the way, which a browser notes.
  const faults = lena.faults.splice(0);
  expect(faults.filter((fault) => !/\b(409|404)\b/.test(fault))).toEqual([]);
});

test('several are assigned to a colleague by a field of the workspace', async () => {
  const { page } = lena;
  const { family } = await threePeople();
  const label = `Cared for ${family}`;
  const { fieldId } = await lena.call<{ fieldId: string }>('POST', '/api/fields', {
    ...{ noun: 'contact', label, kind: 'person' },
  });
  await selectAll(lena, family);
  await page.keyboard.press('Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Change a field of 3' });
  await dialog.getByRole('button', { name: /Field/ }).click();
  await page.getByRole('option', { name: label }).click();
  await dialog
    .getByRole('button', { name: new RegExp(label) })
    .last()
    .click();
  const colleague = page.getByRole('option').nth(1);
  await colleague.waitFor();
  await colleague.click();
  await dialog.getByRole('button', { name: 'Change 3' }).click();
  await page.getByText(`${label} is changed for 3.`).waitFor();
  const held = (await contactsOf(family)).map(({ values }) => values[fieldId]);
  expect(held).toEqual([expect.any(String), held[0], held[0]]);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('in its row somebody gets another company, which is made on the way where it is new', async () => {
  const { page } = lena;
  const { family } = await threePeople();
  const companies = async () => (await contactsOf(family)).map(({ account }) => account?.name);
  await lena.open(`/contacts?search=${family}`);
  await page.getByRole('row').filter({ hasText: family }).nth(2).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByRole('row').getByRole('textbox', { name: 'Contact' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const company = page.getByRole('row').getByRole('combobox', { name: 'Account' });
  await expect.poll(() => company.inputValue()).toBe(`${family} Ltd`);
  await company.fill(`${family} Works`);
  await page.keyboard.press('Enter');
  await page.getByText(`Ada ${family} is changed.`).waitFor();
  expect(await companies()).toEqual([`${family} Works`, `${family} Ltd`, `${family} Ltd`]);
  await page.keyboard.press('z');
  await expect.poll(companies).toEqual([`${family} Ltd`, `${family} Ltd`, `${family} Ltd`]);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('several deals get a tag, a field and another owner, each undone in one', async () => {
  const { page } = lena;
  const family = `F${randomUUID().slice(0, 8)}`;
  const { fieldId } = await lena.call<{ fieldId: string }>('POST', '/api/fields', {
    ...{ noun: 'deal', label: `Region ${family}`, kind: 'text' },
  });
  const dealIds: string[] = [];
  for (const given of ['Alp', 'Bay']) {
    const deal = { name: `${given} ${family}`, accountName: `${family} Ltd` };
    dealIds.push((await lena.call<{ dealId: string }>('POST', '/api/deals', deal)).dealId);
  }
  await lena.call('PATCH', `/api/values/deal/${dealIds[0]}`, { values: { [fieldId]: 'North' } });
  interface Deal {
    tags: { name: string }[];
    values: Record<string, unknown>;
    owner: { name: string } | null;
  }
  const dealsNow = async () =>
    (await lena.call<{ items: Deal[] }>('GET', `/api/deals?search=${family}&sort=name`)).items;
  const held = async () => (await dealsNow()).map(({ values }) => values[fieldId] ?? null);

  await lena.open(`/deals?search=${family}&sort=name`);
  await page.getByRole('row').filter({ hasText: family }).nth(1).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 deals selected').waitFor();

  await page.keyboard.press('#');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Tag' }).fill(`Tag ${family}`);
  await page.keyboard.press('Enter');
  await page.getByText(`Tag ${family} is put on 2.`).waitFor();
  expect((await dealsNow()).map(({ tags }) => tags.length)).toEqual([1, 1]);
  await page.keyboard.press('z');
  await expect.poll(async () => (await dealsNow()).map(({ tags }) => tags.length)).toEqual([0, 0]);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).waitFor();
  await page.keyboard.type('change a field');
  await page.getByRole('option', { name: /^Change a field/ }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change a field of 2' });
  await dialog.getByRole('button', { name: /Field/ }).click();
  await page.getByRole('option', { name: `Region ${family}` }).click();
  await dialog.getByRole('textbox', { name: `Region ${family}` }).fill('South');
  await dialog.getByRole('button', { name: 'Change 2' }).click();
  await page.getByText(`Region ${family} is changed for 2.`).waitFor();
  expect(await held()).toEqual(['South', 'South']);
  await page.keyboard.press('z');
  await expect.poll(held).toEqual(['North', null]);

  const owners = async () => (await dealsNow()).map(({ owner }) => owner?.name ?? null);
  const [before] = await owners();
  // It can be pressed again once the way back is walked.
  await page.getByRole('button', { name: 'Change a field', exact: true }).click();
  await dialog.getByRole('button', { name: 'Change 2' }).click();
  await page.getByText('Owner is changed for 2.').waitFor();
  expect(await owners()).toEqual([null, null]);
  await page.keyboard.press('z');
  await expect.poll(owners).toEqual([before, before]);

  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await lena.call('PATCH', `/api/values/deal/${dealIds[1]}`, { values: { [fieldId]: 'East' } });
  await page.getByRole('button', { name: 'Order', exact: true }).click();
  await page.getByRole('menuitem', { name: `Region ${family}` }).click();
  const names = page.getByRole('grid').getByRole('rowheader').getByRole('link');
  await expect.poll(() => names.allInnerTexts()).toEqual([`Bay ${family}`, `Alp ${family}`]);

  // As a column of its own, which the address keeps, and by which the table is turned round.
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('menuitem', { name: `Region ${family}` }).click();
  await page.keyboard.press('Escape');
  const heading = page.getByRole('columnheader', { name: `Region ${family}` });
  await heading.waitFor();
  const { pathname, search } = new URL(page.url());
  await lena.open(`${pathname}${search}`);
  await page.getByRole('gridcell', { name: 'North' }).waitFor();
  await heading.getByRole('button').click();
  await expect.poll(() => names.allInnerTexts()).toEqual([`Alp ${family}`, `Bay ${family}`]);
  expect(lena.faults.splice(0)).toEqual([]);
});
