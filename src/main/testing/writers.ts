import { v7 as newId } from 'uuid';
import { type Answer, type Client, connect } from '#contract/client.ts';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { createWorkspace } from '#contract/setup/setup.ts';
import { createToken } from '#contract/tokens/tokens.ts';

/** A deal that a writer set out to open, with somebody new at a new account; and whether they were told it stands. */
export interface Opening {
  readonly dealId: string;
  readonly contactId: string;
  readonly accountName: string;
  acknowledged: boolean;
}

/** A close-out that a writer sent, of a conversation that was never planned. */
export interface Closing {
  readonly dealId: string;
  readonly contactId: string;
  readonly conversationId: string;
  readonly requestId: string;
  acknowledged: boolean;
}

export interface Note {
  readonly dealId: string;
  readonly factId: string;
  acknowledged: boolean;
}

/** All that was sent, whether or not it was answered. */
export interface Sent {
  readonly openings: Opening[];
  readonly closings: Closing[];
  readonly notes: Note[];
}

/** Makes the workspace of a fresh Leadsheet, and a token to write with. */
export async function tokenOf(url: string): Promise<string> {
  const answer = await fetch(`${url}${createWorkspace.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      workspaceName: 'Kept',
      name: 'Kim Keeps',
      email: 'kim@example.com',
      password: 'nine lives of a cat',
      zone: 'UTC',
      currency: 'EUR',
    }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const made = await fetch(`${url}${createToken.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ name: 'Writers' }),
  });
  return ((await made.json()) as { token: string }).token;
}

export function clientAt(url: string, token: string): Client<AbortSignal> {
  return connect<AbortSignal>({ baseUrl: url, token, fetch: (address, init) => fetch(address, init) });
}

/** Several writers at once, each going on until an answer stays out. */
export async function writeUntilSilence(client: Client<AbortSignal>, sent: Sent, writers = 6): Promise<void> {
  await Promise.all(Array.from({ length: writers }, () => writeOn(client, sent)));
}

async function writeOn(client: Client<AbortSignal>, sent: Sent): Promise<void> {
  for (;;) {
    const opening = { ...newDeal(), acknowledged: false };
    sent.openings.push(opening);
    if (!told(await open(client, opening), opening)) return;
    const { dealId, contactId } = opening;
    for (let round = 0; round < 3; round++) {
      const note: Note = { dealId, factId: newId(), acknowledged: false };
      sent.notes.push(note);
      if (!told(await take(client, note), note)) return;
      const closing = { dealId, contactId, conversationId: newId(), requestId: newId(), acknowledged: false };
      sent.closings.push(closing);
      if (!told(await close(client, closing), closing)) return;
    }
  }
}

function newDeal() {
  return { dealId: newId(), contactId: newId(), accountName: `Account ${newId()}` };
}

/** Notes that a write stands. Only silence ends a writer: a refusal would be a mistake of this test. */
function told(answer: Answer<unknown>, write: { acknowledged: boolean }): boolean {
  if (!answer.ok && answer.failure.kind !== 'fault') throw new Error(JSON.stringify(answer.failure));
  write.acknowledged = answer.ok;
  return answer.ok;
}

function open(client: Client<AbortSignal>, { dealId, contactId, accountName }: Opening) {
  return client.call(openDeal, {
    dealId,
    name: 'A deal',
    accountName,
    stakeholders: [{ contactId, name: 'Kai Client', roles: ['sponsor', 'decision maker'] }],
  });
}

function take(client: Client<AbortSignal>, { dealId, factId }: Note) {
  return client.call(recordFacts, {
    dealId,
    facts: [{ id: factId, type: 'note.added', data: { text: 'One line' } }],
  });
}

/** Sends a close-out; sent again under the same id, it is the same write. */
export function close(
  client: Client<AbortSignal>,
  { dealId, contactId, conversationId, requestId }: Closing,
) {
  const ask = { contactId, kind: 'explore', as: 'objective', value: 'A figure', answer: 'yes' } as const;
  return client.call(
    closeOut,
    {
      dealId,
      conversationId,
      held: { participants: [contactId] },
      asks: [ask],
      commitments: [{ contactId, what: 'Shows us the line', due: '2040-01-01', evidence: 'said' }],
      promises: [{ what: 'Send the figure', due: '2040-01-01' }],
      next: { kind: 'conversation', startsAt: '2040-01-02T09:00:00.000Z', participants: [contactId] },
    },
    { idempotencyKey: requestId },
  );
}
