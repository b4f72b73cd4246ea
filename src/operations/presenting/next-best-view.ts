import type { DealPage } from '#contract/deals/deal-page.ts';
import { influence } from '#domain/guidance/candidates.ts';
import type { NextBestCommitment } from '#domain/guidance/next-best-commitment.ts';
import { recommend } from '#domain/guidance/recommendation.ts';
import { timeCommitsTo } from '#domain/playbook/default-kinds-asking.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { saidYes } from '#domain/standing/said-yes.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { type Say, sayIn } from '#texts/say.ts';
import { dayLabel, howLong } from './dates.ts';
import {
  capitalised,
  ended,
  kindInSentence,
  kindLabel,
  kindsInSentence,
  ourSide,
  quoted,
  type Seen,
} from './seen.ts';

/** What to ask for next, from whom, where, and why: the same on every page that recommends anything for this deal. */
export function shownNextBest(deal: DealView, seen: Seen): DealPage['next'] {
  const best = recommend(deal, seen.now);
  const kind = best && seen.map.kind(best.next.kind);
  if (!best || !kind) return null;
  const { next, conversation } = best;
  return {
    kind: next.kind,
    kindLabel: kindLabel(seen.map, next.kind),
    clientCommitsTo: firstOrNext(deal, next, seen) ?? kind.clientCommitsTo,
    contactId: next.contactId,
    contactName: next.contactId === null ? null : seen.names.person(next.contactId),
    wording: throughSomebody(deal, next, seen) ?? askedBefore(deal, next, seen) ?? kind.wording,
    clientGains: kind.clientGains,
    questions: [...kind.questions],
    backup: capitalised(kind.backup),
    why: whyAsk(best.deal, next, seen),
    firstTheNextConversation: next.firstTheNextConversation,
    conversation: conversation && {
      conversationId: conversation.conversationId,
      startsAt: conversation.startsAt,
      title: conversation.title,
      isObjective: conversation.objective !== null,
    },
  };
}

/** The playbook cannot know whether somebody gives time for the first time, the deal does; own words of a team stay. */
function firstOrNext(deal: DealView, { kind, contactId }: NextBestCommitment, seen: Seen): string | null {
  const words = seen.map.kind('time')?.clientCommitsTo;
  if (kind !== 'time' || words !== builtInText(timeCommitsTo, seen.locale)) return null;
  const wasGiven = contactId !== null && deal.standing.positions[contactId]?.time?.state === 'reopened';
  return sayIn(seen.locale, dealSentencesTexts)(wasGiven ? 'giveNext' : 'giveFirst');
}

/** Once somebody there is on the way, nobody else is a stranger: a first conversation is asked for in their name. */
function throughSomebody(deal: DealView, { kind, contactId }: NextBestCommitment, seen: Seen): string | null {
  if (kind !== 'time' || contactId === null) return null;
  const guide = deal.present
    .filter((person) => person.contactId !== contactId && deal.hasGained(person.contactId, 'time'))
    .sort((one, other) => influence(other) - influence(one))[0];
  if (!guide) return null;
  return sayIn(seen.locale, dealSentencesTexts)('timeThrough', { who: seen.names.person(guide.contactId) });
}

/** Who answered without a day is not asked the same again: what is open is what they will do, or what it hangs on. */
export function askedBefore(
  deal: DealView,
  { contactId, kind }: Pick<NextBestCommitment, 'contactId' | 'kind'>,
  seen: Seen,
): string | null {
  const position = contactId === null ? undefined : deal.standing.positions[contactId]?.[kind];
  if (contactId === null || position?.state !== 'maybe' || position.reviewOn !== null) return null;
  const say = sayIn(seen.locale, dealSentencesTexts);
  return say(saidYes(deal.standing, contactId, kind) ? 'yesWording' : 'maybeWording');
}

/** An ask for a kind of somebody, as guidance weighs it. */
type AskToExplain = Pick<NextBestCommitment, 'contactId' | 'kind' | 'why'>;

/** What stands before it, where they are on it, and what waits for it. */
export function whyAsk(deal: DealView, { contactId, why, kind: key }: AskToExplain, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  if (contactId === null) return say('beginsWithTime');
  const kind = kindInSentence(seen, key);
  const who = seen.names.person(contactId);
  const positions = deal.standing.positions[contactId];
  const first = why.gained[0];
  const since = first ? positions?.[first]?.since : undefined;
  const given =
    first && since
      ? { gained: kindInSentence(seen, first), day: dayLabel(dayOf(since, seen.zone), seen) }
      : null;
  const words = positions?.[key]?.words ?? null;
  const comes = positions?.time?.state === 'gained' && positions.time.factId === '';
  return [
    why.goesBack && say('skipped', { kind, ...ourSide(seen, seen.ownerId) }),
    comes && given === null && why.position === 'none'
      ? say('givesByComing', { who, time: kindInSentence(seen, 'time') })
      : whereTheyAre(say, why.position, {
          who,
          kind,
          given,
          words: words && quoted(words, seen.locale),
          isYes: saidYes(deal.standing, contactId, key),
          isNotYet: positions?.[key]?.reason === 'not yet',
        }),
    key === 'decide' && why.position !== 'none' ? null : whatItIsFor(deal, key, why.holdsUp, seen),
  ]
    .filter(Boolean)
    .join(' ');
}

interface Where {
  readonly who: string;
  readonly kind: string;
  /** What they gave last, and when. */
  readonly given: { readonly gained: string; readonly day: string } | null;
  readonly words: string | null;
  readonly isYes: boolean;
  /** They said themselves that they are not ready for it. */
  readonly isNotYet: boolean;
}

type SayOfDeals = Say<(typeof dealSentencesTexts)['en']>;

function whereTheyAre(
  say: SayOfDeals,
  position: NextBestCommitment['why']['position'],
  { who, kind, given, words, isYes, isNotYet }: Where,
): string {
  switch (position) {
    case 'maybe':
      if (isNotYet) {
        return words === null
          ? say('notReady', { who, kind })
          : ended(say('notReadyWords', { who, kind, words }));
      }
      if (isYes) return given ? say('gaveYes', { who, kind, ...given }) : say('saidYes', { who, kind });
      if (words !== null) {
        const said = { who, kind, words };
        return ended(given ? say('gaveMaybeWords', { ...said, ...given }) : say('saidMaybeWords', said));
      }
      return given ? say('gaveMaybe', { who, kind, ...given }) : say('saidMaybe', { who, kind });
    case 'asked':
      return given ? say('gaveAsked', { who, kind, ...given }) : say('notAnswered', { who, kind });
    case 'refused':
      return given ? say('gaveRefused', { who, kind, ...given }) : say('saidNo', { who, kind });
    case 'reopened':
      return given ? say('gaveReopened', { who, kind, ...given }) : say('tookBack', { who, kind });
    case 'none':
      return given ? say('gave', { who, ...given }) : say('givenNothing', { who });
  }
}

/** That they are ready for the decision, or what waits for anything before it. */
function whatItIsFor(deal: DealView, kind: string, kinds: readonly string[], seen: Seen): string | null {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const { openedAt } = deal.standing.window;
  if (kind === 'decide' && openedAt !== null) return say('ready', { span: howLong(openedAt, seen) });
  if (kinds.length === 0) return null;
  const opened = kinds.filter((kind) => deal.standing.opened[kind]);
  return opened.length > 0
    ? say('holdsUp', { kinds: capitalised(kindsInSentence(seen, opened)), count: opened.length })
    : say('nothingHolds', { kind: kindLabel(seen.map, kind) });
}
