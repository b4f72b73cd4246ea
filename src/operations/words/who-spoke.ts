import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { epochOf } from '#domain/time/calendar.ts';
import { attendeesIn } from '#domain/words/attendees-in.ts';
import type { Speaker, Speech, SpokenBy } from '#domain/words/speech.ts';
import { matchSpeaker } from '#language/speakers/match-speaker.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { isNamed, loadSpeakerNames, type SpeakerNameRow } from '#store/words/speaker-names.ts';
import type { World } from '../world.ts';
import { namesHoldFor } from './names-hold.ts';
import type { Newcomer } from './newcomers.ts';
import type { ReadingContext } from './reading-context.ts';

type ShownSpeaker = OutputOf<typeof readWords>['speech']['speakers'][number];

/** Somebody who spoke: who they are for reading, and as whom they are shown. */
export interface Spoke {
  readonly by: SpokenBy;
  readonly shown: ShownSpeaker;
}

/** What was said of names, for the account and in the conversation, also of newcomers; what was said last is first. */
export async function loadNamesSaid(
  { tx, workspace }: World,
  deal: StoredDeal,
  { conversationId, newcomers }: { conversationId: string | undefined; newcomers: readonly Newcomer[] },
): Promise<SpeakerNameRow[]> {
  // “Speaker 2” of what is read without a conversation is remembered for the deal.
  const ofIds = [namesHoldFor(deal), conversationId ?? deal.dealId];
  const ofNewcomers = newcomers.map(({ contactId, spokenAs, saidAt }) => ({
    ...{ ofId: conversationId ?? deal.dealId, name: spokenAs.toLowerCase(), saidAt },
    ...{ contactId, memberId: null, otherwise: null },
  }));
  const said = [...(await loadSpeakerNames(tx, workspace.id, ofIds)), ...ofNewcomers];
  return said.sort((one, other) => epochOf(other.saidAt) - epochOf(one.saidAt));
}

/** Who each speaker is: as one of us said, else as their name tells for sure. Nobody is guessed at. */
export function whoSpoke(speech: Speech, said: readonly SpeakerNameRow[], context: ReadingContext): Spoke[] {
  return speech.speakers.map((speaker, place) => {
    const row = said.find((one) => isNamed(one, speaker.name));
    const utterances = speech.utterances.filter((one) => one.speaker === place).length;
    const spoke = row ? asSaid(row) : asTold(speaker, context);
    return {
      by: spoke.by,
      shown: { ...nobody, ...speaker, ...spoke.shown, side: spoke.by.side, utterances },
    };
  });
}

/** Whom of the client's people a text says were there. */
export interface Attendees {
  /** Those whose name tells it for sure. */
  readonly sure: readonly string[];
  /** Those who are likely meant, by a name that is misheard or an initial. */
  readonly likely: readonly { readonly name: string; readonly contactId: string }[];
}

/** Whom a line "Present: …" of a text names. */
export function whoWasThere(speech: Speech, context: ReadingContext): Attendees {
  const named = attendeesIn(speech.utterances.map(({ text }) => text));
  const told = named.flatMap((name) => {
    const { contactId = null, sure } = asTold({ name, email: null }, context).shown;
    return contactId === null ? [] : { name, contactId, sure };
  });
  const sure = [...new Set(told.flatMap((one) => (one.sure === 'sure' ? one.contactId : [])))];
  const likely = new Map(
    told.flatMap(({ name, contactId }) =>
      sure.includes(contactId) ? [] : [[contactId, { name, contactId }]],
    ),
  );
  return { sure, likely: [...likely.values()] };
}

const nobody = { contactId: null, memberId: null, sure: 'unknown', isLeftOut: false } as const;

type Told = { readonly by: SpokenBy; readonly shown: Partial<ShownSpeaker> };

function asSaid({ contactId, memberId, otherwise }: SpeakerNameRow): Told {
  const sure = 'said' as const;
  if (contactId) return { by: { side: 'client', contactId }, shown: { contactId, sure } };
  if (memberId) return { by: { side: 'ours', memberId }, shown: { memberId, sure } };
  const isLeftOut = otherwise === 'left out';
  return { by: { side: isLeftOut ? null : 'client' }, shown: { sure, isLeftOut } };
}

function asTold(speaker: Speaker, { people, members }: ReadingContext): Told {
  const match = matchSpeaker(speaker, [
    ...people.map(({ contactId, name, email }) => ({ id: contactId, name, email })),
    ...members.map(({ memberId, name, email }) => ({ id: memberId, name, email })),
  ]);
  if (!match) return { by: { side: null }, shown: {} };
  const { id, sure } = match;
  const isOurs = members.some(({ memberId }) => memberId === id);
  const shown = isOurs ? { memberId: id, sure } : { contactId: id, sure };
  if (sure === 'likely') return { by: { side: isOurs ? 'ours' : 'client' }, shown };
  return {
    by: isOurs ? { side: 'ours', memberId: id } : { side: 'client', contactId: id },
    shown,
  };
}
