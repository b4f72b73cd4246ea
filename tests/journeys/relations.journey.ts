import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

async function dealWith(lena: Person, names: readonly string[]) {
  const stakeholders = names.map((name) => ({ name, roles: [] }));
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    ...{ name: 'Kiln', accountName: `Basalt ${Date.now()}`, stakeholders },
  });
  return dealId;
}
const relationsOf = async (lena: Person, dealId: string) =>
  (
    await lena.call<{ items: { kind: string; from: { name: string }; to: { name: string } }[] }>(
      'GET',
      `/api/deals/${dealId}/relations`,
    )
  ).items.map(({ kind, from, to }) => `${from.name} ${kind} ${to.name}`);

test('who reports to whom is said by keyboard on the map of a deal, taken back with Z, and a circle is refused', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const dealId = await dealWith(lena, ['Ada Boss', 'Ben Worker']);
  await lena.open(`/deals/${dealId}`);
  const card = page.getByRole('region', { name: 'Who knows whom' });
  await card.getByText('Nothing connects them yet').waitFor();
  const map = card.getByRole('group', { name: /as a map/ });
  const ada = map.getByRole('button', { name: 'Ada Boss' });
  await ada.waitFor();

  await ada.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Ben Worker' });
  await sheet.getByRole('button', { name: 'Add a connection' }).press('Enter');
  await sheet.getByRole('combobox', { name: 'Whom' }).fill('Ada');
  await page.getByRole('option', { name: 'Ada Boss' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await sheet.getByRole('list', { name: 'Reports to' }).getByRole('link', { name: 'Ada Boss' }).waitFor();
  await sheet.locator('button:focus', { hasText: 'Add a connection' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await card.getByRole('list', { name: 'What the lines mean' }).getByText('reports to').waitFor();
  expect(await relationsOf(lena, dealId)).toEqual(['Ben Worker reports to Ada Boss']);

  // The one whom Ben reports to now stands above.
  const [above, below] = [
    await ada.boundingBox(),
    await map.getByRole('button', { name: 'Ben Worker' }).boundingBox(),
  ];
  expect((above?.y ?? 0) + 40).toBeLessThan(below?.y ?? 0);

  await card.getByRole('button', { name: 'Add a connection' }).click();
  const form = page.getByRole('dialog', { name: 'Who knows whom' });
  await form.getByRole('button', { name: /Who/ }).first().click();
  await page.getByRole('option', { name: 'Ada Boss' }).click();
  await form.getByRole('combobox', { name: 'Whom' }).fill('Ben Worker');
  await page.getByRole('option', { name: 'Ben Worker' }).click();
  await page.keyboard.press('Control+Enter');
  await form.getByText('They report to this person already').waitFor();
  expect(lena.faults.splice(0)).toEqual([expect.stringContaining('409')]);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
  await page.keyboard.press('z');
  await card.getByText('Nothing connects them yet').waitFor();
  expect(await relationsOf(lena, dealId)).toEqual([]);
  expect(lena.faults).toEqual([]);
});

test('how somebody thinks of it and how much they count stands on the map and, on a phone, in the list', async () => {
  const lena = await stage.person({ width: 390 });
  const { page } = lena;
  const dealId = await dealWith(lena, ['Cleo Doubt']);
  await lena.open(`/deals/${dealId}`);
  const card = page.getByRole('region', { name: 'Who knows whom' });
  const person = card.getByRole('listitem').filter({ hasText: 'Cleo Doubt' });
  await person.getByText('attitude not known').waitFor();
  await person.getByRole('button', { name: 'Cleo Doubt' }).click();
  const sheet = page.getByRole('dialog', { name: 'Cleo Doubt' });
  await sheet.getByRole('button', { name: 'Roles, attitude and influence' }).click();
  await sheet.getByRole('radiogroup', { name: 'How they think of it' }).getByText('against it').click();
  await sheet.getByRole('radiogroup', { name: 'How much their word weighs' }).getByText('high').click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await person.getByText('against it').waitFor();
  await person.getByRole('img', { name: 'high influence' }).waitFor();
  expect(lena.faults).toEqual([]);
});

test('whom somebody was introduced by is said on their page and holds in every deal, with who is new added', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', {
    name: 'Dana Door',
  });
  await lena.open(`/contacts/${contactId}`);
  await page.getByRole('heading', { level: 1, name: 'Dana Door' }).waitFor();
  const card = page.getByRole('region', { name: 'Who knows whom' });
  await card.getByRole('button', { name: 'Add a connection' }).click();
  await card.getByRole('button', { name: /How they stand/ }).click();
  await page.getByRole('option', { name: 'was introduced by' }).click();
  await card.getByRole('combobox', { name: 'Whom' }).fill('Emil Opener');
  await card.getByRole('button', { name: 'Save' }).click();
  const list = card.getByRole('list', { name: 'Introduced by' });
  await list.getByRole('link', { name: 'Emil Opener' }).waitFor();
  await card.getByRole('button', { name: /Remove: Dana Door was introduced by/ }).click();
  await list.waitFor({ state: 'hidden' });
  await page.keyboard.press('z');
  await list.getByRole('link', { name: 'Emil Opener' }).waitFor();
  expect(lena.faults).toEqual([]);
});

test('on a phone the map of many people is as wide as its card, and goes on downwards only', async () => {
  const lena = await stage.person({ width: 390 });
  const { page } = lena;
  const names = ['Ines', 'Jan', 'Kai', 'Lia', 'Mara', 'Nils', 'Olaf'];
  const dealId = await dealWith(lena, names);
  const { score } = await lena.call<{ score: { people: { contactId: string; name: string }[] } }>(
    'GET',
    `/api/deals/${dealId}`,
  );
  const idOf = (name = '') => score.people.find((one) => one.name === name)?.contactId;
  for (const [place, name] of names.slice(1).entries()) {
    const to = names[Math.floor(place / 2)];
    await lena.call('POST', '/api/relations', { kind: 'reports to', fromId: idOf(name), toId: idOf(to) });
  }
  await lena.call('POST', '/api/relations', {
    ...{ kind: 'influences', fromId: idOf('Olaf'), toId: idOf('Ines') },
  });
  await lena.open(`/deals/${dealId}`);
  const card = page.getByRole('region', { name: 'Who knows whom' });
  await card.getByRole('button', { name: 'Map' }).click();
  const map = card.getByRole('group', { name: /as a map/ });
  for (const name of names) await map.getByRole('button', { name }).waitFor();
  const width = (await card.boundingBox())?.width ?? 0;
  expect((await map.boundingBox())?.width).toBeLessThanOrEqual(width);
  expect(await card.getByText('The map goes on to the right.').count()).toBe(0);
  await map.getByRole('button', { name: 'Ines' }).focus();
  await page.keyboard.press('ArrowDown');
  await map.locator('button:focus', { hasText: 'Jan' }).waitFor();
  expect(lena.faults).toEqual([]);
});
