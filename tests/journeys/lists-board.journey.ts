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

interface Field {
  fieldId: string;
  key: string;
  options: { optionId: string; label: string }[];
}

const choiceField = (noun: 'contact' | 'account', label: string, choices: readonly string[]) =>
  lena.call<Field>('POST', '/api/fields', {
    ...{ noun, label, kind: 'choice' },
    options: choices.map((choice) => ({ optionId: randomUUID(), label: choice })),
  });

/** Two people of one family, whom no further try of a test takes for its own. */
async function twoPeople() {
  const family = `F${randomUUID().slice(0, 8)}`;
  for (const given of ['Ada', 'Ben']) {
    await lena.call('POST', '/api/contacts', { name: `${given} ${family}`, title: `Title of ${given}` });
  }
  return family;
}

const column = ({ page }: Person, name: string) => page.getByRole('listitem', { name, exact: true });
const cardsIn = (person: Person, name: string) =>
  column(person, name).getByRole('article').getByRole('link').allInnerTexts();

/** Carries a card by the keys alone: its grip is taken, Tab leads from column to column. */
async function carryByKeys({ page }: Person, card: string, to: string) {
  const grip = page.getByRole('button', { name: `Move ${card}`, exact: true });
  await grip.focus();
  await page.keyboard.press('Enter');
  const at = () => page.evaluate(() => document.activeElement?.closest('li[aria-label]')?.ariaLabel);
  await expect
    .poll(async () => {
      if ((await at()) === to) return true;
      await page.keyboard.press('Tab');
      return (await at()) === to;
    })
    .toBe(true);
  await page.keyboard.press('Enter');
}

