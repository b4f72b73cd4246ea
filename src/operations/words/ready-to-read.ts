import { compare } from '#domain/compare.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { type Day, dayOf, type Zone } from '#domain/time/calendar.ts';
import { asReadAgain, readBeforeIn } from '#domain/words/read-before.ts';
import type { Speech } from '#domain/words/speech.ts';
import { dayToldIn } from '#language/dates/day-told.ts';
import type { LanguageModel } from '#language/labels/language-model.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { type LanguageModelRow, loadLanguageModel } from '#store/people/language-models.ts';
import { loadWordsModel } from '#store/words/models.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { World } from '../world.ts';
import { loadNewcomers, type Newcomer } from './newcomers.ts';
import { type ReadingContext, readingContext } from './reading-context.ts';
import type { AskedFor } from './reading-desk.ts';
import type { AboutWords } from './reading-room.ts';
import type { ReadBefore } from './shown-reading.ts';
import { type Attendees, loadNamesSaid, type Spoke, whoSpoke, whoWasThere } from './who-spoke.ts';

interface ReadingOf {
  readonly dealId: string;
  readonly conversationId?: string | undefined;
  readonly on?: Day | undefined;
}

/** All that reading a text needs of the database: what comes after it asks for nothing more. */
export interface ReadyToRead {
  readonly about: AboutWords;
  /** The workspace's own, once the transaction is over: a new one that is under way is waited for a moment. */
  model(): Promise<LanguageModel>;
  /** The language model that the workspace has set, if it is on. */
  readonly along: LanguageModelRow | null;
  /** For whom, in which workspace, and when it was asked for. */
  readonly asked: Pick<AskedFor, 'dealId' | 'conversationId' | 'askedBy' | 'askedAt'> & {
    readonly workspaceId: string;
  };
  /** Who spoke in it, and all there is to know of its conversation. */
  ofSpeech(speech: Speech): {
    readonly spoke: readonly Spoke[];
    readonly context: ReadingContext;
    readonly attendees: Attendees;
    readonly dayTold: Day | null;
    readonly readBefore: ReadBefore | null;
  };
}

/** Whether somebody may have words read into a deal, and with what they are read. */
export async function readyToRead(
  world: World,
  { dealId, conversationId, on }: ReadingOf,
): Promise<Result<ReadyToRead, Refusal>> {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  if (!mayChangeDeal(world.actor, deal)) return notAllowed('read words into this deal');
  const newcomers = conversationId ? await loadNewcomers(world, { dealId, conversationId }) : [];
  const context = withNewcomers(await readingContext(world, { deal, conversationId, on }), newcomers);
  const names = await loadNamesSaid(world, deal, { conversationId, newcomers });
  const isDayKnown =
    on !== undefined ||
    (conversationId !== undefined && deal.standing.conversations[conversationId] !== undefined);
  const row = await loadLanguageModel(world.tx, world.workspace.id);
  const stand = await loadWordsModel(world.tx, world.workspace.id);
  return accept({
    along: row?.isOn ? row : null,
    about: {
      known: [...context.people, ...context.members].map(({ name }) => name),
      zone: context.zone,
    },
    asked: {
      ...{ workspaceId: world.workspace.id, dealId, conversationId: conversationId ?? null },
      ...{ askedBy: world.actor.memberId, askedAt: world.now },
    },
    model: () => world.learning.modelFor(world.workspace.id, stand),
    ofSpeech(speech) {
      // A recording says itself when it was; in a conversation of ours that is known better.
      const day = isDayKnown || !speech.startedAt ? context.day : dayOf(speech.startedAt, context.zone);
      const text = speech.utterances.map((one) => one.text).join('\n');
      const lines = speech.source === 'mail' ? [] : speech.utterances.map((one) => one.text);
      const dayTold = dayToldIn(lines, { ...context, day });
      const readIn = readBeforeIn(text, context.decided ?? []);
      return {
        spoke: whoSpoke(speech, names, context),
        attendees: whoWasThere(speech, context),
        dayTold: dayTold === day ? null : dayTold,
        context: { ...context, day, decided: asReadAgain(context.decided ?? [], readIn) },
        readBefore: firstOf(readIn, deal.standing, context.zone, conversationId),
      };
    },
  });
}

/** Of the other conversations in which the same text was read the first, by its day. */
function firstOf(
  readIn: ReadonlySet<string>,
  { conversations }: Standing,
  zone: Zone,
  here: string | undefined,
): ReadBefore | null {
  const [first] = [...readIn]
    .flatMap((id) => (id === here ? [] : (conversations[id] ?? [])))
    .sort((one, other) => compare(one.startsAt, other.startsAt));
  return first ? { conversationId: first.conversationId, on: dayOf(first.startsAt, zone) } : null;
}

/** Who spoke is somebody whom words may name, also before the close-out puts them into the address book. */
function withNewcomers(context: ReadingContext, newcomers: readonly Newcomer[]): ReadingContext {
  const known = new Set(context.people.map(({ contactId }) => contactId));
  const others = newcomers.filter(({ contactId }) => !known.has(contactId));
  return {
    ...context,
    people: [
      ...context.people,
      ...others.map(({ contactId, name, email, title }) => ({ contactId, name, email, title })),
    ],
  };
}
