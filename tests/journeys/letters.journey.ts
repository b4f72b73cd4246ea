import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MailServer, startMailServer } from '#connectors/mail/testing/mail-server.ts';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

let stage: Stage;
let mailbox: MailServer;
let seller: Person;

const marta = '01a00000-0000-7000-8000-000000000001';
const [held, next] = ['01a00000-0000-7000-8000-00000000000a', '01a00000-0000-7000-8000-00000000000b'];

beforeAll(async () => {
  mailbox = await startMailServer();
  stage = await startJourney({
    at: '2026-11-18T11:30:00.000Z',
    mail: { url: mailbox.url, from: 'sales@ostrava.example' },
  });
  seller = await stage.person();
});

afterAll(async () => {
  await stage?.end();
  await mailbox?.close();
});

test('what was agreed goes to the client by mail, they confirm it, and their calendar’s answer comes back', async () => {
  const { page, call } = seller;
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Tessel',
    stakeholders: [
      { contactId: marta, name: 'Marta Ruiz', email: 'marta@tessel.example', roles: ['sponsor'] },
    ],
  });
  await call('POST', `/api/deals/${dealId}/conversations/${held}/close-out`, {
    held: { startsAt: '2026-11-18T10:00:00.000Z', endsAt: '2026-11-18T11:00:00.000Z', participants: [marta] },
    commitments: [
      { contactId: marta, what: 'send the figures by region', due: '2026-11-25', kind: 'explore' },
    ],
    next: {
      ...{ kind: 'conversation', conversationId: next, title: 'The figures', participants: [marta] },
      ...{ startsAt: '2026-11-26T09:00:00.000Z', gain: 'What waiting costs you.' },
    },
  });

  await seller.open(`/deals/${dealId}/conversations/${held}`);
  await page.getByRole('button', { name: 'Send the recap' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('– send the figures by region, by 25 Nov').waitFor();
  await sheet.getByLabel('Subject').fill('Our Wednesday');
  await sheet.getByRole('button', { name: 'Send to Marta Ruiz' }).click();
  // It waits for a moment, in which it can be taken back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Nothing was sent. It stays as it was written.').waitFor();
  await page.getByText('taken back').waitFor();
  await page.getByRole('button', { name: 'Send the recap' }).click();
  expect(await sheet.getByLabel('Subject').inputValue()).toBe('Our Wednesday');
  await sheet.getByRole('button', { name: 'Send to Marta Ruiz' }).click();
  await sheet.waitFor({ state: 'detached' });

  await seller.goOn(`/deals/${dealId}/conversations/${next}`);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await sheet.getByLabel('Where').fill('Room 2');
  await sheet.getByLabel('Subject').focus();
  await sheet.getByText('Where: Room 2').waitFor();
  await sheet.getByRole('button', { name: 'Send to Marta Ruiz' }).click();
  await page.getByText('Marta Ruiz was invited.').waitFor();
  await expect.poll(() => mailbox.taken.map(({ mail }) => mail.subject)).toHaveLength(2);
  const [recap, invitation] = mailbox.taken;
  expect(recap?.mail.subject).toBe('Our Wednesday');
  expect(invitation?.raw).toContain('text/calendar; charset=utf-8; method=REQUEST');

  const link = new URL(/http:\/\/\S+\/r\/\S+/.exec(recap?.mail.text ?? '')?.[0] ?? '');
  expect(link.hash).toBe('#lines');
  const client = await stage.person({ isNew: true, width: 390, runsScripts: false });
  await client.open(`${link.pathname}${link.hash}`);
  await client.page.getByRole('button', { name: 'That is right' }).click();
  await client.page.getByText('confirmed by you').waitFor();

  await page.getByRole('button', { name: 'Read their reply' }).click();
  const reply = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      `UID:${next}@leadsheet`,
      'SEQUENCE:0',
    ],
    ...['DTSTART:20261126T090000Z', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@tessel.example'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ].join('\n');
  await page.getByLabel('Or paste it').fill(reply);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('Marta Ruiz comes. Recorded, with their calendar as the evidence.').waitFor();
  // The wrong mail is quickly read in, and as quickly taken back.
  const notices = page.getByRole('alertdialog');
  await notices.filter({ hasText: 'Marta Ruiz comes.' }).getByRole('button', { name: 'Undo' }).click();
  const takenBack = notices.filter({ hasText: 'Taken back. The ledger shows both.' });
  await takenBack.getByRole('button', { name: 'Do it again' }).click();
  await page.getByText('Done again.').waitFor();

  // Another time is no longer what stands in their calendar, which is said where it is moved.
  await seller.goOn('/conversations?view=week&day=2026-11-26');
  await page.locator(`a[data-item="${next}"]`).focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: /Another time for/ }).waitFor();
  await page.keyboard.type('27/11/2026 10:00');
  await page.keyboard.press('Control+Enter');
  const message = page.getByRole('region', { name: /notification/ });
  await message.getByText('Moved to Fri 27 Nov, 10:00.').waitFor();
  await message.getByText('Marta Ruiz has it in the calendar as it was before.').waitFor();
  const ofMove = notices.filter({ hasText: 'Moved to Fri 27 Nov, 10:00.' });
  await ofMove.getByRole('button', { name: 'Undo' }).waitFor();
  await message.getByRole('link', { name: 'Tell them' }).click();
  await sheet.getByRole('button', { name: 'Send to Marta Ruiz' }).waitFor();
  expect(await sheet.getByLabel('Subject').inputValue()).toMatch(/^Changed: /);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tell them what changed' }).waitFor();
  await page.getByRole('button', { name: 'More about this conversation' }).click();
  await page.getByRole('menuitem', { name: 'It is cancelled' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'It is cancelled' }).click();
  // And off is not what they know.
  await message.getByText('Marta Ruiz still has it in the calendar.').waitFor();
  await page.getByRole('button', { name: 'Tell them that it is off' }).click();
  await sheet.getByText('Our conversation does not take place').waitFor();
  expect([...seller.faults, ...client.faults]).toEqual([]);
});

