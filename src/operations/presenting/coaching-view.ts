import type { CoachNote } from '#contract/coaching/coach-notes.ts';
import type { CoachedSeller, Coaching } from '#contract/coaching/coaching.ts';
import { shareOf, tellApart } from '#domain/coaching/share.ts';
import { type ControlCode, controlCodes } from '#domain/findings/finding-codes.ts';
import type { CoachNoteRow } from '#store/coaching/coach-notes.ts';
import type { HeldDeals, MomentRow, WayRow } from '#store/coaching/control-record.ts';
import { coachSentencesTexts } from '#texts/coach-sentences.ts';
import { sayIn } from '#texts/say.ts';

interface Weeks {
  readonly ends: readonly string[];
  readonly days: readonly string[];
}

type Way = CoachedSeller['ways'][number];

const secondsPerDay = 86_400;
const eleven = controlCodes.length;

/** How much of the eleven was in hand at the end of each week, on average over the deals that were open then. */
export function weeksOfControl(
  moments: readonly MomentRow[],
  { ends, days }: Weeks,
): Coaching['sellers'][number]['weeks'] {
  return ends.map((end, place) => {
    const then = moments.filter(({ at }) => at === end);
    const deals = then.find(({ code }) => code === null)?.deals ?? 0;
    const given = then.reduce((sum, { code, deals: count }) => (code === null ? sum : sum + count), 0);
    return { day: days[place] ?? '', deals, inHand: deals === 0 ? null : eleven - given / deals };
  });
}

interface WaysGiven {
  readonly memberId: string;
  readonly record: { readonly held: readonly HeldDeals[]; readonly ways: readonly WayRow[] };
  readonly moments: readonly MomentRow[];
  readonly period: Weeks;
  readonly isCompared: boolean;
}

interface Reading {
  readonly locale: string;
  readonly isYou: boolean;
  readonly name: string;
}

/** The eleven ways, those that happen in most deals first. Nobody is ranked: each is set beside all the others. */
export function shownWays(given: WaysGiven, locale: string): Way[] {
  const say = sayIn(locale, coachSentencesTexts);
  const { memberId, record, moments, period, isCompared } = given;
  const of = record.held.find(({ ownerId }) => ownerId === memberId)?.settled ?? 0;
  const othersOf = record.held.reduce(
    (all, { ownerId, settled }) => (ownerId === memberId ? all : all + settled),
    0,
  );
  const ways = controlCodes.map((code): Way => {
    const rows = record.ways.filter((row) => row.code === code);
    const own = rows.find(({ ownerId }) => ownerId === memberId);
    const count = { count: own?.deals ?? 0, of };
    const others = { count: sum(rows.filter(({ ownerId }) => ownerId !== memberId)), of: othersOf };
    const told = isCompared ? tellApart(count, others) : null;
    return {
      code,
      label: say(textOf[code]),
      ...count,
      share: shareOf(count),
      days: (own?.seconds ?? 0) / secondsPerDay,
      others: isCompared ? { ...others, share: shareOf(others) } : null,
      told,
      sentence:
        told === null
          ? say('happened', count)
          : say(told === 'too few' ? 'tooFew' : told, {
              ...count,
              others: others.count,
              othersOf: others.of,
            }),
      weeks: period.ends.map((end) => {
        const then = moments.filter(({ at }) => at === end);
        const open = then.find((row) => row.code === null)?.deals ?? 0;
        return open === 0 ? null : (then.find((row) => row.code === code)?.deals ?? 0) / open;
      }),
    };
  });
  return ways.toSorted((one, other) => other.count - one.count || other.days - one.days);
}

/** What stands out, and that nothing does where nothing does. */
export function waysSummary(ways: readonly Way[], { locale, isYou, name }: Reading): string {
  const say = sayIn(locale, coachSentencesTexts);
  const who = { isYou: isYou ? 'yes' : 'no', name };
  const [most] = ways;
  if (!most || most.of === 0) return say('nothingYet', who);
  const { of, count, label } = most;
  const first =
    count === 0 ? say('allInHand', { ...who, of }) : say('mostOften', { ...who, way: label, count, of });
  if (most.told === null) return first;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = (told: Way['told']) => ways.filter((way) => way.told === told).map((way) => way.label);
  const more = named('more');
  const less = named('less');
  const rest = [
    ...(more.length > 0 ? [say('standsOutMore', { ways: list.format(more) })] : []),
    ...(less.length > 0 ? [say('standsOutLess', { ways: list.format(less) })] : []),
  ];
  return [first, ...(rest.length > 0 ? rest : [say('nothingStandsOut')])].join(' ');
}

export function shownNote(row: CoachNoteRow, readerId: string): CoachNote {
  return {
    noteId: row.noteId,
    conversationId: row.conversationId,
    dealId: row.dealId,
    about: row.accountName ?? row.dealName,
    writer: { id: row.writerId, name: row.writerName },
    seller: { id: row.sellerId, name: row.sellerName },
    text: row.text,
    writtenAt: row.writtenAt,
    changed: row.changedAt !== null,
    readAt: row.readAt,
    isMine: row.writerId === readerId,
    isForMe: row.sellerId === readerId,
  };
}

const sum = (rows: readonly { readonly deals: number }[]): number =>
  rows.reduce((all, { deals }) => all + deals, 0);

const textOf = {
  unowned: 'unowned',
  'thin-plan': 'thinPlan',
  'no-next-conversation': 'noNextConversation',
  'non-commitment': 'nonCommitment',
  'one-sided': 'oneSided',
  avoided: 'avoided',
  'no-value': 'noValue',
  'client-led': 'clientLed',
  'no-objective': 'noObjective',
  'no-backup': 'noBackup',
  'not-asked': 'notAsked',
} as const satisfies Record<ControlCode, string>;
