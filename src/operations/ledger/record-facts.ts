import type { recordFacts as contract } from '#contract/ledger/ledger.ts';
import type { RecordableFact } from '#contract/ledger/recordable.ts';
import { admitFact } from '#domain/ledger/admit-fact.ts';
import type { NewFact } from '#domain/ledger/facts.ts';
import { newFact, type Writing } from '#domain/ledger/writing.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { advance } from '#domain/standing/fold.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { knownContacts } from '#store/address-book/contacts.ts';
import { foldContext, inPlace } from '#store/deals/append.ts';
import { loadMember } from '#store/people/members.ts';
import { alreadyRecorded } from '../deals/already-recorded.ts';
import { type DealAtHand, writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle, World } from '../world.ts';

export const recordFacts: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, facts, anyway = false } = input;
  const before = await alreadyRecorded(world, dealId, facts);
  if (before) return before;
  const unknown = await unknownReference(world, facts);
  if (unknown) return unknown;
  return writeToDeal(world, { dealId, seenSequence }, (deal) => admitAll(world, deal, facts, anyway));
};

/** Each fact is looked at with those before it in place, so that somebody can join and be asked in one go. */
async function admitAll(
  world: World,
  deal: DealAtHand,
  given: readonly RecordableFact[],
  anyway: boolean,
): Promise<Result<NewFact[], Refusal>> {
  const context = await foldContext(world.tx, world.workspace, [], deal.standing);
  const history = given.length > 1 ? await deal.history() : [];
  const admitted: NewFact[] = [];
  let { standing } = deal;
  for (const one of given) {
    const fact = factOf(one, deal);
    const view = dealView(standing, { map: deal.map, zone: deal.zone });
    const result = admitFact(fact, { view, now: world.now, anyway });
    if (!result.ok) return result;
    const before = [...history, ...inPlace(admitted, deal.standing.sequence)];
    admitted.push(fact);
    if (admitted.length < given.length) {
      standing = advance(context, standing, inPlace([fact], standing.sequence), () => before);
    }
  }
  return accept(admitted);
}

/** The id that a new thing gets where its writer left that to us. */
const newIds: Readonly<Partial<Record<RecordableFact['type'], string>>> = {
  'promise.made': 'promiseId',
  'commitment.made': 'commitmentId',
  'non-commitment.heard': 'nonCommitmentId',
  'concern.raised': 'concernId',
  'waiver.made': 'waiverId',
  'milestone.set': 'milestoneId',
  'request.received': 'requestId',
  'ask.made': 'askId',
  'document.shared': 'documentId',
};

function factOf(given: RecordableFact, { writing, zone }: DealAtHand): NewFact {
  const idField = newIds[given.type];
  const data: Record<string, unknown> = { ...given.data };
  if (idField !== undefined) data[idField] ??= writing.newId();
  if (given.type === 'commitment.made' && given.data.kept) {
    // What is done there and then needs no other day than that one.
    data.due ??= dayOf(given.happenedAt ?? writing.now, zone);
  }
  const named: Writing = { ...writing, newId: () => given.id ?? writing.newId() };
  return newFact(named, given.type, data as never, given.happenedAt);
}

/** People who join are in the address book, and promises are made by somebody of ours. */
async function unknownReference(world: World, facts: readonly RecordableFact[]) {
  const { tx, workspace } = world;
  const joining = facts.flatMap((fact) => (fact.type === 'stakeholder.joined' ? [fact.data.contactId] : []));
  const known = await knownContacts(tx, workspace.id, joining);
  const unknown = joining.find((contactId) => !known.has(contactId));
  if (unknown) {
    return refuse('contact_not_found', 'This person is not in the address book. Add them to it first.', {
      contactId: unknown,
    });
  }
  for (const fact of facts) {
    const memberId = fact.type === 'promise.made' ? fact.data.memberId : undefined;
    if (memberId && !(await loadMember(tx, workspace.id, memberId))) {
      return refuse('member_not_found', 'There is no such person in your workspace.', { memberId });
    }
  }
  return null;
}
