import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

interface Opened {
  dealId: string;
}

const playbookOf = async (person: Person, dealId: string) => {
  const { deal } = await person.call<{ deal: { playbook: { key: string; version: number } } }>(
    'GET',
    `/api/deals/${dealId}`,
  );
  return `${deal.playbook.key} ${deal.playbook.version}`;
};

/** Draws a line on the map from one commitment to another. */
async function draw(page: Page, from: string, to: string) {
  const handle = await page.getByTitle(`Draw a line to the commitment that needs “${from}”`).boundingBox();
  const box = await page.getByRole('button', { name: to, exact: true }).first().boundingBox();
  if (!handle || !box) throw new Error('the map is not there');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
}

/** Goes on with Tab until something of that name has the focus. */
async function tabTo(page: Page, role: string, name: string | RegExp, most = 60) {
  const target = page.getByRole(role as 'button', { name, exact: true }).first();
  await target.waitFor();
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${role} ${String(name)}`);
}

const isSaved = (page: Page) => page.getByText('Everything is saved').waitFor();

test('a rule that is broken is named where it is, mended, and the map is published', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await lena.call<Opened>('POST', '/api/deals', {
    name: 'Pumps',
    stakeholders: [{ name: 'Kai Client', roles: ['sponsor'] }],
  });
  await lena.open('/playbook');
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('Ready to publish').waitFor();

  await draw(page, 'Invest', 'Change');
  await page.getByRole('button', { name: 'Change', exact: true }).first().click();
  const circle = page.getByText('“Change” needs “Invest”, which needs “Change” in turn.');
  await circle.waitFor();
  await page.getByText('One thing to mend before publishing').waitFor();
  await isSaved(page);
  await page.getByRole('button', { name: 'Publish …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('It cannot be published yet:').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Drop the need' }).first().click();
  await circle.waitFor({ state: 'hidden' });
  await page.getByText('Ready to publish').waitFor();

  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Turn');
  await isSaved(page);
  await page.getByRole('button', { name: 'Publish …' }).click();
  await dialog.getByText('“Turn”: another name.').waitFor();
  await dialog.getByText('One open deal stays on its version until you move it.').waitFor();
  await dialog.getByRole('textbox', { name: /What is new/ }).fill('Change was misread.');
  await dialog.getByRole('button', { name: 'Publish version 2' }).click();
  await page.getByText('Change was misread.').waitFor();
  expect(await playbookOf(lena, dealId)).toBe('complex-sale 1');

  await page.getByRole('link', { name: 'Move its deals' }).click();
  await page.getByRole('heading', { name: 'Pumps' }).waitFor();
  await page.getByRole('button', { name: 'Move one deal' }).click();
  await page.getByText('“Pumps” goes by').waitFor();
  expect(await playbookOf(lena, dealId)).toBe('complex-sale 2');
  const moved = page.getByRole('alertdialog').filter({ hasText: '“Pumps” goes by' });
  await moved.getByRole('button', { name: /^Undo/ }).click();
  await page
    .getByText(/taken back/i)
    .first()
    .waitFor();
  expect(await playbookOf(lena, dealId)).toBe('complex-sale 1');

  await lena.open('/playbook?key=complex-sale&tab=versions');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'Publish …' }).click();
  await dialog.getByText('“Change”: another name.').waitFor();
  await dialog.getByRole('button', { name: 'Publish version 3' }).click();
  await page.getByRole('heading', { name: 'Version 3 Newest' }).waitFor();

  // Published too early: one press, and new deals go by what stood before; both versions stay.
  await page.keyboard.press('z');
  await page.getByText('New deals go by what version 2 said', { exact: false }).waitFor();
  await page.getByRole('heading', { name: 'Version 4 Newest' }).waitFor();
  await page.getByRole('heading', { name: 'Version 3', exact: true }).waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a deal is moved to the short sale from its own page, after a look at what changes', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await lena.call<Opened>('POST', '/api/deals', {
    name: 'Valves',
    stakeholders: [{ name: 'Ada Client', roles: ['decision maker'] }],
  });
  await lena.open(`/deals/${dealId}`);
  await page.getByRole('button', { name: 'More about this deal' }).click();
  await page.getByRole('menuitem', { name: 'Move to another playbook' }).click();
  await page.getByRole('button', { name: /To/ }).click();
  await page.getByRole('option', { name: /Short sale/ }).click();
  const card = page.getByRole('article');
  await card.getByText('New on the map').waitFor();
  await card.getByText('Whose say').first().waitFor();
  await page.getByRole('button', { name: 'Move one deal' }).click();
  await page.getByRole('link', { name: /Short sale: one meeting, version 1/ }).waitFor();
  expect(await playbookOf(lena, dealId)).toBe('short-sale 1');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('by keyboard alone: a playbook is copied, a commitment added, moved and given a need', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/playbook?key=short-sale');
  await tabTo(page, 'button', /^More about Short sale/);
  await page.keyboard.press('Enter');
  // Open before it has the focus, it would not hear the next key.
  const copy = page.getByRole('menuitem', { name: 'Copy to a new playbook' });
  await copy.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Counter sale');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Edit Counter sale' }).waitFor();

  await tabTo(page, 'button', 'Start');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Start', exact: true }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('row', { name: 'New commitment' }).waitFor();
  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Thank you');
  await page.getByText('Its key is thank-you.').waitFor();
  await page.getByText(/things to mend before publishing/).waitFor();

  await tabTo(page, 'checkbox', 'Fit');
  await page.keyboard.press('Space');
  await page.getByText('“Thank you” now needs “Fit”.').waitFor({ state: 'attached' });
  await tabTo(page, 'button', 'Move “Thank you” up');
  await page.keyboard.press('Enter');
  await page.getByText('“Start”, which comes later', { exact: false }).first().waitFor();
  await tabTo(page, 'button', 'Move “Start” up', 80);
  await page.keyboard.press('Enter');
  await page.getByText('which comes later').first().waitFor({ state: 'hidden' });
  await isSaved(page);
  const { content } = await lena.call<{ content: { kinds: { key: string; needs: string[] }[] } }>(
    'GET',
    '/api/playbooks/counter-sale/draft',
  );
  expect(content.kinds.at(-1)).toMatchObject({ key: 'thank-you', needs: ['fit', 'execute'] });
  expect(lena.faults.splice(0)).toEqual([]);
});

test('on a phone the list fills the page, then one commitment does; two editors lose nothing', async () => {
  const lena = await stage.person({ width: 390 });
  const { page } = lena;
  await lena.open('/playbook/short-sale/edit');
  await page.getByRole('row', { name: 'Price' }).click();
  const gains = page.getByRole('textbox', { name: 'What they gain' });
  await gains.waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);

  const { content } = await lena.call<{ content: { kinds: object[]; cadenceDays: number } }>(
    'GET',
    '/api/playbooks/short-sale/draft',
  );
  await page.request.put(`${stage.url}/api/playbooks/short-sale/draft`, {
    headers: { origin: stage.url },
    data: { revision: 0, content: { ...content, cadenceDays: 7 } },
  });
  await gains.fill('A price that they can stand up for.');
  await page.getByText('What they wrote is taken in, and nothing of yours is lost.').waitFor();
  await isSaved(page);
  const both = await lena.call<{ content: typeof content }>('GET', '/api/playbooks/short-sale/draft');
  expect(both.content.cadenceDays).toBe(7);
  expect(both.content.kinds).toContainEqual(
    expect.objectContaining({ key: 'invest', clientGains: 'A price that they can stand up for.' }),
  );
  await page.getByRole('button', { name: 'All commitments' }).click();
  await page.getByRole('row', { name: 'Time' }).waitFor();
});

test('deals are selected in the list, moved together after one look, and all taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  // Words of their own each time: a second try of this finds only its own.
  const lot = `lot${Date.now()}`;
  const names = ['Belts', 'Chains', 'Gears'].map((name) => `${name} ${lot}`);
  const deals = await Promise.all(
    names.map((name) =>
      lena.call<Opened>('POST', '/api/deals', {
        name,
        stakeholders: [{ name: `${name} Client`, roles: ['sponsor'] }],
      }),
    ),
  );
  const playbooks = () => Promise.all(deals.map(({ dealId }) => playbookOf(lena, dealId)));
  const before = await playbooks();
  await lena.open(`/deals?sort=name&search=${lot}`);
  await page.getByRole('row', { name: /Belts/ }).focus();
  await page.keyboard.press('x');
  await page.getByText('1 deal selected').waitFor();
  await page.getByRole('row', { name: /Gears/ }).click({ modifiers: ['Shift'] });
  await page.getByText('3 deals selected').waitFor();
  await page.getByRole('button', { name: 'Move to another playbook' }).click();
  await page.getByRole('button', { name: /To/ }).click();
  await page.getByRole('option', { name: /Short sale/ }).click();
  await page.getByText('What changes over 3 deals').waitFor();
  await page.getByText('Fit · 3').waitFor();
  await page.getByRole('button', { name: 'Move 3 deals' }).click();
  await page.getByText('3 deals go by “Short sale').waitFor();
  expect(await playbooks()).toEqual(names.map(() => 'short-sale 1'));
  await page.keyboard.press('z');
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  expect(await playbooks()).toEqual(before);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a copy that was begun by mistake is taken back by key', async () => {
  const lena = await stage.person();
  const { page } = lena;
  let readings = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().endsWith('/begun-by-mistake/draft')) readings++;
  });
  await lena.open('/playbook?key=short-sale');
  await page.getByRole('button', { name: /^More about Short sale/ }).click();
  await page.getByRole('menuitem', { name: 'Copy to a new playbook' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Begun by mistake');
  await page.getByRole('button', { name: 'Begin the playbook' }).click();
  await page.getByRole('heading', { name: 'Edit Begun by mistake' }).waitFor();
  await page.getByText('“Begun by mistake” is begun').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back.').waitFor();
  await page.getByRole('heading', { name: 'Edit Begun by mistake' }).waitFor({ state: 'detached' });
  const { items } = await lena.call<{ items: { key: string }[] }>('GET', '/api/playbooks');
  expect(items.map(({ key }) => key)).not.toContain('begun-by-mistake');
  expect(readings, 'a draft is read when its editor opens, and not once it is gone').toBe(1);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('any two versions are compared, and the choice for new deals is taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const send = async (cadenceDays: number) => {
    const draft = await lena.call<{ revision: number; content: object }>(
      'GET',
      '/api/playbooks/short-sale/draft',
    );
    const kept = await page.request.put(`${stage.url}/api/playbooks/short-sale/draft`, {
      headers: { origin: stage.url },
      data: { revision: draft.revision, content: { ...draft.content, cadenceDays } },
    });
    const { revision } = (await kept.json()) as { revision: number };
    await lena.call('POST', '/api/playbooks/short-sale/versions', { revision });
  };
  await send(8);
  await send(9);
  await lena.open('/playbook?key=short-sale&tab=versions');
  const card = page.getByRole('region', { name: 'Compare any two' });
  await card.getByText('9 days instead of 8').waitFor();
  await card.getByRole('button', { name: /From/ }).click();
  await page.getByRole('option', { name: 'Version 1' }).click();
  await card.getByText('9 days instead of 14').waitFor();

  await page.getByRole('button', { name: /^More about Short sale/ }).click();
  await page.getByRole('menuitem', { name: 'Use for new deals' }).click();
  await page.getByText('New deals go by “Short sale').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back.').waitFor();
  const { items } = await lena.call<{ items: { key: string; forNewDeals: boolean }[] }>(
    'GET',
    '/api/playbooks',
  );
  expect(items.filter(({ forNewDeals }) => forNewDeals).map(({ key }) => key)).toEqual(['complex-sale']);
  expect(lena.faults.splice(0)).toEqual([]);
});
