import type { closeOutTogether as contract } from '#contract/conversations/close-out.ts';
import type { InputOf } from '#contract/operation.ts';
import type { ClosedOut } from '#domain/conversation/close-out.ts';
import { accept } from '#domain/result.ts';
import type { DealAtHand } from '../deals/write-to-deal.ts';
import { settleWords } from '../words/settle-words.ts';
import type { Handle } from '../world.ts';
import { decideOn, shownCloseOut } from './close-out.ts';
import { writeToParts } from './write-to-parts.ts';

type Input = InputOf<typeof contract>;

/** Each deal's part is closed out by its own rules, and all of them stand together or none does. */
export const closeOutTogether: Handle<typeof contract> = async (world, input) => {
  const { conversationId } = input;
  const parts = withOneNext(input.parts);
  const [first, ...others] = parts;
  const closed = new Map<string, ClosedOut>();
  const write = { ...first, dealId: first?.dealId ?? '', conversationId, others };
  const written = await writeToParts(world, write, async (deal) => {
    const part = parts.find(({ dealId }) => dealId === deal.dealId);
    if (!part) return accept([]);
    const { dealId: _, seenSequence: _seen, ...record } = part;
    const held = heldTogether(deal, conversationId, part, parts);
    const decided = await decideOn(world, deal, { ...record, held, conversationId }, sharing(parts, part));
    if (!decided.ok) return decided;
    closed.set(deal.dealId, decided.value);
    return accept(decided.value.facts);
  });
  if (!written.ok) return written;
  const all = [written.value, ...written.value.also];
  const shown: Awaited<ReturnType<typeof shownCloseOut>>[] = [];
  for (const { dealId, notes } of parts) {
    const own = all.find((one) => one.dealId === dealId);
    if (!own) continue;
    const [part] = await Promise.all([
      shownCloseOut(world, own, closed.get(dealId), conversationId),
      settleWords(world, own, { conversationId, notes }),
    ]);
    shown.push(part);
  }
  return accept({ parts: shown });
};

type Part = Input['parts'][number];

/** A next conversation that several parts name by one id is one: when it is, the first of them says. */
function withOneNext(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const first = parts.find((one) => nextIdOf(one) !== null && nextIdOf(one) === nextIdOf(part));
    if (part.next?.kind !== 'conversation' || first?.next?.kind !== 'conversation') return part;
    const { startsAt, endsAt, title, channel } = first.next;
    const when = { startsAt, ...(endsAt ? { endsAt } : {}) };
    return {
      ...part,
      next: { ...part.next, ...when, ...(title ? { title } : {}), ...(channel ? { channel } : {}) },
    };
  });
}

/** One that was never planned is known in each deal as one about all of them; a planned one is so already. */
function heldTogether(
  { standing }: DealAtHand,
  conversationId: string,
  { dealId, held }: Part,
  parts: readonly Part[],
) {
  if (!held || standing.conversations[conversationId]) return held;
  return { ...held, alsoIn: parts.map((part) => part.dealId).filter((id) => id !== dealId) };
}

/** The other deals that plan the same next conversation. */
function sharing(parts: readonly Part[], part: Part): string[] {
  const id = nextIdOf(part);
  if (id === null) return [];
  return parts.filter((one) => one !== part && nextIdOf(one) === id).map(({ dealId }) => dealId);
}

function nextIdOf({ next }: Part): string | null {
  return next?.kind === 'conversation' ? (next.conversationId ?? null) : null;
}
