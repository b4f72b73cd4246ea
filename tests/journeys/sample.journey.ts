import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage?.end());

test('whoever owns no deals is told so, and not that all is well', async () => {
  const { page, open } = await stage.person();
  await open('/');
  await page.getByText('You own no open deals').waitFor();
  expect(await page.getByText('Nothing needs doing right now').count()).toBe(0);
});

describe('with the sample', () => {
  beforeAll(async () => {
    // As a person does on their first page; other journeys have it set up for them.
    const { page, open } = await stage.person();
    await open('/welcome');
    await page.getByRole('button', { name: 'Use the sample' }).click();
    await page.getByRole('heading', { name: 'Moves' }).waitFor({ timeout: 60_000 });
  });

  test('the day of a colleague is chosen in the header, and stays in the address', async () => {
    const { page, open } = await stage.person();
    await open('/');
    await page.getByRole('button', { name: /Whose day/ }).click();
    await page.getByRole('option', { name: 'Sanne de Wit' }).click();
    await page.getByText('The day of Sanne de Wit.').waitFor();
    await page.getByRole('heading', { name: 'Promised by Sanne' }).waitFor();
    await page.reload();
    await page.getByText('The day of Sanne de Wit.').waitFor();
  });

  test('every sheet of a deal opens from its address, and Escape closes it', async () => {
    const { page, open, call, faults } = await stage.person();
    const { items } = await call<{ items: { dealId: string }[] }>('GET', '/api/deals?sort=lead&limit=1');
    const sheets = [
      'edit',
      'won',
      'lost',
      'parked',
      'reach-out',
      'note',
      'observation',
      'commitment',
      'heard',
      'promise',
    ];
    sheets.push('account', 'ask', 'topic', 'request', 'concern', 'waive', 'set-milestone', 'add-stakeholder');
    await open(`/deals/${items[0]!.dealId}`);
    for (const sheet of sheets) {
      await page.evaluate(
        `history.pushState({}, '', '?do=${sheet}'); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    expect(faults.splice(0)).toEqual([]);
  });
});
