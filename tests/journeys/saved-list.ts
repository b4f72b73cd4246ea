import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Takes the list of a page along in a file, and says where that lies. */
export async function savedList(page: Page, as: 'As CSV' | 'As an Excel workbook'): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: as }).click();
  return (await saved).path();
}

/** The same as lines of CSV. */
export async function savedLines(page: Page): Promise<string[]> {
  return (await readFile(await savedList(page, 'As CSV'), 'utf8')).split('\r\n');
}
