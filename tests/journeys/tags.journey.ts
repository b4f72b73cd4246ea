import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

const tagsOf = async (lena: Person, accountId: string) =>
  (await lena.call<{ tags: { name: string }[] }>('GET', `/api/accounts/${accountId}`)).tags.map(
    ({ name }) => name,
  );
const all = async (lena: Person) =>
  (await lena.call<{ items: { name: string; colour: string }[] }>('GET', '/api/tags')).items;
const account = async (lena: Person, name: string) =>
  (await lena.call<{ accountId: string }>('POST', '/api/accounts', { name })).accountId;

test('tags are made and chosen by typing, taken off with Backspace, and each act is undone with Z', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const accountId = await account(lena, 'Acme');
  await lena.open(`/accounts/${accountId}`);
  await page.getByRole('heading', { level: 1, name: 'Acme' }).waitFor();

  await page.keyboard.press('#');
  const field = page.getByRole('combobox', { name: 'Tag' });
  await field.waitFor();
  // Two in a row, faster than the first is saved.
  await page.keyboard.type('Partner');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fair 2026');
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(lena, accountId)).toEqual(['Fair 2026', 'Partner']);
  await page.getByRole('list', { name: 'Tags' }).getByText('Partner').waitFor();
  await page.keyboard.press('Backspace');
  await expect.poll(() => tagsOf(lena, accountId)).toEqual(['Fair 2026']);
  await page.getByText('Partner is taken off.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect.poll(() => tagsOf(lena, accountId)).toEqual(['Fair 2026', 'Partner']);

  // Half a name means the tag that there is.
  const other = await account(lena, 'Basalt');
  await lena.goOn(`/accounts/${other}`);
  await page.getByRole('heading', { level: 1, name: 'Basalt' }).waitFor();
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await field.waitFor();
  await page.keyboard.type('par');
  await page.getByRole('option', { name: 'Partner' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(lena, other)).toEqual(['Partner']);
  expect((await all(lena)).length).toBe(2);

  // What was mistyped is gone with its tag when it is undone.
  await page.keyboard.type('Prospcet');
  await page.keyboard.press('Enter');
  await page.getByText('Prospcet is put on.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect.poll(async () => (await all(lena)).map(({ name }) => name)).toEqual(['Fair 2026', 'Partner']);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).waitFor();
  await page.keyboard.type('partner');
  await page.getByRole('option', { name: /Basalt/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(lena.faults).toEqual([]);
});

test('a tag is coloured, merged with another that is called so, removed and brought back in the settings', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const accountId = await account(lena, 'Cobalt');
  for (const name of ['Automotiv', 'Automotive']) {
    const { tagId } = await lena.call<{ tagId: string }>('POST', '/api/tags', { name });
    if (name === 'Automotiv')
      await lena.call('POST', `/api/tags/${tagId}/things`, { noun: 'account', nounIds: [accountId] });
  }
  await lena.open('/settings/tags');
  const card = page.getByRole('region', { name: 'Tags', exact: true });
  const dialog = page.getByRole('dialog');
  const act = async (name: string, what: string) => {
    await card.getByRole('button', { name: `What to do with ${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await act('Automotive', 'Change');
  await dialog.getByRole('radio', { name: 'Green' }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect((await all(lena)).find(({ name }) => name === 'Automotive')?.colour).toBe('green');

  await act('Automotiv', 'Change');
  await dialog.getByRole('textbox', { name: 'What it is called' }).fill('automotive');
  await dialog.getByText('There is Automotive already.').waitFor();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await tagsOf(lena, accountId)).toEqual(['Automotive']);
  await page.getByText('1 company').first().waitFor();

  await act('Automotive', 'Remove');
  await page.getByText('Automotive is removed.').waitFor();
  expect(await tagsOf(lena, accountId)).toEqual([]);
  const removed = page.getByRole('region', { name: 'Removed' });
  await removed.getByRole('button', { name: 'Bring back' }).nth(1).click();
  await page.getByText('Automotive is back.').waitFor();
  expect(await tagsOf(lena, accountId)).toEqual(['Automotive']);
  expect(lena.faults).toEqual([]);
});
