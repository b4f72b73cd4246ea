import type { Fact, FactData, FactType } from '#domain/ledger/facts.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { later } from '#domain/time/calendar.ts';
import { notTakenBack } from './brought-back.ts';
import { type Draft, type FactContext, factsOf, opened } from './facts-of-deal.ts';
import type { ImportedDeal } from './imported.ts';
import { fingerprint, stableId } from './stable-id.ts';

/** A deal that an earlier import brought, as it stands now with everything that people did since. */
export interface KnownDeal {
  readonly facts: readonly Fact[];
  readonly standing: Standing;
}

type Card = Omit<FactData['deal.opened'], 'playbook' | 'zone' | 'clientGoal'>;

/**
 * What a later import adds to a deal. Only what changed in the other system since the last import is taken over, so
 * that what a member changed here is not undone by an old value that still stands there.
 */
export function changesOf(dealId: string, deal: ImportedDeal, known: KnownDeal, context: FactContext) {
  const { drafts, problems, activities } = factsOf(dealId, deal, context);
  const { standing } = known;
  const counting = notTakenBack(known.facts);
  const idOf = (part: string) => stableId(dealId, part);
  const written = new Set(known.facts.map((fact) => fact.id));
  const openedAt = standing.deal.openedAt;
  const changes: Draft[] = [];
  const write = <Type extends FactType>(part: string, type: Type, data: FactData[Type]) => {
    // Named after the place in the ledger too, because the same change may happen again later.
    const id = idOf(`${part}/${fingerprint(data)}/${standing.sequence}`);
    changes.push({ id, type, happenedAt: context.now, data } as Draft);
  };

  for (const draft of drafts) {
    if (written.has(draft.id)) follow(draft);
    else if (isNews(draft, { standing, facts: counting }))
      changes.push({ ...draft, happenedAt: later(draft.happenedAt, openedAt) });
  }
  if (deal.card) {
    const now = cardOf(opened(deal.card, context));
    const card = changedCard(now, lastImportedCard(counting), deal.card.silentOn ?? []);
    if (card) write('changed', 'deal.changed', card);
    endAndReopen(deal.card.end !== null);
    replaceNextStep();
  }
  keepPromises();
  return { drafts: changes, problems, activities };

  /** The part came before; it may say something else now. */
  function follow(draft: Draft) {
    // Most files name people and no roles: what they do not say is not taken away.
    if (draft.type === 'stakeholder.joined' && draft.data.roles.length > 0) {
      const before = lastImportedRoles(counting, draft.data.contactId);
      if (before && fingerprint([...before].sort()) !== fingerprint([...draft.data.roles].sort())) {
        write(`roles/${draft.data.contactId}`, 'stakeholder.changed', {
          contactId: draft.data.contactId,
          roles: draft.data.roles,
        });
      }
    }
    if (draft.type === 'conversation.planned') movePlan(draft.data);
    if (draft.type === 'promise.made') {
      const promise = standing.promises[draft.data.promiseId];
      const before = known.facts.find((fact) => fact.id === draft.id)?.data as FactData['promise.made'];
      if (
        promise?.state === 'open' &&
        draft.data.due &&
        draft.data.due !== before?.due &&
        draft.data.due !== promise.due
      ) {
        write(`due/${promise.promiseId}`, 'promise.moved', {
          promiseId: promise.promiseId,
          due: draft.data.due,
        });
      }
    }
  }

  function movePlan(data: FactData['conversation.planned']) {
    const conversation = standing.conversations[data.conversationId];
    if (conversation?.state !== 'planned') return;
    if (conversation.startsAt === data.startsAt && conversation.endsAt === data.endsAt) return;
    write(`moved/${data.conversationId}`, 'conversation.changed', {
      conversationId: data.conversationId,
      startsAt: data.startsAt,
      ...(data.endsAt ? { endsAt: data.endsAt } : {}),
    });
  }

  function endAndReopen(endsNow: boolean) {
    if (
      !endsNow &&
      endedByImport(counting) &&
      (standing.deal.state === 'won' || standing.deal.state === 'lost')
    ) {
      write('reopened', 'deal.reopened', { reason: 'It is open again in the other system.' });
    }
  }

  function replaceNextStep() {
    const now = drafts.find((draft) => draft.type === 'promise.made' && draft.data.promiseId === draft.id);
    for (const fact of counting) {
      if (fact.type !== 'promise.made' || fact.data.promiseId !== fact.id || fact.id === now?.id) continue;
      if (fact.by.kind !== 'import' || standing.promises[fact.id]?.state !== 'open') continue;
      write(`withdrawn/${fact.id}`, 'promise.withdrawn', {
        promiseId: fact.id,
        reason: 'Another next step took its place in the other system.',
      });
    }
  }

  /** A task that came as a promise is done now. */
  function keepPromises() {
    for (const activity of deal.activities) {
      if (activity.kind !== 'touch') continue;
      const promiseId = idOf(`task/${activity.externalId}`);
      if (standing.promises[promiseId]?.state === 'open')
        write(`kept/${promiseId}`, 'promise.kept', { promiseId });
    }
  }
}