test('what a letter cannot say yet is worded beside it, and is in it then, in any language', async () => {
  const { page, call, faults } = seller;
  const [contactId, conversationId] = [newId(), newId()];
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Solvay',
    stakeholders: [{ contactId, name: 'Owen Blake', roles: ['sponsor'] }],
  });
  await call('POST', `/api/deals/${dealId}/conversations/${conversationId}/close-out`, {
    held: {
      ...{ startsAt: '2026-11-18T08:00:00.000Z', endsAt: '2026-11-18T09:00:00.000Z' },
      participants: [contactId],
    },
    commitments: [{ contactId, what: 'Get them to me', due: '2026-11-25' }],
    promises: [{ what: 'Ping it to G', due: '2026-11-24' }],
    next: { kind: 'refused', reason: 'no answer' },
  });
  await seller.open(`/deals/${dealId}/conversations/${conversationId}`);
  await page.getByRole('button', { name: 'Send the recap' }).click();
  const sheet = page.getByRole('dialog');
  const text = sheet.getByLabel('Text');
  const kept = sheet.getByRole('region', { name: 'Not in this letter yet' });
  await kept.getByText('Your note: Get them to me').waitFor();
  expect(await text.inputValue()).not.toContain('Get them');
  await kept.getByLabel('What the page says for: Get them to me').fill('Send the floor plans');
  await page.keyboard.press('Enter');
  await kept.getByText('Your note: Get them to me').waitFor({ state: 'detached' });
  expect(await text.inputValue()).toContain('– Send the floor plans, by 25 Nov');
  await sheet.getByLabel('In which language').click();
  await page.getByRole('option', { name: /Deutsch.*Deutschland/ }).click();
  await expect.poll(() => text.inputValue()).toContain('– Send the floor plans, bis 25. Nov.');
  await kept.getByLabel('What the page says for: Ping it to G').fill('Send the offer to Gareth');
  await page.keyboard.press('Enter');
  await kept.waitFor({ state: 'detached' });
  expect(await text.inputValue()).toContain('– Send the offer to Gareth, bis 24. Nov.');
  expect(faults).toEqual([]);
});
