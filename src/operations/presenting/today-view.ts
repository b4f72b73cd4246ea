import type { Today } from '#contract/today/today.ts';
import type { PlaceToAsk } from '#domain/guidance/place-to-ask.ts';
import type { ConversationListRow } from '#store/deals/list-conversations.ts';
import type { DealOfLine, DueRow, MonthRow, MoveRow } from '#store/deals/load-today.ts';
import { sayIn } from '#texts/say.ts';
import { todaySentencesTexts } from '#texts/today-sentences.ts';
import { moneyOf } from './amount.ts';
import { isToCloseOut } from './conversation-view.ts';
import { daysLate, dueLabel, howLong } from './dates.ts';
import { shownFinding } from './finding-view.ts';
import { ended, kindLabel, ourSide, type Seen } from './seen.ts';

function shownDeal(row: DealOfLine) {
  return {
    dealId: row.dealId,
    name: row.dealName,
    account: row.accountId === null ? null : { id: row.accountId, name: row.accountName ?? '' },
    value: moneyOf(row.valueMinor, row.currency),
  };
}

export function shownMove(row: MoveRow, ahead: readonly PlaceToAsk[], seen: Seen): Today['moves'][number] {
  const { code, from, until, lateFrom, setAsideUntil, contactId, kind, evidence, about, severity } = row;
  const subject = row.subject === '' ? null : row.subject;
  const finding = {
    code,
    subject,
    from,
    until,
    lateFrom,
    setAsideUntil,
    contactId,
    kind,
    evidence,
    about,
    severity,
  };
  return { ...shownFinding(finding, ahead, seen), deal: shownDeal(row), others: row.holding - 1 };
}

export function shownTalk(listed: ConversationListRow, seen: Seen): Today['conversations'][number] {
  const row = partToActOn(listed, seen.now);
  const { conversationId, title, channel, state, startsAt, endsAt, participants, planState } = row;
  const person = (id: string) => ({ id, name: seen.names.person(id) });
  const objective = planState === 'no objective' ? null : row;
  return {
    conversationId,
    deal: shownDeal(row),
    title,
    channel,
    state,
    startsAt,
    endsAt,
    participants: participants.map(person),
    alsoAbout: [listed, ...listed.parts]
      .filter(({ dealId }) => dealId !== row.dealId)
      .map(({ dealId, dealName }) => ({ id: dealId, name: dealName })),
    planState,
    toCloseOut: isToCloseOut(row, seen.now),
    objective: objective && {
      kind: objective.objectiveKind,
      kindLabel: objective.objectiveKind ? kindLabel(seen.map, objective.objectiveKind) : null,
      contact: objective.objectiveContactId ? person(objective.objectiveContactId) : null,
    },
    backup: row.backup,
    line: talkLine(row, seen),
  };
}

/** Of a conversation about several deals, the part of the deal in which something is left to do. */
function partToActOn(row: ConversationListRow, now: string): ConversationListRow {
  const open = isToCloseOut(row, now) ? undefined : row.parts.find((part) => isToCloseOut(part, now));
  if (!open) return row;
  const { dealId, dealName, state, participants, planState, outcome } = open;
  return { ...row, dealId, dealName, state, participants, planState, outcome };
}

/** What there is to know of a conversation of today in one line. */
function talkLine(row: ConversationListRow, seen: Seen): string {
  const say = sayIn(seen.locale, todaySentencesTexts);
  if (row.state === 'missed') {
    return row.missedBy === 'us' ? say('weMissed', ourSide(seen, seen.ownerId)) : say('theyMissed');
  }
  if (row.state === 'closed out') {
    return row.outcome ? say('closedOutAs', { outcome: outcomeKey(row.outcome) }) : say('closedOut');
  }
  if (isToCloseOut(row, seen.now)) return say('notClosedOut', { ago: howLong(row.endsAt, seen) });
  if (row.planState === 'no objective') return say('noObjective');
  const backup = row.backup && ended(row.backup);
  if (!row.objectiveKind) return backup ? say('planAndBackup', { backup }) : say('planWithoutBackup');
  const kind = kindLabel(seen.map, row.objectiveKind);
  return backup ? say('askAndBackup', { kind, backup }) : say('askWithoutBackup', { kind });
}

/** A message's choices are named by words without a hyphen. */
const outcomeKey = (outcome: string) => outcome.replace('-', '');

export function shownDue(row: DueRow, whose: 'theirs' | 'ours', seen: Seen): Today['owed'][number] {
  const late = daysLate(row.due, seen.today);
  const isPressing = whose === 'ours' && (row.due === null || row.due === seen.today);
  return {
    id: row.id,
    deal: shownDeal(row),
    sequence: row.sequence,
    what: row.what,
    contact: row.contactId === null ? null : { id: row.contactId, name: seen.names.person(row.contactId) },
    due: row.due,
    daysLate: late,
    label: dueLabel(row.due, seen),
    tone: late > 0 ? 'bad' : isPressing ? 'warn' : 'plain',
  };
}

/** `Three conversations, six moves. Two clients owe you something.` Of another member's day it speaks of them by name. */
export function summaryOf(
  shown: Pick<Today, 'conversations' | 'moveCount' | 'owed' | 'promised'>,
  seen: Seen,
): string {
  const say = sayIn(seen.locale, todaySentencesTexts);
  const us = ourSide(seen, seen.ownerId);
  const { conversations, moveCount, owed, promised } = shown;
  const said = [say('day', { conversations: conversations.length, moves: moveCount })];
  const clients = new Set(owed.map(({ deal }) => deal.dealId)).size;
  if (clients > 0) said.push(say('owed', { clients, ...us }));
  const promises = promised.filter(({ daysLate: days }) => days > 0).length;
  if (promises > 0) said.push(say('late', { promises, ...us }));
  return said.join(' ');
}

export function shownMonth(month: MonthRow, locale: string): Today['month'] {
  const say = sayIn(locale, todaySentencesTexts);
  const figure = (name: Today['month'][number]['name'], count: number, of: number) => ({
    name,
    label: say(name),
    definition: say(`${name}Means`),
    count,
    of,
  });
  return [
    figure('leftWithNext', month.leftWithNext, month.closedOut),
    figure('askedForWhatWasPlanned', month.asked, month.planned),
    figure('commitmentsKept', month.kept, month.due),
  ];
}
