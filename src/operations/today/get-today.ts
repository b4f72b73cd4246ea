import { daysOfClients } from '#contract/today/from-clients.ts';
import type { getToday as contract } from '#contract/today/today.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { addDays, addToDay, dayOf, endOfDay, startOfDay } from '#domain/time/calendar.ts';
import { maySeeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadConversationsAhead } from '#store/deals/conversations-ahead.ts';
import { loadDoers } from '#store/deals/doers.ts';
import { listConversationRows } from '#store/deals/list-conversations.ts';
import { countFromClients } from '#store/deals/load-from-clients.ts';
import { loadComing, loadDue, loadMonth, loadMoves, ownsOpenDeals } from '#store/deals/load-today.ts';
import { loadNames } from '#store/deals/names.ts';
import { currentPlaybook, playbooksOfDeals } from '#store/deals/playbooks.ts';
import { isNamedAnywhere } from '#store/notes/mentions.ts';
import { loadMember } from '#store/people/members.ts';
import { actsToName } from '../presenting/acts-to-name.ts';
import { namesOf } from '../presenting/names-of.ts';
import { onMapOf, seen } from '../presenting/seen.ts';
import { shownDue, shownMonth, shownMove, shownTalk, summaryOf } from '../presenting/today-view.ts';
import type { Handle } from '../world.ts';
import { customerMoves, untouchedCustomers } from './customer-moves.ts';

/** Days ahead that what is owed and promised is shown for. */
const daysAhead = 7;
const mostLines = 100;

export const getToday: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor, now } = world;
  const memberId = input.memberId ?? actor.memberId;
  const member = await loadMember(tx, workspace.id, memberId);
  if (!member) return refuse('member_not_found', 'There is no such person in your workspace.');
  if (!maySeeDeal(actor, { ownerId: memberId, teamId: member.teamId })) {
    return notAllowed('look at the day of that member');
  }
  const { zone } = actor;
  const today = dayOf(now, zone);
  const month = `${today.slice(0, 8)}01`;
  const until = addToDay(today, daysAhead);
  const horizon = { from: now, to: addDays(now, input.horizonDays, zone) };
  // None of these needs another, so that they travel together.
  const [
    playbook,
    talks,
    untouched,
    moves,
    coming,
    owed,
    promised,
    figures,
    hasOpenDeals,
    fromClients,
    isNamedInNotes,
  ] = await Promise.all([
    currentPlaybook(tx, workspace.id),
    listConversationRows(tx, workspace.id, {
      visible: { ownerId: memberId },
      from: startOfDay(today, zone),
      to: endOfDay(today, zone),
      latestFirst: false,
      after: null,
      limit: mostLines,
      now,
    }),
    untouchedCustomers(world, memberId, input.horizonDays),
    loadMoves(tx, workspace.id, memberId, now, input.moves),
    input.horizonDays > 0 ? loadComing(tx, workspace.id, memberId, horizon, mostLines) : [],
    loadDue(tx, workspace.id, memberId, 'commitment', until, mostLines),
    loadDue(tx, workspace.id, memberId, 'promise', until, mostLines),
    loadMonth(tx, workspace.id, memberId, { from: startOfDay(month, zone), now, firstDay: month, today }),
    ownsOpenDeals(tx, workspace.id, memberId),
    countFromClients(tx, workspace.id, {
      ownerId: memberId,
      since: addDays(now, -daysOfClients, zone),
      now,
    }),
    memberId === actor.memberId && isNamedAnywhere(tx, workspace.id, memberId),
  ]);
  const customers = customerMoves(world, untouched, playbook);
  const ofDeals = [...talks.items, ...moves, ...coming, ...owed, ...promised].map(({ dealId }) => dealId);
  const [playbookOf, ahead, people, acts] = await Promise.all([
    playbooksOfDeals(tx, workspace.id, ofDeals),
    loadConversationsAhead(
      tx,
      workspace.id,
      [...moves, ...coming].map(({ dealId }) => dealId),
      now,
    ),
    loadNames(
      tx,
      workspace.id,
      [
        ...talks.items.flatMap((one) => [...one.participants, one.objectiveContactId ?? '']),
        ...[...moves, ...coming].flatMap((one) => [one.contactId ?? '', ...(one.about.people ?? [])]),
        ...[...owed, ...promised].map((one) => one.contactId ?? ''),
      ].filter((id) => id !== ''),
      [memberId],
    ),
    loadDoers(tx, workspace.id, actsToName([...moves, ...coming])),
  ]);
  const view = seen({
    now,
    locale: world.locale,
    zone,
    memberId: actor.memberId,
    ownerId: memberId,
    doers: acts.doers,
    currency: workspace.currency,
    names: namesOf(new Map([...people, ...acts.names]), world.locale),
    map: mapOf(playbook),
  });
  const viewOf = ({ dealId }: { dealId: string }) => onMapOf(view, playbookOf(dealId));
  const shownMoves = [
    ...moves.map((row) => shownMove(row, ahead(row.dealId), viewOf(row))),
    ...customers.now.map((row) => shownMove(row, [], view)),
  ]
    .sort((one, other) => other.severity - one.severity)
    .slice(0, input.moves);
  const shown = {
    conversations: talks.items
      .filter(({ state }) => state !== 'cancelled')
      .map((row) => shownTalk(row, viewOf(row))),
    moves: shownMoves,
    moveCount: (moves[0]?.deals ?? 0) + customers.now.length,
    owed: owed.map((row) => shownDue(row, 'theirs', viewOf(row))),
    promised: promised.map((row) => shownDue(row, 'ours', viewOf(row))),
  };
  return accept({
    day: today,
    member: { id: memberId, name: member.name },
    hasOpenDeals,
    summary: summaryOf(shown, view),
    ...shown,
    coming: [
      ...coming.map((row) => shownMove(row, ahead(row.dealId), viewOf(row))),
      ...customers.coming.map((row) => shownMove(row, [], view)),
    ].sort((one, other) => (one.from < other.from ? -1 : 1)),
    fromClients,
    isNamedInNotes,
    monthFrom: month,
    month: shownMonth(figures, world.locale),
  });
};
