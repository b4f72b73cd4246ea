import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { invited, type Person, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

const notesOf = async (lena: Person, nounId: string) =>
  (
    await lena.call<{ items: { text: string }[] }>('GET', `/api/notes?noun=contact&nounId=${nounId}`)
  ).items.map(({ text }) => text);

test('a note that names a colleague is written by keyboard, told on their Today, read there and found by its words', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const noor = await invited(stage, lena, 'Noor Haddad');
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Mia Berg' });
  await noor.open('/');
  await lena.open(`/contacts/${contactId}`);
  await page.getByRole('heading', { level: 1, name: 'Mia Berg' }).waitFor();

  await page.keyboard.press('w');
  const field = page.getByRole('combobox', { name: 'Note' });
  await field.waitFor();
  await page.keyboard.type('Collects zeppelin stamps, @noo');
  await page.getByRole('option', { name: 'Noor Haddad' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('may know more.');
  expect(await field.inputValue()).toBe('Collects zeppelin stamps, @Noor Haddad may know more.');
  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('region', { name: 'Notes' });
  await card.getByRole('listitem').getByText('zeppelin').waitFor();
  await page.getByText('It shows on the Today of Noor Haddad.').waitFor();

  // Their page hears of it by itself.
  const told = noor.page.getByRole('region', { name: 'Notes that name you' });
  await told.getByText('Collects zeppelin stamps').waitFor();
  await told.getByRole('button', { name: 'I have read it' }).click();
  await told.waitFor({ state: 'hidden' });
  await noor.page.keyboard.press('z');
  await told.getByRole('link', { name: 'Mia Berg' }).click();
  await noor.page.locator('li:focus').getByText('Collects zeppelin stamps').waitFor();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).waitFor();
  await page.keyboard.type('zeppelin');
  await page
    .getByRole('group', { name: 'Notes' })
    .getByRole('option', { name: /Mia Berg/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect([...lena.faults, ...noor.faults]).toEqual([]);
});

test('a note is worded anew, pinned and removed, each taken back with Z, and what is typed waits for its writer', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Ida Kern' });
  for (const text of ['Prefers calls.', 'Works from Lyon.'])
    await lena.call('POST', '/api/notes', { noun: 'contact', nounId: contactId, text });
  await lena.open(`/contacts/${contactId}`);
  const card = page.getByRole('region', { name: 'Notes' });
  const act = async (text: string, what: string) => {
    const note = card.getByRole('listitem').filter({ hasText: text });
    await note.getByRole('button', { name: 'What to do with the note' }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await act('Prefers calls.', 'Pin to the top');
  await expect.poll(() => notesOf(lena, contactId)).toEqual(['Prefers calls.', 'Works from Lyon.']);
  await act('Prefers calls.', 'Change');
  await card.getByRole('combobox', { name: 'Note' }).fill('Prefers mail.');
  await page.keyboard.press('Control+Enter');
  await card.getByText('Prefers mail.').waitFor();
  await page.getByText('The note is changed.').waitFor();
  await page.keyboard.press('z');
  await card.getByText('Prefers calls.').waitFor();
  await act('Works from Lyon.', 'Remove');
  await page.getByText('The note is removed.').waitFor();
  expect(await notesOf(lena, contactId)).toEqual(['Prefers calls.']);
  await page.keyboard.press('z');
  await card.getByText('Works from Lyon.').waitFor();

  await card.getByRole('button', { name: 'Write a note' }).click();
  await card.getByRole('combobox', { name: 'Note' }).fill('Half a thought');
  await lena.goOn('/');
  await lena.goOn(`/contacts/${contactId}`);
  expect(await card.getByRole('combobox', { name: 'Note' }).inputValue()).toBe('Half a thought');
  expect(lena.faults).toEqual([]);
});

test('a file is chosen while a note is written, comes with it, and goes and comes back with it', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Uma Roth' });
  await lena.open(`/contacts/${contactId}`);
  const card = page.getByRole('region', { name: 'Notes' });
  await card.getByRole('button', { name: 'Write a note' }).click();
  await card.getByRole('combobox', { name: 'Note' }).fill('Their plan of the hall.');
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
  await card.getByLabel('Files to attach').setInputFiles([file('Plan.txt'), file('Wrong.txt')]);
  await card.getByRole('button', { name: 'Leave Wrong.txt out' }).click();
  await card.getByRole('button', { name: 'Save the note' }).click();
  const plan = card.getByRole('link', { name: 'Plan.txt' });
  await plan.waitFor();
  await page.getByText('Plan.txt is attached.').waitFor();
  expect(await card.getByText('Wrong.txt').count()).toBe(0);
  await page.getByRole('region', { name: 'Files' }).getByRole('link', { name: 'Plan.txt' }).waitFor();

  await card.getByRole('button', { name: 'What to do with the note' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('The note is removed.').waitFor();
  await plan.waitFor({ state: 'hidden' });
  await page.keyboard.press('z');
  await plan.waitFor();
  expect(lena.faults).toEqual([]);
});