/** Whether a part that no import brought before is news to the deal as it stands. */
function isNews(draft: Draft, { standing, facts }: KnownDeal): boolean {
  switch (draft.type) {
    case 'deal.opened':
      return false;
    case 'stakeholder.joined':
      return standing.stakeholders[draft.data.contactId] === undefined;
    case 'topic.opened':
      return standing.opened[draft.data.kind] === undefined;
    case 'deal.won':
    case 'deal.lost':
      // What a member decided about the end of a deal is not decided again by an import.
      return (
        draft.type !== `deal.${standing.deal.state}` &&
        (standing.deal.state === 'open' || standing.deal.state === 'parked' || endedByImport(facts))
      );
    case 'conversation.planned':
      return standing.conversations[draft.data.conversationId] === undefined;
    case 'conversation.held':
    case 'conversation.closed-out': {
      const state = standing.conversations[draft.data.conversationId]?.state;
      return state === undefined || state === 'planned';
    }
    default:
      return true;
  }
}

/** Whether the last word on the end of the deal was an import's. */
function endedByImport(facts: readonly Fact[]): boolean {
  const last = facts.findLast(({ type }) => ends.has(type));
  return last?.by.kind === 'import' && last.type !== 'deal.reopened';
}

const ends: ReadonlySet<FactType> = new Set(['deal.won', 'deal.lost', 'deal.reopened']);

function cardOf({ playbook: _, ...card }: FactData['deal.opened']): Card {
  return card;
}

function lastImportedCard(facts: readonly Fact[]): Partial<Card> {
  let card: Partial<Card> = {};
  for (const fact of facts) {
    if (fact.by.kind !== 'import') continue;
    if (fact.type === 'deal.opened') card = cardOf(fact.data);
    if (fact.type === 'deal.changed') card = { ...card, ...fact.data };
  }
  return card;
}

function changedCard(
  now: Card,
  before: Partial<Card>,
  silentOn: readonly string[],
): FactData['deal.changed'] | undefined {
  const changed = Object.entries(now).filter(
    ([field, value]) =>
      !silentOn.includes(field) && (value ?? null) !== (before[field as keyof Card] ?? null),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function lastImportedRoles(facts: readonly Fact[], contactId: string) {
  const last = facts.findLast(
    (fact) =>
      fact.by.kind === 'import' &&
      (fact.type === 'stakeholder.joined' || (fact.type === 'stakeholder.changed' && fact.data.roles)) &&
      fact.data.contactId === contactId,
  );
  return last?.type === 'stakeholder.joined' || last?.type === 'stakeholder.changed'
    ? (last.data.roles ?? [])
    : undefined;
}
