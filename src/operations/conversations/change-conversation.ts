import type { changeConversation as contract } from '#contract/conversations/planning.ts';
import type { InputOf } from '#contract/operation.ts';
import { changeConversation as decide } from '#domain/conversation/change-conversation.ts';
import { changeOtherPart } from '#domain/conversation/other-part.ts';
import { planConversation } from '#domain/conversation/plan-conversation.ts';
import { accept } from '#domain/result.ts';
import type { DealAtHand } from '../deals/write-to-deal.ts';
import { toTellOf } from '../letters/to-tell.ts';
import type { Handle } from '../world.ts';
import { shownParts, type Together, writeToParts } from './write-to-parts.ts';

export const changeConversation: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, seenSequence, alsoIn: others } = input;
  const written = await writeToParts(
    world,
    { dealId, conversationId, seenSequence, others },
    (deal, among) => {
      if (!among.isNamed) return changedElsewhere(deal, input, among);
      const { dealId: _, seenSequence: _seen, alsoIn: _others, ...change } = input;
      const joins = others.some((one) => !isPart(among.named.standing, conversationId, one.dealId));
      return decide(
        deal.standing,
        deal.map,
        joins ? { ...change, alsoIn: withoutOwn(deal, among) } : change,
        deal.writing,
      );
    },
  );
  if (!written.ok) return written;
  const { value } = written;
  return accept({
    ...shownParts(value),
    toTell: await toTellOf(world, conversationId, [value, ...value.also]),
  });
};

const withoutOwn = ({ dealId }: DealAtHand, { dealIds }: Together) => dealIds.filter((id) => id !== dealId);

function isPart(standing: DealAtHand['standing'], conversationId: string, dealId: string): boolean {
  return standing.conversations[conversationId]?.alsoIn?.includes(dealId) === true;
}

/** In another deal of the conversation: when it is moves along, and a deal that is new to it gets its part. */
function changedElsewhere(deal: DealAtHand, input: InputOf<typeof contract>, among: Together) {
  const { conversationId, title, channel, place, startsAt, endsAt, postponedBy, alsoIn: others } = input;
  const own = others.find(({ dealId }) => dealId === deal.dealId);
  const alsoIn = withoutOwn(deal, among);
  if (own && !deal.standing.conversations[conversationId]) {
    const before = among.named.standing.conversations[conversationId];
    return planConversation(
      deal.standing,
      deal.map,
      {
        conversationId,
        ...given({ title: title ?? before?.title ?? undefined }),
        channel: channel ?? before?.channel ?? 'meeting',
        ...given({ place: place ?? before?.place }),
        startsAt: startsAt ?? before?.startsAt ?? deal.writing.now,
        ...given({ endsAt: endsAt ?? (startsAt ? lengthKept(before, startsAt) : before?.endsAt) }),
        participants: own.participants ?? [],
        plan: own.plan ?? {},
        alsoIn,
      },
      deal.writing,
    );
  }
  const part = given({ participants: own?.participants, plan: own?.plan });
  const common = given({ title, channel, place, startsAt, endsAt, postponedBy });
  return changeOtherPart(deal, { conversationId, ...common, ...part, alsoIn }, deal.writing);
}

function lengthKept(before: { startsAt: string; endsAt: string } | undefined, startsAt: string) {
  if (!before) return undefined;
  const length = Date.parse(before.endsAt) - Date.parse(before.startsAt);
  return new Date(Date.parse(startsAt) + length).toISOString();
}

/** Without what nobody said: a field that is left out changes nothing. */
function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}
