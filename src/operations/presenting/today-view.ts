import type { Today } from '#contract/today/today.ts';
import type { ConversationListRow } from '#store/deals/list-conversations.ts';
import type { DealOfLine, DueRow, MonthRow, MoveRow } from '#store/deals/load-today.ts';
import { moneyOf } from './amount.ts';
import { isToCloseOut } from './conversation-view.ts';
import { daysLate, dueLabel, howLong } from './dates.ts';
import { shownFinding } from './finding-view.ts';
import { capitalised, counted, ended, kindLabel, type Seen } from './seen.ts';

function shownDeal(row: DealOfLine) {
  return {
    dealId: row.dealId,
    name: row.dealName,
    account: row.accountId === null ? null : { id: row.accountId, name: row.accountName ?? '' },
    value: moneyOf(row.valueMinor, row.currency),
  };
}

export function shownMove(row: MoveRow, seen: Seen): Today['moves'][number] {
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
  return { ...shownFinding(finding, seen), deal: shownDeal(row), others: row.holding - 1 };
}

export function shownTalk(row: ConversationListRow, seen: Seen): Today['conversations'][number] {
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

/** What there is to know of a conversation of today in one line. */
function talkLine(row: ConversationListRow, seen: Seen): string {
  if (row.state === 'missed') return row.missedBy === 'us' ? 'You did not make it.' : 'They did not come.';
  if (row.state === 'closed out') return `Closed out${row.outcome ? `: ${row.outcome}` : ''}.`;
  if (isToCloseOut(row, seen.now)) return `Ended ${howLong(row.endsAt, seen.now)} ago. Not closed out.`;
  if (row.planState === 'no objective') return 'No objective yet.';
  const objective = row.objectiveKind
    ? `Ask for ${kindLabel(seen.map, row.objectiveKind)}.`
    : 'An ask is planned.';
  return `${objective} ${row.backup ? `Backup: ${ended(row.backup)}` : 'No backup yet.'}`;
}

export function shownDue(row: DueRow, whose: 'theirs' | 'ours', seen: Seen): Today['owed'][number] {
  const late = daysLate(row.due, seen.today);
  return {
    id: row.id,
    deal: shownDeal(row),
    what: row.what,
    contact: row.contactId === null ? null : { id: row.contactId, name: seen.names.person(row.contactId) },
    due: row.due,
    daysLate: late,
    label: dueLabel(row.due, seen.today),
    tone: late > 0 ? 'bad' : row.due === seen.today && whose === 'ours' ? 'warn' : 'plain',
  };
}

/** `Three conversations, six moves. Two clients owe you an answer.` Of another member's day it speaks of them. */
export function summaryOf(
  shown: Pick<Today, 'conversations' | 'moveCount' | 'owed' | 'promised'>,
  isOwn: boolean,
): string {
  const { conversations, moveCount, owed, promised } = shown;
  const talks = spelled(conversations.length, 'conversation');
  const said = [capitalised(`${talks}, ${spelled(moveCount, 'move')}.`)];
  if (owed.length > 0) {
    const clients = new Set(owed.map(({ deal }) => deal.dealId)).size;
    said.push(
      `${capitalised(spelled(clients, 'client'))} ${clients === 1 ? 'owes' : 'owe'} ${isOwn ? 'you' : 'them'} something.`,
    );
  }
  const late = promised.filter(({ daysLate: days }) => days > 0).length;
  if (late > 0) said.push(`${isOwn ? 'You' : 'They'} are late with ${spelled(late, 'promise')}.`);
  return said.join(' ');
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spelled(count: number, unit: string): string {
  const word = words[count];
  return word ? `${word} ${unit}${count === 1 ? '' : 's'}` : counted(count, unit);
}

export function shownMonth(month: MonthRow): Today['month'] {
  return [
    {
      name: 'leftWithNext',
      label: 'Left with a next meeting',
      definition: 'Conversations closed out this month with a next one planned, of all closed out.',
      count: month.leftWithNext,
      of: month.closedOut,
    },
    {
      name: 'askedForWhatWasPlanned',
      label: 'Asked for what you planned',
      definition:
        'Conversations closed out this month in which the planned objective was asked, of those with one.',
      count: month.asked,
      of: month.planned,
    },
    {
      name: 'commitmentsKept',
      label: 'Client commitments kept',
      definition: 'Firm commitments of clients that fell due this month and were kept, of all that fell due.',
      count: month.kept,
      of: month.due,
    },
  ];
}
