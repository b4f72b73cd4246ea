import { daysFromNow, type Person } from './stage.ts';

let accounts = 0;

/** A conversation that has just been held, with Consensus as its objective. */
export async function aConversation(
  { call }: Person,
  name = 'Yard scheduling',
  others: readonly string[] = [],
  /** Who takes part; the others are in the deal. */
  there: 'the first' | 'all' = 'the first',
) {
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name,
    accountName: `Corvid Logistics ${++accounts}`,
    stakeholders: [
      { name: 'Tomas Reyes', roles: ['sponsor', 'decision maker'] },
      ...others.map((other) => ({ name: other, roles: ['user'] })),
    ],
  });
  const { score } = await call<{ score: { people: { contactId: string }[] } }>('GET', `/api/deals/${dealId}`);
  const contactId = score.people[0]!.contactId;
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${dealId}/conversations`,
    {
      startsAt: daysFromNow(1 / 1440),
      participants: score.people.slice(0, there === 'all' ? undefined : 1).map((one) => one.contactId),
      plan: {
        objective: { kind: 'explore', contactId, wording: 'Would you walk two yards with us?' },
        backup: { kind: 'explore', contactId, wording: 'Could you send the fees of October?' },
      },
    },
  );
  const conversation = `/deals/${dealId}/conversations/${conversationId}`;
  return { dealId, contactId, conversation, closeOut: `${conversation}/close-out` };
}
