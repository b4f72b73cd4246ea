import type { Today } from '#contract/today/today.ts';
import { dayInWords, timeIn } from './in-words.ts';
import { harmless, styled } from './print.ts';
import { type Column, table } from './table.ts';

/** The day as a person reads it in a terminal. */
export function todayText(today: Today, zone: string): string {
  return [
    `${styled('bold', `${dayInWords(today.day)} · ${harmless(today.member.name)}`)}\n${harmless(today.summary)}`,
    section('Conversations', today.conversations.length, conversations(today, zone)),
    section('Moves', today.moveCount, moves(today.moves)),
    section('If nothing is done', today.coming.length, moves(today.coming)),
    section('They owe you', today.owed.length, owed(today.owed)),
    section('You promised', today.promised.length, owed(today.promised)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function section(title: string, count: number, body: string): string {
  return count === 0 ? '' : `${styled('bold', title)} ${styled('dim', String(count))}\n${body}`;
}

const words: Column = { head: '', shrinks: true };

function conversations({ conversations: all }: Today, zone: string): string {
  return table(
    [{ head: '' }, words, words],
    all.map(({ startsAt, endsAt, deal, title, line }) => [
      `${timeIn(zone, startsAt)}–${timeIn(zone, endsAt)}`,
      [deal.account?.name ?? deal.name, title].filter(Boolean).join(': '),
      line,
    ]),
  );
}

function moves(all: Today['moves']): string {
  return table(
    [words, words, words],
    all.map(({ deal, label, remedy, others }) => [
      deal.name,
      others > 0 ? `${label} (+${others})` : label,
      remedy,
    ]),
  );
}

function owed(all: Today['owed']): string {
  return table(
    [{ head: '' }, words, words, words],
    all.map(({ label, what, contact, deal }) => [label, what, contact?.name ?? '', deal.name]),
  );
}
