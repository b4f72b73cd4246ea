import type { StageMapping } from '#contract/imports/mapping.ts';
import type { FactData, FactType } from '#domain/ledger/facts.ts';
import type { PlaybookReference } from '#domain/playbook/playbook.ts';
import { earlier, type Instant, later } from '#domain/time/calendar.ts';
import type {
  ImportedCard,
  ImportedContact,
  ImportedConversation,
  ImportedDeal,
  ImportedNote,
  ImportedPromise,
  ImportedTouch,
  Place,
  Reference,
} from './imported.ts';
import { peopleOf } from './people-of-deal.ts';
import { fingerprint, stableId } from './stable-id.ts';
import { asLine, asProse, asWords } from './text.ts';

/** What a deal's facts need to know of our side. Nothing is looked up here: the ids are found before. */
export interface FactContext {
  readonly now: Instant;
  readonly playbook: PlaybookReference;
  readonly stages: Readonly<Record<string, StageMapping>>;
  account(reference: Reference): string | null;
  contact(reference: Reference | ImportedContact): string | null;
  member(reference: Reference): string | null;
}

/** A fact before it knows who writes it down and when. The same part of the same deal always has the same id. */
export type Draft = {
  [Type in FactType]: {
    readonly id: string;
    readonly type: Type;
    readonly happenedAt: Instant;
    readonly data: FactData[Type];
  };
}[FactType];

export interface DealFacts {
  readonly drafts: readonly Draft[];
  /** Rows under the deal that could not be used. */
  readonly problems: readonly { readonly place: Place; readonly reason: string }[];
  readonly activities: number;
}

/**
 * Everything that another system says about a deal, as facts of ours in the order in which they happened. It says
 * what we did and where we believe we are; what the client agreed to stands in no export, so no such fact is made.
 */
