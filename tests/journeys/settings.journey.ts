import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { loadSample, type Person, type Stage, workspace } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

/** Comes to a choice, opens it and takes one of it, by keyboard alone. */
async function chooseByKeyboard({ page }: Person, label: string, keys: readonly string[]) {
  const field = page.getByRole('button', { name: new RegExp(label) });
  await field.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await field.evaluate((element) => element.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

const heading = ({ page }: Person, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('who chooses German reads German at every browser they sign in at, and can undo it by a key', async () => {
  const desk = await stage.person();
  await desk.call('POST', '/api/deals', { name: 'Kiln sensors', accountName: 'Harbour Bakery' });
  await desk.open('/settings');
  await chooseByKeyboard(desk, 'Language and dates', ['End', 'ArrowUp']);
  await heading(desk, 'Einstellungen');
  expect(await desk.page.evaluate('document.documentElement.lang')).toBe('de-AT');
  // Where it is installed, the device names in German what the app offers.
  const manifest = 'fetch(document.querySelector("link[rel=manifest]").href).then((answer) => answer.json())';
  expect(await desk.page.evaluate(manifest)).toMatchObject({
    id: '/',
    lang: 'de',
    shortcuts: [{ name: 'Gespräch eintragen' }, {}, {}],
  });
  await desk.page.getByRole('button', { name: /^(Undo|Rückgängig)/ }).waitFor();
  await desk.page.locator('body').press('z');
  await heading(desk, 'Settings');

  await desk.page.getByRole('button', { name: /^(Do it again|Wiederherstellen)/ }).waitFor();
  await desk.page.locator('body').press('Shift+Z');
  await heading(desk, 'Einstellungen');
  const phone = await stage.person({ width: 390 });
  await phone.open('/');
  await phone.page.getByRole('link', { name: 'Gespräche' }).waitFor();

  await desk.open('/settings');
  await chooseByKeyboard(desk, 'Sprache und Datum', ['Home']);
  await heading(desk, 'Settings');
  // What the phone reads first is answered in the language that it spoke last; no news has it read anything again.
  await phone.page.route('**/api/events', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: '' }),
  );
  await phone.open('/');
  await phone.page.getByText(/^Nothing is planned after/).waitFor();
  expect([...desk.faults, ...phone.faults]).toEqual([]);
});

test('a colleague is invited by a link, forgets the password, gets a new one by a link, and is let go', async () => {
  const desk = await stage.person();
  const { page } = desk;
  await desk.open('/settings/members');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('E-mail').fill('tom@example.com');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const invitation = await page.getByLabel('The link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();

  const tom = await stage.person({ isNew: true });
  await tom.page.goto(invitation);
  await tom.page.getByLabel('Your name').fill('Tom Berger');
  await tom.page.getByLabel('Password').fill('some words of my own');
  await tom.page.getByRole('button', { name: 'Join' }).click();
  await tom.page.getByRole('link', { name: 'Deals' }).first().waitFor();

  await desk.open('/settings/members');
  await page.getByRole('button', { name: 'What to do with Tom Berger' }).click();
  await page.getByRole('menuitem', { name: 'Link to a new password' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('The link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const again = await stage.person({ isNew: true });
  await again.page.goto(link);
  await again.page.getByLabel('Password').fill('other words of my own');
  await again.page.getByRole('button', { name: 'Set it and sign in' }).click();
  await again.page.getByRole('link', { name: 'Deals' }).first().waitFor();
  await again.call('POST', '/api/deals', { name: 'Toms deal' });

  await desk.open('/settings/members');
  await page.getByRole('button', { name: 'What to do with Tom Berger' }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await page.getByText('They work on one deal.').waitFor();
  await page.getByRole('button', { name: /Who works on them/ }).click();
  await page.getByRole('option', { name: workspace.name }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await page.getByText(`One deal goes to ${workspace.name}.`).waitFor();
  await page.getByText('not active').waitFor();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('not active').waitFor({ state: 'hidden' });
  expect([...desk.faults, ...again.faults.filter((fault) => !fault.includes('/api/events'))]).toEqual([]);
});

test('an invitation, a token and a link to a new password are taken back in their message', async () => {
  const desk = await stage.person();
  const { page } = desk;
  const undo = (said: string) =>
    page.getByRole('alertdialog').filter({ hasText: said }).getByRole('button', { name: /^Undo/ });
  await desk.open('/settings/members');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('wrong@example.com');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await dialog.getByLabel('The link', { exact: true }).waitFor();
  await undo('wrong@example.com is invited.').click();
  // What was typed is there again, to be mended.
  await expect.poll(() => dialog.getByLabel('E-mail').inputValue()).toBe('wrong@example.com');
  const { items } = await desk.call<{ items: { email: string; state: string }[] }>('GET', '/api/invitations');
  expect(items.find(({ email }) => email === 'wrong@example.com')?.state).toBe('revoked');
  await page.keyboard.press('Escape');

  await desk.open('/settings/tokens');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await dialog.getByLabel('What it is for').fill('Made by mistake');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await dialog.getByLabel('The token', { exact: true }).waitFor();
  await undo('“Made by mistake”').click();
  await dialog.getByRole('button', { name: 'Make it' }).waitFor();
  const tokens = await desk.call<{ items: { name: string; revokedAt: string | null }[] }>(
    'GET',
    '/api/tokens',
  );
  expect(tokens.items.find(({ name }) => name === 'Made by mistake')?.revokedAt).not.toBeNull();
  await page.keyboard.press('Escape');

  await desk.open('/settings/members');
  await page.getByRole('button', { name: `What to do with ${workspace.name}` }).click();
  await page.getByRole('menuitem', { name: 'Link to a new password' }).click();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByLabel('The link', { exact: true }).inputValue();
  await undo(`a new password for ${workspace.name}`).click();
  await dialog.getByRole('button', { name: 'Make the link' }).waitFor();
  const read = await page.request.post(`${stage.url}/api/password-links/read`, {
    headers: { origin: stage.url },
    data: { token: link.split('#')[1] },
  });
  expect(read.ok()).toBe(false);
  expect(desk.faults).toEqual([]);
});

test('another browser is signed out from the list of them', async () => {
  const other = await stage.person({ isNew: true });
  await other.page.goto(stage.url);
  await other.page.getByLabel('E-mail').fill(workspace.email);
  await other.page.getByLabel('Password').fill(workspace.password);
  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await other.page.getByRole('link', { name: 'Deals' }).first().waitFor();

  const desk = await stage.person();
  await desk.open('/settings/sessions');
  await desk.page.getByText('this browser').waitFor();
  await desk.page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await desk.page.getByText('That cannot be undone', { exact: false }).waitFor();
  await desk.page.getByRole('button', { name: /^Sign out (one browser|\d+ browsers)/ }).click();
  await desk.page.getByText('You are signed in nowhere else.').waitFor();
  await other.page.reload();
  await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(desk.faults).toEqual([]);
});

test('another cadence is worked out for every deal behind the page', async () => {
  const phone = await stage.person({ width: 390 });
  const { page } = phone;
  await phone.call('POST', '/api/deals', { name: 'In the way' });
  await phone.open('/settings/workspace');
  await chooseByKeyboard(phone, 'Silent after', ['ArrowDown', 'ArrowDown']);
  await page.getByText('Saved.').waitFor();
  const { items } = await phone.call<{ items: { kind: string }[] }>('GET', '/api/tasks');
  expect(items.map(({ kind }) => kind)).toContain('refold');
});

test('everything is taken along in one zip, and the sample is taken out again after what goes was said', async () => {
  const own = await startJourney();
  try {
    const phone = await own.person({ width: 390 });
    await loadSample(phone);
    const { page } = phone;
    await phone.open('/settings/data');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^leadsheet-.*\.zip$/);
    expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe('PK');

    await page.getByRole('button', { name: 'Take the sample out' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/40 deals/).waitFor();
    await dialog.getByRole('button', { name: 'Take the sample out' }).click();
    await page.getByRole('button', { name: 'Use the sample' }).waitFor();
    expect((await phone.call<{ count: number }>('GET', '/api/deals')).count).toBe(0);
    expect(phone.faults.splice(0)).toEqual([]);
  } finally {
    await own.end();
  }
});

test('a currency is found by its name, a zone by its country; each is taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/settings/workspace');
  const currency = page.getByRole('combobox', { name: 'Currency' });
  await currency.click();
  await page.keyboard.type('swiss');
  await page.getByRole('option', { name: /CHF/ }).click();
  await page.getByText('Saved.').waitFor();
  expect(await currency.inputValue()).toBe('CHF');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back.').waitFor();
  await expect.poll(() => currency.inputValue()).toBe('EUR');
  await currency.click();
  await page.keyboard.type('nowhere');
  await page.getByText('Nothing is called that').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(() => currency.inputValue()).toBe('EUR');

  await lena.open('/settings');
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await page.keyboard.type('österreich');
  await page.getByRole('option', { name: /Europe\/Vienna/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Saved.').waitFor();
  expect(await zone.inputValue()).toBe('Europe/Vienna');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back.').waitFor();
  await expect.poll(() => zone.inputValue()).not.toBe('Europe/Vienna');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('what another admin wrote meanwhile is told, what was typed stays, and is saved by who knows of it', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const nameNow = async () =>
    (await lena.call<{ workspace: { name: string } }>('GET', '/api/me')).workspace.name;
  const before = await nameNow();
  const rename = (name: string) =>
    page.request.patch(`${stage.url}/api/workspace`, { headers: { origin: stage.url }, data: { name } });
  await lena.open('/settings/workspace');
  const line = page.getByRole('textbox', { name: 'Name' });
  await line.fill('Mine');
  await rename('Theirs');
  await line.press('Enter');
  await page.getByText('Name is now “Theirs”.').waitFor();
  expect(await line.inputValue()).toBe('Mine');
  expect(await nameNow()).toBe('Theirs');
  await page.getByRole('button', { name: 'Save mine as well' }).click();
  await page.getByText('Saved.').waitFor();
  expect(await nameNow()).toBe('Mine');
  await page.keyboard.press('z');
  await page.getByText('Taken back.').waitFor();
  expect(await nameNow()).toBe('Theirs');
  await rename(before);
  // The browser notes that it was refused.
  expect(lena.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('a team is made, renamed and removed, and each is taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/settings/members');
  await page.getByRole('textbox', { name: 'A new team' }).fill('Harbour');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('The team is made.').waitFor();
  const acts = page.getByRole('button', { name: 'What to do with Harbour' });
  await acts.click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Docks');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Harbour is called Docks now.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back.').waitFor();
  await acts.click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('The team Harbour is removed.').waitFor();
  await acts.waitFor({ state: 'hidden' });
  await page.keyboard.press('z');
  await acts.waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('a private link for one’s calendar is made, read, replaced and taken away', async () => {
  const desk = await stage.person();
  const { page } = desk;
  await desk.open('/settings');
  // A second try of this test may find the link of the first.
  const { link } = await desk.call<{ link: object | null }>('GET', '/api/me/calendar');
  if (!link) await page.getByRole('button', { name: 'Make the link' }).click();
  const field = page.getByLabel('The link', { exact: true });
  await field.waitFor();
  const first = await field.inputValue();
  const read = async (url: string) => (await page.request.get(url)).status();
  expect(await read(first)).toBe(200);
  await page.getByRole('button', { name: 'Another link' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make another link' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => field.inputValue()).not.toBe(first);
  expect(await read(first)).toBe(410);
  const second = await field.inputValue();
  await page.getByRole('button', { name: 'Remove the link' }).click();
  await dialog.getByRole('button', { name: 'Remove the link' }).click();
  await page.getByText('There is none yet.').waitFor();
  expect(await read(second)).toBe(410);
  expect(desk.faults).toEqual([]);
});

test('every page of the settings is one press away, beside them or on a phone in one list, by keyboard too', async () => {
  const desk = await stage.person();
  await desk.open('/settings');
  const places = desk.page.getByRole('navigation', { name: 'Settings' });
  await places.getByRole('link', { name: 'Bin' }).press('Enter');
  await places.locator('[aria-current=page]', { hasText: 'Bin' }).waitFor();
  expect(new URL(desk.page.url()).pathname).toBe('/settings/bin');
  const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);

  const phone = await stage.person({ width: 390 });
  await phone.open('/settings/bin');
  const list = phone.page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: 'Bin' });
  await list.press('Enter');
  await phone.page.getByRole('menuitem', { name: 'Tags' }).press('Enter');
  await phone.page.waitForURL('**/settings/tags');
  await phone.page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('button', { name: 'Tags' })
    .waitFor();
  expect([...desk.faults, ...phone.faults]).toEqual([]);
});
