import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { daysFromNow, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startJourney();
});
afterAll(() => stage.end());

test('a seller shares the roadmap in the words of the client, closes a link, and opens it again', async () => {
  const lena = await stage.person();
  const { dealId } = await lena.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Claims intake, a name of ours',
    accountName: 'Tessel Insurance',
    clientGoal: 'Faster claims intake',
    stakeholders: [
      { name: 'Marta Ruiz', roles: ['sponsor'] },
      { name: 'Owen Blake', roles: ['technical'] },
    ],
    firstConversation: { startsAt: daysFromNow(2), title: 'Your last questions' },
  });
  const { page, open, faults } = lena;
  await open(`/deals/${dealId}`);
  await page.getByRole('button', { name: 'Share roadmap' }).waitFor();
  await page.keyboard.press('r');

  // In their words, as Owen would read them.
  const line = page.getByLabel('What the page says for: Understand what the present way costs');
  await line.fill('See what slow intake costs');
  await line.press('Enter');
  await page.getByText('The page says: See what slow intake costs').waitFor();
  await page
    .getByRole('button', { name: 'Marta Ruiz', exact: false })
    .and(page.locator('[aria-haspopup=listbox]'))
    .click();
  await page.getByRole('option', { name: 'Owen Blake' }).click();
  const preview = page.frameLocator('iframe[title="What Owen Blake sees"]');
  await preview.getByText('This is what Owen Blake sees.').waitFor();
  await preview.getByRole('heading', { name: 'See what slow intake costs' }).waitFor();
  expect(await preview.getByRole('button', { name: 'This plan is ours, too' }).isDisabled()).toBe(true);

  // One press makes the link, which is shown this once, with words to send.
  await page.getByRole('button', { name: 'Make a link for Marta Ruiz' }).click();
  const link = await page.getByRole('textbox', { name: 'The link for Marta Ruiz' }).inputValue();
  expect(await page.getByRole('link', { name: 'Open in your mail' }).getAttribute('href')).toContain(
    encodeURIComponent(link),
  );
  const marta = await stage.person({ isNew: true, width: 390 });
  const linkPath = new URL(link).pathname;
  await marta.open(linkPath);
  await marta.page.getByRole('heading', { name: 'See what slow intake costs' }).waitFor();
  expect(await marta.page.getByText('a name of ours').count()).toBe(0);

  await page.getByRole('button', { name: /^Revoke the link of Marta Ruiz/ }).click();
  await page.getByText('The link of Marta Ruiz no longer opens anything').waitFor();
  await marta.open(linkPath);
  await marta.page.getByText('This link does not open a plan').first().waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back.', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Revoke the link of Marta Ruiz/ }).waitFor();
  await marta.open(linkPath);
  await marta.page.getByRole('heading', { level: 1, name: 'Faster claims intake' }).waitFor();
  // A link that opens nothing is no error of the page, though the browser calls it one.
  const told = [...faults, ...marta.faults].filter((fault) => !fault.includes('410'));
  expect(told).toEqual([]);
});

test('an admin gives the pages for clients a logo and a colour that can be read, and takes them back', async () => {
  const lena = await stage.person();
  const { page, open, faults } = lena;
  await open('/settings/workspace');
  const look = page.getByRole('region', { name: 'The pages for clients' });
  const file = look.getByLabel('The file of the logo');
  const named = (name: string, text: string) => ({
    name,
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(text),
  });
  await file.setInputFiles(named('words.svg', 'no picture'));
  await look.getByText('This is no picture that can be shown.').waitFor();
  const drawn = '<circle cx="30" cy="30" r="25" fill="#c0392b"/><script>alert(1)</script>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">${drawn}</svg>`;
  await file.setInputFiles(named('logo.svg', svg));
  await look.getByRole('img', { name: /^The logo of / }).waitFor();
  const code = look.getByLabel('The colour as a code, such as #0b6b5f');
  // What is no colour is said to be none, and forgotten once it is given up.
  await code.fill('green');
  await page.keyboard.press('Enter');
  const isNone = look.getByText('Write it like #0b6b5f.');
  await isNone.waitFor();
  await code.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await isNone.waitFor({ state: 'detached' });
  expect(await code.inputValue()).toBe('#0b6b5f');
  await code.fill('#ffe600');
  await code.press('Enter');
  await look.getByText('On light pages it is shown somewhat darker').waitFor();
  await look.getByRole('button', { name: 'Our usual green' }).waitFor();
  type Look = { color: string | null; logo: string | null };
  const saved = () => lena.call<Look>('GET', '/api/workspace/roadmap-look');
  // It leaves the device as a picture of points, in which nothing can run.
  expect(await saved()).toMatchObject({
    color: '#ffe600',
    logo: expect.stringMatching(/^data:image\/png;base64,/),
  });
  await page.keyboard.press('z');
  await page.getByText('Taken back.', { exact: true }).waitFor();
  await look.getByRole('button', { name: 'Our usual green' }).waitFor({ state: 'detached' });
  await look.getByRole('button', { name: 'Remove' }).click();
  await look.getByRole('button', { name: 'Choose a picture' }).waitFor();
  expect(await saved()).toMatchObject({ color: null, logo: null });
  expect(faults).toEqual([]);
});
