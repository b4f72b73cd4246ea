import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await startJourney();
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-files-'));
});
afterAll(() => stage?.end());

test('files are attached to a person, saved, removed and had back with Z or from among those removed', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const offer = join(folder, 'Offer.txt');
  await writeFile(offer, 'What we offer.');
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Mia Berg' });
  await lena.open(`/contacts/${contactId}`);
  const card = page.getByRole('region', { name: 'Files' });
  await card.getByText('Drop them here').waitFor();
  await card.getByLabel('Files to attach').setInputFiles(offer);
  const file = card.getByRole('listitem').filter({ hasText: 'Offer.txt' });
  await file.getByText('14 byte').waitFor();

  const saving = page.waitForEvent('download');
  await file.getByRole('link', { name: 'Offer.txt' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Offer.txt');
  expect(await text(await saved.createReadStream())).toBe('What we offer.');

  const remove = async () => {
    await file.getByRole('button', { name: 'What to do with Offer.txt' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Offer.txt is removed').waitFor();
  };
  await remove();
  await page.keyboard.press('z');
  await file.getByRole('link', { name: 'Offer.txt' }).waitFor();
  await remove();
  await card.getByText('Removed files').click();
  await card.getByRole('button', { name: 'Have it back' }).click();
  await file.getByRole('link', { name: 'Offer.txt' }).waitFor();
  expect(lena.faults).toEqual([]);
});

test('a file that is dropped on a deal is attached, and one that is too large says what to do instead', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', { name: 'Kiln' });
  await lena.open(`/deals/${dealId}`);
  const card = page.getByRole('region', { name: 'Files' });
  await card.getByText('Drop them here').waitFor();
  const drop = async (name: string, bytes: number) => {
    const dropped = await page.evaluateHandle(
      ([called, size]) => {
        const data = new DataTransfer();
        const file = new File(['what was dropped'], called);
        if (size > 0) Object.defineProperty(file, 'size', { value: size });
        data.items.add(file);
        // A browser hands out a fresh file each time; this one says how large it would be.
        Object.defineProperty(data, 'files', { value: [file] });
        return data;
      },
      [name, bytes] as const,
    );
    await card.dispatchEvent('drop', { dataTransfer: dropped });
  };
  await drop('Plan.txt', 0);
  await card.getByRole('link', { name: 'Plan.txt' }).waitFor();
  await drop('Film.mov', 600_000_000);
  await card.getByText('500 MB at most').waitFor();
  await card.getByRole('button', { name: 'I have read it' }).click();
  await card.getByText('500 MB at most').waitFor({ state: 'hidden' });
  expect(lena.faults).toEqual([]);
});

test('the photo of a person is chosen, shown beside their name, and taken back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  const picture = join(folder, 'Mia.png');
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await writeFile(picture, Buffer.from(dot, 'base64'));
  const { contactId } = await lena.call<{ contactId: string }>('POST', '/api/contacts', { name: 'Mia Berg' });
  await lena.open(`/contacts/${contactId}`);
  const photo = page.locator('img[src*="/api/files/"]');
  await page.getByLabel('Choose a photo').setInputFiles(picture);
  await photo.waitFor();
  await page.getByText('The photo is kept.').waitFor();
  // Drawn anew: as large as it is shown, whatever it was.
  expect(
    await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(256);
  await page.keyboard.press('z');
  await photo.waitFor({ state: 'hidden' });

  await lena.goOn('/settings/bin');
  const bin = page.getByRole('list', { name: 'Bin' });
  const removed = bin.getByRole('listitem').filter({ hasText: 'Mia Berg · Photo' });
  await removed.first().waitFor();
  const before = await removed.count();
  await removed.first().getByRole('button', { name: 'Bring back' }).click();
  await page.getByText('It is back.').waitFor();
  await expect.poll(() => removed.count()).toBe(before - 1);
  await lena.goOn(`/contacts/${contactId}`);
  await photo.waitFor();
  expect(lena.faults).toEqual([]);
});
