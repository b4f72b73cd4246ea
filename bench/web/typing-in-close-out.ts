import type { BrowserAtSite } from './in-browser.ts';
import { type KeyToPaint, measureKeyToPaint } from './key-to-paint.ts';

const said = 'They send us the figures of the three plants by shift and week, and say who signs it off';

/** A deal of twelve people and a close-out of ten lines: as long as one gets. */
async function aLongCloseOut({ call }: BrowserAtSite): Promise<string> {
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Line automation',
    accountName: 'Meridian Foods',
    stakeholders: Array.from({ length: 12 }, (_, place) => ({
      name: `Person ${place + 1}`,
      roles: ['user'],
    })),
  });
  const { score } = await call<{ score: { people: { contactId: string }[] } }>('GET', `/api/deals/${dealId}`);
  const participants = score.people.slice(0, 4).map(({ contactId }) => contactId);
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${dealId}/conversations`,
    {
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      participants,
      plan: {
        objective: { kind: 'explore', contactId: participants[0], wording: 'Shall we look at one line?' },
      },
    },
  );
  return `/deals/${dealId}/conversations/${conversationId}/close-out`;
}

/** From key to paint in the fields of a long close-out, with a slowed processor. */
export async function measureTypingInCloseOut(browser: BrowserAtSite): Promise<Record<string, KeyToPaint>> {
  const page = await browser.open(await aLongCloseOut(browser));
  const named = (name: string) => page.getByRole('textbox', { name, exact: true });
  const what = named('What they will do');
  for (let line = 1; line <= 10; line += 1) {
    await what.last().fill(`Line ${line}`);
    await what.nth(line).waitFor();
  }
  const day = named('By when');
  const who = page.getByRole('combobox');
  const times = {
    'a commitment': await measureKeyToPaint(page, said, what.nth(4)),
    // Few keys each, so that the first one, which brings what was understood, weighs as it does.
    'a day': await measureKeyToPaint(page, 'in 3 weeks', day.nth(4), day.nth(5), day.nth(6)),
    'a promise': await measureKeyToPaint(page, said, named('What you will do').last()),
    'a note': await measureKeyToPaint(page, said, named('A further note')),
    // Last, for its list stays open over the rest.
    'a name': await measureKeyToPaint(page, 'Marianne Dupont', who.nth(5), who.nth(6), who.nth(7)),
  };
  await page.close();
  return times;
}
