import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Person, type Stage, workspace } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

interface Opened {
  dealId: string;
  conversationId: string;
  sequence: number;
}

/** A deal with one person, and one conversation in an hour that is planned with an objective. */
async function aDeal(person: Person, name: string): Promise<Opened & { contactId: string }> {
  const opened = await person.call<Opened>('POST', '/api/deals', {
    name,
    accountName: `${name} Ltd`,
    stakeholders: [{ name: 'Tomas Reyes', roles: ['sponsor'] }],
    firstConversation: { startsAt: daysFromNow(1) },
  });
  const { score } = await person.call<{ score: { people: { contactId: string }[] } }>(
    'GET',
    `/api/deals/${opened.dealId}`,
  );
  return { ...opened, contactId: score.people[0]!.contactId };
}

const factsOf = async (person: Person, dealId: string, type: string) => {
  const { items } = await person.call<{ items: { type: string }[] }>(
    'GET',
    `/api/deals/${dealId}/ledger?limit=200`,
  );
  return items.filter((one) => one.type === type).length;
};

test('an entry is corrected from the ledger, and both versions stay in sight', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId, contactId } = await aDeal(lena, 'Correction');
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      {
        type: 'commitment.made',
        data: {
          contactId,
          kind: 'explore',
          what: 'Sends the volums',
          due: daysFromNow(3).slice(0, 10),
          evidence: 'said',
        },
      },
    ],
  });
  await lena.open(`/deals/${dealId}`);
  const entry = page.getByRole('listitem').filter({ hasText: 'Sends the volums' }).last();
  await entry.getByRole('button', { name: 'Correct this entry' }).click();
  await page.getByRole('menuitem', { name: 'Put it right' }).click();
  const sheet = page.getByRole('dialog', { name: 'Put an entry right' });
  await sheet.getByRole('textbox', { name: 'What' }).fill('Sends the volumes by site');
  await sheet.getByRole('textbox', { name: 'Why it is put right' }).fill('A slip of the hand');
  await sheet.getByRole('button', { name: 'Put it right' }).click();
  await page.getByText(/Corrected by you.*A slip of the hand/).waitFor();
  expect(await page.getByText('Sends the volums').count()).toBeGreaterThan(0);
  expect(await page.getByText('Sends the volumes by site').count()).toBeGreaterThan(0);
});

