import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { keptOnDevice, loadSample, type Person, type Stage, workspace } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
  await loadSample(await stage.person());
});
afterAll(() => stage?.end());

const meridian = async ({ call }: Person): Promise<string> => {
  const { items } = await call<{ items: { dealId: string; name: string }[] }>(
    'GET',
    '/api/deals?search=Line automation, Dayton',
  );
  return items[0]!.dealId;
};

const notesOf = async ({ call }: Person, dealId: string, text: string): Promise<number> => {
  const { items } = await call<{ items: { type: string; sentence: { text: string }[] }[] }>(
    'GET',
    `/api/deals/${dealId}/ledger?limit=50`,
  );
  const said = (one: (typeof items)[number]) => one.sentence.map((part) => part.text).join('');
  return items.filter((one) => one.type === 'note.added' && said(one).includes(text)).length;
};

test('whoever is looked for is found by a slip of the hand, and a note where it stands in its ledger', async () => {
  const { page, open, call, faults } = await stage.person();
  const { items: deals } = await call<{ items: { dealId: string; account: { name: string } | null }[] }>(
    'GET',
    '/api/deals?search=Dayton',
  );
  const dealId = deals[0]?.dealId ?? '';
  const text = 'They keep zirconium in the cellar.';
  await call('POST', `/api/deals/${dealId}/facts`, { facts: [{ type: 'note.added', data: { text } }] });
  const { items: people } = await call<{ items: { name: string; account: { name: string } | null }[] }>(
    'GET',
    '/api/contacts?limit=1',
  );
  const [somebody] = people;
  const name = somebody?.name ?? '';
  // The second and the third letter of the family name change places.
  const slip = name.toLowerCase().replace(/(\S)(\S)(\S)(\S*)$/, '$1$3$2$4');
  await open('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).waitFor();
  await page.keyboard.type(slip);
  await page.getByRole('group', { name: 'People' }).getByRole('option', { name }).first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('zircon');
  await page.getByRole('group', { name: 'Notes' }).getByRole('option').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('li:focus').getByText(text).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type(somebody?.account?.name ?? '');
  await page.getByRole('group', { name: 'Companies' }).getByRole('option').first().click();
  await page.getByRole('heading', { name: somebody?.account?.name ?? '', level: 1 }).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('by keyboard alone: a deal is found, its acts are gone into, and a place is reached', async () => {
  const { page, open, faults } = await stage.person();
  await open('/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find any place or act' });
  await field.waitFor();
  await page.keyboard.type('meridian dayton');
  await page.getByRole('option', { name: /Meridian Foods.*Dayton/ }).waitFor();
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await page.getByRole('option').first().getAttribute('id'),
  );
  await page.keyboard.press('ArrowRight');
  await page.getByRole('option', { name: 'Log a conversation' }).waitFor();
  await page.keyboard.type('note');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // What is done on another page is found from here, and an act on a row finds the row again.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('invite');
  await page.getByRole('option', { name: 'Invite a colleague' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Invite somebody' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  const act = page.getByRole('region', { name: 'Moves' }).getByRole('button', { name: /^Plan/ }).first();
  await act.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('aside');
  await page.getByRole('option', { name: /Set the move aside/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Until when').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('[data-row] button:focus').waitFor();

  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'Conversations', level: 1 }).waitFor();
  await page.keyboard.press('/');
  await field.waitFor();
  await page.keyboard.type('dark');
  await page.getByRole('option', { name: 'Dark theme' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.documentElement.dataset.light')).toBe('dark');
  expect(faults.splice(0)).toEqual([]);
});

test('? shows the keys that hold here, and a letter that is typed into a field is a letter', async () => {
  const { page, open, faults } = await stage.person();
  await open('/');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByText('Find any place or act').waitFor();
  await sheet.getByText('New deal').waitFor();
  await sheet.getByText('What has no key of its own is found by its name with Ctrl K.').waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  await page.getByRole('combobox', { name: 'Account' }).click();
  await page.keyboard.type('g d ?');
  expect(await page.getByRole('combobox', { name: 'Account' }).inputValue()).toBe('g d ?');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(faults.splice(0)).toEqual([]);
});

test('on a phone the search fills the screen and is reached from the bar below', async () => {
  const { page, open, faults } = await stage.person({ width: 390 });
  await open('/');
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Find any place or act' }).fill('halvorsen');
  await page
    .getByRole('group', { name: 'Deals' })
    .getByRole('option', { name: /Halvorsen/ })
    .first()
    .click();
  await page.waitForURL(/\/deals\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('without a network the app opens to what was read last, and what is done then arrives once', async () => {
  const person = await stage.person({ installs: true });
  const { page, open } = person;
  const dealId = await meridian(person);
  await open('/');
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  await open(`/deals/${dealId}`);
  await page.evaluate('navigator.serviceWorker.ready');
  const both = [expect.stringContaining('getToday'), `["getDeal",{"dealId":"${dealId}"}]`];
  await expect.poll(() => keptOnDevice(page)).toEqual(expect.arrayContaining(both));

  await page.context().setOffline(true);
  await open('/');
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  await page.getByText('No connection. You see what was read last.').waitFor();
  await open(`/deals/${dealId}?do=note`);
  await page.getByRole('dialog').getByRole('textbox').first().fill('Said in the lift');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '1 waiting to be sent' }).click();
  await page.getByText('Said in the lift').waitFor();
  await page.reload();
  await page.getByRole('button', { name: '1 waiting to be sent' }).waitFor();

  await page.context().setOffline(false);
  await page.getByText('No connection.').waitFor({ state: 'hidden' });
  await expect.poll(() => notesOf(person, dealId, 'Said in the lift'), { timeout: 20_000 }).toBe(1);
  await page.getByText('Sending what you did').waitFor({ state: 'hidden' });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await notesOf(person, dealId, 'Said in the lift')).toBe(1);
});

test('where a part of the app cannot be had, the page says so, and goes on once it can', async () => {
  const { page, open } = await stage.person();
  await open('/');
  // Without a way a page is waited for; its sheet, asked for in vain, comes with it all the same.
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Deals', exact: true }).click();
  await page.getByText('No connection. You see what was read last.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
  expect(await page.evaluate(rulesOfFurther)).toBeGreaterThan(0);

  await page.route('**/assets/audit-page*', (request) => request.abort());
  await open('/audit');
  await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
  await page.unroute('**/assets/audit-page*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Audit of the pipeline' }).waitFor();
});

test('a write that was sent, and whose answer was lost, is there once', async () => {
  const person = await stage.person();
  const { page, open } = person;
  const dealId = await meridian(person);
  await open(`/deals/${dealId}?do=note`);
  await page.getByRole('dialog').getByRole('textbox').first().fill('Heard, not answered');
  let isLost = true;
  await page.route('**/facts', async (route) => {
    if (!isLost) return route.continue();
    isLost = false;
    await route.fetch();
    return route.abort();
  });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Sending what you did').waitFor({ state: 'hidden' });
  await expect.poll(() => notesOf(person, dealId, 'Heard, not answered'), { timeout: 20_000 }).toBe(1);
});

test('what another version of the app kept on the device is not shown, and breaks nothing', async () => {
  const { page, open, faults } = await stage.person();
  await open('/');
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  await expect.poll(() => ageKept(page), { timeout: 5_000 }).toBeGreaterThan(0);
  await open('/');
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

/** How much the sheet says that comes with every page but the first. */
const rulesOfFurther = `[...document.styleSheets]
  .filter(({ href }) => href?.includes('/assets/further'))
  .reduce((rules, { cssRules }) => rules + cssRules.length, 0)`;

/** Makes of all that is kept what an older app might have kept; how many answers that were. */
const ageKept = (page: Person['page']) =>
  page.evaluate<number>(`new Promise((done) => {
    const asked = indexedDB.open('leadsheet-reads');
    asked.onsuccess = () => {
      const writing = asked.result.transaction('answers', 'readwrite');
      let aged = 0;
      writing.objectStore('answers').openCursor().onsuccess = ({ target: { result: one } }) => {
        if (!one) return;
        one.update({ ...one.value, app: '/assets/older.js', answer: {} });
        aged += 1;
        one.continue();
      };
      writing.oncomplete = () => { asked.result.close(); done(aged); };
    };
  })`);

test('signing out leaves nothing of what was read on the device', async () => {
  const { page, open } = await stage.person({ isNew: true });
  await open('/sign-in');
  await page.getByLabel('E-mail').fill(workspace.email);
  await page.getByLabel('Password').fill(workspace.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Deals' }).first().waitFor();
  await open('/settings');
  const kept = async () => (await keptOnDevice(page)).length;
  await expect.poll(kept, { timeout: 5_000 }).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await kept()).toBe(0);
});
