import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

/** A list of two people and a row of nobody, in the letters of Central Europe; each has names of its own. */
function polishList() {
  const own = randomUUID().slice(0, 8);
  const column = `Ksywa ${own}`;
  const rows = [
    `Imi\xea;Nazwisko;Firma;E-mail;Uwagi;${column}`,
    `Ma\xb3gorzata;\xaf\xf3\xb3w ${own};Huta ${own};m.${own}@huta.example;;Gosia`,
    `\xa3ukasz;\xc6wik ${own};Huta ${own};l.${own}@huta.example;;`,
    ';;;;nobody;',
  ];
  const file = { name: 'kontakty.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n'), 'latin1') };
  return { own, column, file };
}

async function sendList(page: Page, file: ReturnType<typeof polishList>['file']) {
  await page.getByLabel('Files to import').setInputFiles(file);
  await page.getByRole('button', { name: 'Read them' }).click();
  await page.getByRole('heading', { name: 'What becomes of it' }).waitFor();
}

const peopleNamed = async ({ call }: Person, own: string) =>
  (await call<{ items: { name: string }[] }>('GET', `/api/contacts?search=${own}`)).items.map(
    ({ name }) => name,
  );

test('a list is read, corrected, tried, imported, imported again with the same choices and taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { own, column, file } = polishList();
  await lena.open('/import');
  await sendList(page, file);

  // What letters it is in is shown by words of it, and changed.
  const written = page.getByRole('list', { name: 'How kontakty.csv is written' });
  await written.getByText('letters such as Imię').waitFor();
  await page.getByText('Read it otherwise').click();
  const readIn = async (letters: string, word: string) => {
    await page.getByRole('button', { name: /Letters$/ }).click();
    await page.getByRole('option', { name: letters }).click();
    await written.getByText(`letters such as ${word}`).waitFor();
  };
  await readIn('Western Europe (Windows)', 'Imiê');
  await readIn('Central Europe (Windows)', 'Imię');

  // A column is given to another field without a mouse.
  const fills = page.getByRole('button', { name: `What ${column} fills` });
  await fills.press('Enter');
  await page.getByRole('option', { name: 'Nickname', exact: true }).press('Enter');
  await page.getByText(/columns are used$/).click();
  await fills.getByText('Nickname').waitFor();

  await page.getByRole('button', { name: 'Try it without writing' }).click();
  await page.getByText('This was a try').waitFor();
  await page
    .getByRole('region', { name: 'The first rows as they will be' })
    .getByText(`Żółw ${own}`)
    .waitFor();
  expect(await peopleNamed(lena, own)).toEqual([]);

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const brought = page.getByRole('region', { name: 'What it brought' });
  const people = brought.getByRole('row', { name: /^People at clients/ });
  await people.waitFor();
  expect((await people.innerText()).split(/\s+/).slice(-5)).toEqual(['2', '0', '0', '0', '1']);
  expect((await peopleNamed(lena, own)).sort()).toEqual(
    [`Małgorzata Żółw ${own}`, `Łukasz Ćwik ${own}`].sort(),
  );
  const imported = new URL(page.url()).pathname;

  // The row that cannot be used comes back as it stood, to be mended.
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'kontakty.csv', exact: true }).click();
  expect(await text(await (await saving).createReadStream())).toContain('nobody');

  // Again: the files are asked for, and what was chosen for them is chosen already.
  await page.getByRole('button', { name: 'Import it again' }).click();
  await page.getByRole('heading', { name: 'Import it again' }).waitFor();
  await sendList(page, file);
  await page.getByText(/columns are used$/).click();
  await fills.getByText('Nickname').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await people.waitFor();
  expect((await people.innerText()).split(/\s+/).slice(-5)).toEqual(['0', '0', '2', '0', '1']);

  await lena.goOn(imported);
  await page.getByRole('button', { name: 'See what would go' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('region', { name: 'Taken back' }).waitFor();
  expect(await peopleNamed(lena, own)).toEqual([]);
  expect(lena.faults).toEqual([]);
});
