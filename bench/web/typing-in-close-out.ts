import { pathToFileURL } from 'node:url';
import { daysFromNow, type Person, startStage } from '../../tests/journeys/stage.ts';
import { type KeyToPaint, measureKeyToPaint, slowedBy } from './key-to-paint.ts';

const said = 'They send us the figures of the three plants by shift and week, and say who signs it off';

/** A deal of twelve people and a close-out of ten lines: as long as one gets. */
async function aLongCloseOut({ call }: Person): Promise<string> {
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
      startsAt: daysFromNow(1 / 1440),
      participants,
      plan: {
        objective: { kind: 'explore', contactId: participants[0], wording: 'Shall we look at one line?' },
      },
    },
  );
  return `/deals/${dealId}/conversations/${conversationId}/close-out`;
}

/** From key to paint in the fields of a long close-out, with a slowed processor. */
export async function measureTypingInCloseOut(): Promise<Record<string, KeyToPaint>> {
  const stage = await startStage();
  try {
    const person = await stage.person();
    const { page } = person;
    await person.open(await aLongCloseOut(person));
    const what = page.getByRole('textbox', { name: 'What they will do' });
    for (let line = 1; line <= 10; line += 1) {
      await what.last().fill(`Line ${line}`);
      await what.nth(line).waitFor();
    }
    const note = page.getByRole('textbox', { name: 'A further note' });
    const promise = page.getByRole('textbox', { name: 'What you will do' });
    return {
      'a commitment': await measureKeyToPaint(page, what.nth(4), said),
      'a day': await measureKeyToPaint(
        page,
        page.getByRole('textbox', { name: 'By when' }).nth(4),
        'in 3 weeks',
      ),
      'a promise': await measureKeyToPaint(page, promise.last(), said),
      'a note': await measureKeyToPaint(page, note, said),
    };
  } finally {
    await stage.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`From key to paint, the processor ${slowedBy} times slower; the target is 50 ms at p95.`);
  console.table(await measureTypingInCloseOut());
}
