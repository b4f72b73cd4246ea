import { useMemo, useState } from 'react';
import { conversationsTexts } from '#texts/conversations.ts';
import { classes } from '../../ui/classes.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { WeekGrid, type WeekItem } from '../../ui/week/week-grid.tsx';
import { type ConversationRow, canMove, dealsOf, hrefOf, peopleOf } from './conversation-row.ts';
import { useConversationState } from './conversation-state.tsx';
import type { Times } from './use-move.ts';
import { useMinute } from './use-week.ts';

interface WeekProps {
  days: readonly string[];
  conversations: readonly ConversationRow[];
  /** Those that are on their way to another time. */
  moving: ReadonlyMap<string, Times>;
  onMove: (conversation: ConversationRow, startsAt: string) => void;
  /** Asks for the new time, for who has no hand free to drag with. */
  onMoveByKey: (conversation: ConversationRow) => void;
  onPressFree: ((startsAt: string) => void) | null;
  onOpen: (href: string) => void;
}

const looks: Record<Tone, string> = {
  them: 'border-them-line bg-them-wash text-ink',
  warn: 'border-warn/40 bg-warn-wash text-ink',
  risk: 'border-risk/40 bg-risk-wash text-ink',
  us: 'border-line bg-us-wash text-ink',
  plain: 'border-line bg-well text-soft',
};

/** From so many minutes on there is room for a name in whole words. */
const tall = 85;

/** A week of conversations, hours down and days across. */
export function Week({ days, conversations, moving, onMove, onMoveByKey, onPressFree, onOpen }: WeekProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const numbers = useNumbers();
  const stateOf = useConversationState();
  const now = useMinute();
  const [focused, setFocused] = useState<string | null>(null);
  const byId = useMemo(() => new Map(conversations.map((one) => [one.conversationId, one])), [conversations]);
  const atHand = focused === null ? undefined : byId.get(focused);
  useKey({
    key: 'm',
    label: t('moveIt'),
    when: atHand !== undefined && canMove(atHand, now),
    act: () => atHand && onMoveByKey(atHand),
  });
  const items = conversations.map((one): WeekItem => {
    const { label, tone } = stateOf(one);
    const times = moving.get(one.conversationId) ?? one;
    const people = peopleOf(one);
    const deals = dealsOf(one);
    const name = one.account?.name ?? one.deal.name;
    const isOff = one.state === 'cancelled' || one.state === 'missed';
    return {
      id: one.conversationId,
      startsAt: times.startsAt,
      endsAt: times.endsAt,
      href: hrefOf(one),
      canMove: canMove(one, now),
      name: [dates.moment(times.startsAt), name, one.title, numbers.list(people), label]
        .filter(Boolean)
        .join(', '),
      className: classes(
        looks[tone],
        isOff && 'border-dashed bg-card! text-faint! line-through',
        moving.has(one.conversationId) && 'opacity-70',
      ),
      show: (minutes, isNarrow) => (
        <>
          {/* The time stands where there is room beside the name: where it begins, the hours at the side say too. */}
          <span
            className={minutes >= tall ? 'line-clamp-2' : 'flex h-[1lh] flex-wrap gap-x-1 overflow-hidden'}
          >
            <b className="max-w-full truncate font-semibold">{name}</b>{' '}
            {!isNarrow && <span className="text-soft tabular-nums">{dates.time(times.startsAt)}</span>}
          </span>
          {minutes >= 35 && (
            <span className={classes('text-soft', minutes >= tall ? 'line-clamp-3' : 'block truncate')}>
              {people.length > 0 ? people.join(', ') : t('nobodyNamed')}
            </span>
          )}
          {minutes >= 58 && (
            <span className="block truncate">
              {deals.length > 1 ? `${label} · ${t('deals', { count: deals.length })}` : label}
            </span>
          )}
        </>
      ),
    };
  });
  return (
    <WeekGrid
      days={days}
      items={items}
      now={now}
      onMove={(id, startsAt) => {
        const one = byId.get(id);
        if (one) onMove(one, startsAt);
      }}
      onPressFree={onPressFree}
      onFocusItem={setFocused}
      onOpen={onOpen}
    />
  );
}