test('people stand in columns by a choice, are moved by mouse and by keyboard, and each move is undone', async () => {
  const { page } = lena;
  const family = await twoPeople();
  const label = `Stage ${family}`;
  const { key } = await choiceField('contact', label, ['Cold', 'Warm']);
  await lena.open(`/contacts?search=${family}&layout=board&groupBy=field.${key}`);
  await expect.poll(() => cardsIn(lena, 'None')).toEqual([`Ada ${family}`, `Ben ${family}`]);
  // A choice that nobody has is a column, too.
  await expect.poll(() => cardsIn(lena, 'Warm')).toEqual([]);

  await page.getByRole('article').filter({ hasText: 'Ada' }).dragTo(column(lena, 'Warm').getByRole('group'));
  await page.getByText(`Ada ${family} is in “Warm” now.`).waitFor();
  await expect.poll(() => cardsIn(lena, 'Warm')).toEqual([`Ada ${family}`]);
  await expect.poll(() => cardsIn(lena, 'None')).toEqual([`Ben ${family}`]);
  await page.keyboard.press('z');
  await expect.poll(() => cardsIn(lena, 'None')).toEqual([`Ada ${family}`, `Ben ${family}`]);

  await carryByKeys(lena, `Ben ${family}`, 'Cold');
  await expect.poll(() => cardsIn(lena, 'Cold')).toEqual([`Ben ${family}`]);
  // The keys go on from the card, where it lies now.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(`Ben ${family}`);
  await page.keyboard.press('m');
  const move = page.getByRole('dialog', { name: `Move Ben ${family}` });
  await move.getByRole('combobox', { name: label }).fill('Warm');
  await page.getByRole('option', { name: 'Warm' }).click();
  await move.getByRole('button', { name: 'Move' }).click();
  await expect.poll(() => cardsIn(lena, 'Warm')).toEqual([`Ben ${family}`]);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a card goes from tag to tag, and a view keeps that it is a board and by what', async () => {
  const { page } = lena;
  const family = await twoPeople();
  const tags: Record<string, string> = {};
  for (const name of [`North ${family}`, `South ${family}`]) {
    tags[name] = (await lena.call<{ tagId: string }>('POST', '/api/tags', { name })).tagId;
  }
  const { items } = await lena.call<{ items: { contactId: string }[] }>(
    'GET',
    `/api/contacts?search=${family}`,
  );
  await lena.call('POST', `/api/tags/${tags[`North ${family}`]}/things`, {
    ...{ noun: 'contact', nounIds: items.map(({ contactId }) => contactId) },
  });
  await lena.open(`/contacts?search=${family}`);
  await page.getByRole('radiogroup', { name: 'How the list is shown' }).getByTitle('Board').click();
  await page.getByRole('button', { name: /^Columns by/ }).click();
  await page.getByRole('menuitem', { name: 'Tags' }).click();
  await expect.poll(() => cardsIn(lena, `North ${family}`)).toHaveLength(2);
  const south = column(lena, `South ${family}`);
  await page.getByRole('article').filter({ hasText: 'Ben' }).dragTo(south.getByRole('group'));
  await expect.poll(() => cardsIn(lena, `South ${family}`)).toEqual([`Ben ${family}`]);
  await expect.poll(() => cardsIn(lena, `North ${family}`)).toEqual([`Ada ${family}`]);
  await page.keyboard.press('z');
  await expect.poll(() => cardsIn(lena, `North ${family}`)).toHaveLength(2);

  await page.getByRole('button', { name: 'More about this view' }).click();
  await page.getByRole('menuitem', { name: 'Save the view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill(`Board ${family}`);
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.getByText(`“Board ${family}” is saved.`).waitFor();
  const view = new URL(page.url()).searchParams.get('view');
  await lena.open(`/contacts?view=${view}`);
  await expect.poll(() => cardsIn(lena, `North ${family}`)).toHaveLength(2);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('companies are walked on the board by arrows, and what is not theirs to say stays where it is', async () => {
  const { page } = lena;
  const family = `G${randomUUID().slice(0, 8)}`;
  for (const [name, industry] of [
    ['Alp', 'Rope'],
    ['Bay', 'Rope'],
    ['Cape', 'Sail'],
  ]) {
    const { accountId } = await lena.call<{ accountId: string }>('POST', '/api/accounts', {
      ...{ name: `${name} ${family}`, industry: `${industry} ${family}` },
    });
    await lena.call('POST', '/api/contacts', { name: `Somebody of ${name} ${family}`, accountId });
  }
  await lena.open(`/accounts?search=${family}&layout=board&groupBy=industry`);
  await expect.poll(() => cardsIn(lena, `Rope ${family}`)).toHaveLength(2);
  await expect.poll(() => cardsIn(lena, `Sail ${family}`)).toHaveLength(1);
  await page.keyboard.press('j');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe(`Alp ${family}`);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(`Bay ${family}`);
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toBe(`Cape ${family}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Cape ${family}` }).waitFor();
  // The industry of people is that of their company.
  await lena.open(`/contacts?search=${family}&layout=board&groupBy=industry`);
  await expect.poll(() => cardsIn(lena, `Sail ${family}`)).toHaveLength(1);
  expect(await page.getByRole('button', { name: /^Move / }).count()).toBe(0);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('cards of people are selected by key and by press, and get a tag together, which is undone in one', async () => {
  const { page } = lena;
  const family = await twoPeople();
  await lena.open(`/contacts?search=${family}&layout=board&groupBy=title`);
  const card = (given: string) => page.getByRole('article').filter({ hasText: `${given} ${family}` });
  await card('Ada').getByRole('link').focus();
  await page.keyboard.press('x');
  await page.getByText('1 selected', { exact: true }).waitFor();
  await card('Ben')
    .getByRole('button', { name: `Ben ${family}`, pressed: false })
    .click();
  await page.getByText('2 selected', { exact: true }).waitFor();
  await page.keyboard.press('#');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Tag' }).fill(`Tag ${family}`);
  await page.keyboard.press('Enter');
  await page.getByText(`Tag ${family} is put on 2.`).waitFor();
  const tagged = async () =>
    (await lena.call<{ items: { tags: unknown[] }[] }>('GET', `/api/contacts?search=${family}`)).items.map(
      ({ tags }) => tags.length,
    );
  await expect.poll(tagged).toEqual([1, 1]);
  await page.keyboard.press('z');
  await expect.poll(tagged).toEqual([0, 0]);
  await card('Ben')
    .getByRole('button', { name: `Ben ${family}`, pressed: true })
    .click();
  await page.getByText('1 selected', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await card('Ben').getByRole('link').waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('cards of deals are selected all at once, and get another owner together', async () => {
  const { page } = lena;
  const family = `F${randomUUID().slice(0, 8)}`;
  for (const given of ['Alp', 'Bay']) await lena.call('POST', '/api/deals', { name: `${given} ${family}` });
  await lena.open(`/deals?search=${family}&layout=board`);
  const card = (given: string) => page.getByRole('article').filter({ hasText: `${given} ${family}` });
  await card('Alp').waitFor();
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'Select all' }).click();
  await page.getByText('2 deals selected').waitFor();
  await card('Bay')
    .getByRole('button', { name: `Bay ${family}`, pressed: true })
    .waitFor();
  await page.getByRole('button', { name: 'Change a field', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Change a field of 2' })
    .getByRole('button', { name: 'Change 2' })
    .click();
  await page.getByText('Owner is changed for 2.').waitFor();
  const owners = async () =>
    (await lena.call<{ items: { owner: unknown }[] }>('GET', `/api/deals?search=${family}`)).items.map(
      ({ owner }) => owner,
    );
  await expect.poll(owners).toEqual([null, null]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await card('Bay').getByRole('link').waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});