export function factsOf(dealId: string, deal: ImportedDeal, context: FactContext): DealFacts {
  // Named after the deal here, whose id an export of ours keeps: an import goes on where it was after a move.
  const idOf = (part: string) => stableId(dealId, part);
  const past = (at: Instant | null | undefined) => earlier(at ?? context.now, context.now);
  const { people, problems } = peopleOf(deal, context);
  const drafts: Draft[] = [];
  const write = <Type extends FactType>(part: string, type: Type, at: Instant, data: FactData[Type]) => {
    drafts.push({ id: idOf(part), type, happenedAt: at, data } as Draft);
  };
  const { card } = deal;
  const opening = past(openingOf(card));

  for (const person of people) {
    write(`joined/${person.contactId}`, 'stakeholder.joined', past(person.since ?? opening), {
      contactId: person.contactId,
      roles: person.roles,
      ...(person.needed ? {} : { needed: false }),
    });
  }
  if (card) writeCard(card, opening);
  for (const activity of deal.activities) {
    if (activity.kind === 'conversation') writeConversation(activity);
    else if (activity.kind === 'touch') writeTouch(activity);
    else if (activity.kind === 'note') writeNote(activity);
    else writePromise(activity);
  }
  if (card?.end) {
    const { how, reason } = card.end;
    const on = past(endedAt(card));
    write(
      `${how}/${on}`,
      how === 'won' ? 'deal.won' : 'deal.lost',
      on,
      reason ? { reason: asWords(reason) } : {},
    );
  }
  drafts.sort((one, other) =>
    one.happenedAt < other.happenedAt ? -1 : one.happenedAt > other.happenedAt ? 1 : 0,
  );
  if (card) {
    // A deal is at least as old as the first thing that happened in it.
    const first = earlier(opening, drafts[0]?.happenedAt ?? opening);
    drafts.unshift({
      id: idOf('opened'),
      type: 'deal.opened',
      happenedAt: first,
      data: opened(card, context),
    });
  }
  return { drafts, problems, activities: deal.activities.length };

  function writeCard({ stage, stageSince, end, nextStep, note }: ImportedCard, openedAt: Instant) {
    const kind = stage === null || end !== null ? null : (context.stages[stage]?.kind ?? null);
    if (kind !== null) {
      write(`topic/${kind}`, 'topic.opened', later(past(stageSince ?? openedAt), openedAt), {
        kind,
        framing: 'final',
        what: asWords(`Their stage: ${stage}`),
      });
    }
    if (note) write(`note/${fingerprint(note)}`, 'note.added', openedAt, { text: asProse(note) });
    if (nextStep && end === null) {
      const part = `next-step/${fingerprint(nextStep.what)}`;
      // The promise has the id of its fact: that is how a later import knows it for a next step.
      write(part, 'promise.made', past(null), {
        promiseId: idOf(part),
        what: asWords(nextStep.what),
        ...(nextStep.due ? { due: nextStep.due } : {}),
      });
    }
  }

  function writeConversation(event: ImportedConversation) {
    const conversationId = idOf(`event/${event.externalId}`);
    const part = (name: string) => `event/${event.externalId}/${name}`;
    const about = {
      conversationId,
      channel: event.channel,
      startsAt: event.startsAt,
      participants: contactsOf(event.contacts),
      ...(event.title ? { title: asLine(event.title) } : {}),
    };
    if (event.endsAt > context.now) {
      write(part('planned'), 'conversation.planned', past(event.plannedAt ?? opening), {
        ...about,
        endsAt: event.endsAt,
        plan: event.notes ? { agenda: asProse(event.notes) } : {},
      });
      return;
    }
    write(part('held'), 'conversation.held', event.endsAt, {
      ...about,
      ...(event.notes ? { notes: asProse(event.notes) } : {}),
    });
    write(part('closed-out'), 'conversation.closed-out', event.endsAt, { conversationId });
  }

  function writeTouch(touch: ImportedTouch) {
    const contactId = touch.contact && context.contact(touch.contact);
    write(`task/${touch.externalId}/touch`, 'touch.made', past(touch.at), {
      channel: touch.channel,
      way: touch.way,
      ...(contactId ? { contactId } : {}),
      ...(touch.about ? { about: asWords(touch.about) } : {}),
    });
  }

  function writeNote({ externalId, at, text, author }: ImportedNote) {
    // The entry is the import's; who wrote the note there stands below it.
    const signed = author
      ? `${asProse(text).slice(0, 19_800)}\n\n— ${asLine(author).slice(0, 150)}`
      : asProse(text);
    write(`activity/${externalId}/note`, 'note.added', past(at), { text: signed });
  }

  function writePromise(promise: ImportedPromise) {
    const contactId = promise.contact && context.contact(promise.contact);
    const memberId = promise.owner && context.member(promise.owner);
    write(`task/${promise.externalId}/promise`, 'promise.made', past(promise.madeAt ?? opening), {
      promiseId: idOf(`task/${promise.externalId}`),
      what: asWords(promise.what),
      ...(promise.due ? { due: promise.due } : {}),
      ...(contactId ? { contactId } : {}),
      ...(memberId ? { memberId } : {}),
    });
    if (promise.words) {
      const text = asProse(`${promise.what}\n\n${promise.words}`);
      write(`task/${promise.externalId}/note`, 'note.added', past(promise.madeAt ?? opening), { text });
    }
  }

  function contactsOf(references: readonly Reference[]): string[] {
    return [...new Set(references.flatMap((reference) => context.contact(reference) ?? []))].slice(0, 50);
  }
}

/** When the other system says that a deal ended, as near as it says it. */
function endedAt({ end, stageSince }: ImportedCard): Instant | null {
  return end && (end.at ?? stageSince);
}

/**
 * When a deal was opened. Many lists do not say it, and some say when the row was made: it was there by the day on which
 * it was won or lost.
 */
function openingOf(card: ImportedCard | null): Instant | null {
  if (card === null) return null;
  const said = card.openedAt ?? card.stageSince;
  const ended = endedAt(card);
  return said && ended ? earlier(said, ended) : (said ?? ended);
}

/** What an opening, and later a change, says of the deal itself. */
export function opened(card: ImportedCard, context: FactContext): FactData['deal.opened'] {
  return {
    name: asLine(card.name),
    accountId: card.account && context.account(card.account),
    ownerId: card.owner && context.member(card.owner),
    valueMinor: card.valueMinor,
    currency: card.currency,
    expectedClose: card.end === null ? card.expectedClose : null,
    playbook: context.playbook,
    ...(card.stage ? { importedStage: card.stage } : {}),
  };
}