test('what was not firm is asked for again or put right, and is a commitment once it has a person, an act and a day', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId, contactId } = await aDeal(lena, 'Not firm yet');
  const heard = (text: string) => ({ type: 'non-commitment.heard', data: { contactId, text } });
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [heard('We will circle back'), heard('Sends the drawings')],
  });
  await lena.open(`/deals/${dealId}`);
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await row('We will circle back').getByRole('button', { name: 'Ask again' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Record the commitment' }).waitFor();
  await sheet.getByRole('button', { name: /let it go/ }).waitFor();
  await sheet.getByRole('textbox', { name: 'What they will do' }).fill('Calls us with the budget');
  await sheet.getByRole('textbox', { name: 'By when' }).fill('in 4 days');
  await page.keyboard.press('Tab');
  await sheet.getByRole('button', { name: 'Record the commitment' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(await factsOf(lena, dealId, 'commitment.made')).toBe(1);
  await row('We will circle back').getByRole('button', { name: 'Ask again' }).waitFor({ state: 'detached' });

  const correct = page.getByRole('button', { name: 'Correct this entry' });
  await row('Sends the drawings')
    .filter({ has: correct })
    .first()
    .getByRole('button', { name: 'Correct this entry' })
    .click();
  await page.getByRole('menuitem', { name: 'Put it right' }).click();
  await sheet.getByRole('textbox', { name: 'By', exact: true }).fill('in 5 days');
  await page.keyboard.press('Tab');
  await sheet.getByText('that is a commitment now').waitFor();
  await sheet.getByRole('button', { name: 'Record the commitment' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(await factsOf(lena, dealId, 'commitment.made')).toBe(2);
  expect(lena.faults.splice(0)).toEqual([]);
});

test('on a phone, by keyboard alone, an entry that did not happen is taken back, and had again', async () => {
  const lena = await stage.person({ width: 390 });
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Taken back');
  const { keyboard } = page;
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [{ type: 'note.added', data: { text: 'They asked for the price twice.' } }],
  });
  await lena.open(`/deals/${dealId}`);
  const entry = page.getByRole('listitem').filter({ hasText: 'They asked for the price twice.' }).last();
  await entry.getByRole('button', { name: 'Correct this entry' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Put it right' }).and(page.locator(':focus')).waitFor();
  await keyboard.press('End');
  await keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').waitFor();
  await keyboard.type('It was another deal');
  expect(await sheet.getByRole('textbox').inputValue()).toBe('It was another deal');
  await keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'hidden' });
  await expect.poll(() => factsOf(lena, dealId, 'correction.made')).toBe(1);
  await page
    .getByText(/It was another deal/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
  await keyboard.press('z');
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  await page.getByText('Taken back at once by you').waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});

test('two browsers on the same deal lose nothing: the second sees what the first did, and carries on', async () => {
  const [one, other] = [await stage.person(), await stage.person()];
  const { dealId } = await aDeal(one, 'Together');
  await one.open(`/deals/${dealId}?do=edit`);
  await other.open(`/deals/${dealId}?do=edit`);
  const sheetOf = ({ page }: Person) => page.getByRole('dialog', { name: 'Edit the deal' });
  await sheetOf(one).getByLabel('Name').fill('Together, renamed by the first');
  await sheetOf(other).getByLabel('Name').fill('Together, renamed by the second');
  await sheetOf(one).getByRole('button', { name: 'Save', exact: true }).click();
  await one.page.getByRole('heading', { name: 'Together, renamed by the first' }).waitFor();

  await sheetOf(other).getByRole('button', { name: 'Save', exact: true }).click();
  const problem = sheetOf(other).getByRole('alert');
  await problem.filter({ hasText: 'renamed by the first' }).waitFor();
  expect(await sheetOf(other).getByLabel('Name').inputValue()).toBe('Together, renamed by the second');
  await problem.getByRole('button', { name: 'Save mine as well' }).click();
  await one.page.getByRole('heading', { name: 'Together, renamed by the second' }).waitFor();
  expect(await factsOf(one, dealId, 'deal.changed')).toBe(2);
});

test('a double click writes once', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Twice');
  await lena.open(`/deals/${dealId}?do=note`);
  const sheet = page.getByRole('dialog', { name: 'Add a note' });
  await sheet.getByRole('textbox', { name: 'Note' }).fill('Once is enough');
  await sheet.getByRole('button', { name: 'Add the note' }).dblclick();
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('Once is enough').first().waitFor();
  expect(await factsOf(lena, dealId, 'note.added')).toBe(1);
});

test('a conversation that was never planned is logged by keyboard alone', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { keyboard } = page;
  const { dealId } = await aDeal(lena, 'By keyboard');
  await lena.open(`/deals/${dealId}/log`);
  await page.getByRole('textbox', { name: 'What they will do' }).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  for (let step = 0; step < 40; step += 1) {
    await keyboard.press('Tab');
    const label = await page.locator(':focus').getAttribute('aria-label');
    if (label === 'What they will do') break;
  }
  await keyboard.type('Mails the three names');
  await keyboard.press('Tab');
  await keyboard.type('in 3 days');
  await page.getByText('firm', { exact: true }).first().waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  expect(await factsOf(lena, dealId, 'commitment.made')).toBe(1);
});

test('whoever is signed out while they type signs in again over it, and loses nothing', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Signed out');
  await lena.open(`/deals/${dealId}?do=note`);
  const sheet = page.getByRole('dialog', { name: 'Add a note' });
  await sheet.getByRole('textbox', { name: 'Note' }).fill('Typed before the session ended');
  await page.context().clearCookies();
  await sheet.getByRole('button', { name: 'Add the note' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.getByLabel('E-mail').fill(workspace.email);
  await again.getByLabel('Password').fill(workspace.password);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.waitFor({ state: 'hidden' });
  await sheet.getByRole('button', { name: 'Add the note' }).click();
  await sheet.waitFor({ state: 'hidden' });
  await page.getByText('Typed before the session ended').first().waitFor();
});

test('a page that cannot be read again keeps what stands and what is being typed, and says since when', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Not read again');
  await lena.open(`/deals/${dealId}/plan`);
  const gain = page.getByRole('textbox', { name: /^What they gain from the conv/ });
  await gain.fill('Half of');
  const ofTheDeal = (url: URL) => url.pathname === `/api/deals/${dealId}`;
  const fault = { code: 'fault', message: 'Something went wrong on our side.', id: 'a-number' };
  await page.route(ofTheDeal, (route) =>
    route.fulfill({ status: 500, headers: { 'x-request-id': fault.id }, json: { error: fault } }),
  );
  await lena.call('PATCH', `/api/deals/${dealId}`, { name: 'Read again after all' });
  const notRead = page.getByText(/^This page could not be read again: you see it as it was at \d\d:\d\d/);
  await notRead.waitFor();
  await gain.press('End');
  await page.keyboard.type(' a sentence');
  await page.unroute(ofTheDeal);
  await page.getByRole('button', { name: 'Try again' }).click();
  await notRead.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Read again after all' }).waitFor();
  expect(await gain.inputValue()).toBe('Half of a sentence');
});

test('a person’s card and their company are changed from the deal', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Renamed');
  await lena.open(`/deals/${dealId}`);
  await page.getByRole('button', { name: 'Change Tomas Reyes' }).click();
  await page.getByRole('menuitem', { name: 'Name, title and how to reach them' }).click();
  const card = page.getByRole('dialog', { name: 'Tomas Reyes' });
  await card.getByLabel('Name', { exact: true }).fill('Tomás Reyes Vidal');
  await card.getByRole('textbox', { name: 'Phone' }).fill('+34 600 000 000');
  await card.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Tomás Reyes Vidal, Time/ }).waitFor();

  await page.getByRole('button', { name: 'More about this deal' }).click();
  await page.getByRole('menuitem', { name: 'Edit Renamed Ltd' }).click();
  const account = page.getByRole('dialog', { name: 'Renamed Ltd' });
  await account.getByLabel('Name', { exact: true }).fill('Renamed and Sons');
  await account.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Deals / Renamed and Sons').waitFor();

  // Two have the company open: each sees what the other wrote, and neither writes over it unasked.
  const other = await stage.person();
  const form = (one: Person) => one.page.getByRole('dialog', { name: 'Renamed and Sons' });
  // The other's page is slow: it hears what changes only after the first has saved.
  const saved = Promise.withResolvers<void>();
  await other.page.route('**/api/events', async (route) => {
    await saved.promise;
    await route.continue();
  });
  for (const one of [lena, other]) {
    await one.open(`/deals/${dealId}?do=account`);
    await form(one).getByLabel('Industry').waitFor();
  }
  await form(lena).getByLabel('Industry').fill('Optics');
  await form(other).getByLabel('Industry').fill('Glass');
  await form(other).getByLabel('Website').fill('renamed.example');
  await form(lena).getByRole('button', { name: 'Save', exact: true }).click();
  await lena.page.getByText('Renamed and Sons is changed.').waitFor();
  saved.resolve();
  await form(other).getByText('Industry is now “Optics”.').waitFor();
  await form(other).getByRole('button', { name: 'Save', exact: true }).click();
  await form(other).getByRole('button', { name: 'Save mine as well' }).click();
  await form(other).waitFor({ state: 'hidden' });
  await other.page.getByText('Renamed and Sons is changed.').waitFor();
  await other.page.keyboard.press('z');
  await other.page.getByText('Taken back').waitFor();
  expect(await lena.call('GET', `/api/accounts?search=Renamed`)).toMatchObject({
    items: [{ industry: 'Optics', website: null }],
  });
});

test('a sheet that was opened from a menu gives the focus back to it', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await aDeal(lena, 'Focus');
  await lena.open(`/deals/${dealId}`);
  const record = page.getByRole('button', { name: 'Record' });
  await record.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'A note' }).click();
  await page.getByRole('dialog', { name: 'Add a note' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Record');
});
