import type { DealPage } from '#contract/deals/deal-page.ts';
import { type NextBestCommitment, nextBestCommitment } from '#domain/guidance/next-best-commitment.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { dayLabel } from './dates.ts';
import { capitalised, kindLabel, kindsInSentence, quoted, type Seen } from './seen.ts';

/** What to ask for next, from whom, and why. */
export function shownNextBest(deal: DealView, seen: Seen): DealPage['next'] {
  const next = nextBestCommitment(deal.standing, deal.map.playbook, seen.now);
  if (!next) return null;
  return {
    kind: next.kind,
    kindLabel: kindLabel(deal.map, next.kind),
    contactId: next.contactId,
    contactName: next.contactId === null ? null : seen.names.person(next.contactId),
    wording: next.wording,
    clientGains: next.clientGains,
    questions: [...next.questions],
    backup: capitalised(next.backup),
    why: whyNext(deal, next, seen),
    firstTheNextConversation: next.firstTheNextConversation,
  };
}

/** What stands before it, where they are on it, and what waits for it. */
function whyNext(deal: DealView, next: NextBestCommitment, seen: Seen): string {
  const { contactId, why, kind } = next;
  const label = kindLabel(deal.map, kind).toLowerCase();
  if (contactId === null)
    return 'Nobody at the client is part of the deal yet: it begins with somebody’s time.';
  const who = seen.names.person(contactId);
  const position = deal.standing.positions[contactId]?.[kind];
  const gained = why.gained[0];
  const gainedOn = gained ? deal.standing.positions[contactId]?.[gained]?.since : undefined;
  const said: string[] = [];
  if (why.goesBack) said.push(`You are ahead of them: ${label} was skipped.`);
  if (gained && gainedOn) {
    const on = dayLabel(dayOf(gainedOn, seen.zone), seen);
    said.push(
      `${who} gave ${kindLabel(deal.map, gained).toLowerCase()} on ${on}${onThis(why.position, position?.words ?? null, label)}.`,
    );
  } else if (why.position === 'none') {
    said.push(`${who} has not given anything yet.`);
  } else {
    said.push(`${who}${onThis(why.position, position?.words ?? null, label).replace(/^ and/, '')}.`);
  }
  if (why.holdsUp.length > 0) said.push(holdsUp(deal, why.holdsUp, seen));
  return said.join(' ');
}

function onThis(
  position: NextBestCommitment['why']['position'],
  words: string | null,
  label: string,
): string {
  switch (position) {
    case 'maybe':
      return words ? ` and said ${quoted(words)} to ${label}` : ` and said maybe to ${label}`;
    case 'asked':
      return ` and has not answered on ${label}`;
    case 'refused':
      return ` and said no to ${label} before`;
    case 'reopened':
      return ` and took ${label} back`;
    case 'none':
      return '';
  }
}

function holdsUp(deal: DealView, kinds: readonly string[], seen: Seen): string {
  const opened = kinds.filter((kind) => deal.standing.opened[kind]);
  if (opened.length > 0) {
    const hang = opened.length === 1 ? 'hangs' : 'hang';
    return `${capitalised(kindsInSentence(seen.map, opened))}, which you have opened, ${hang} on it.`;
  }
  return 'Nothing after it holds until then.';
}
