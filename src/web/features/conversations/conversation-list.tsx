import type { ReactNode } from 'react';
import { conversationsTexts } from '#texts/conversations.ts';
import { MeetingLink, useIsNear } from '../../api/record/meeting-link.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { TimeOfDay } from '../../ui/time-of-day.tsx';
import { type ConversationRow, dealsOf, hrefOf, peopleOf } from './conversation-row.ts';
import { ConversationState } from './conversation-state.tsx';

interface ConversationListProps {
  conversations: readonly ConversationRow[];
  /** False for those who only read. */
  mayAct: boolean;
}

/** Conversations under the day on which they are. */
export function ConversationList({ conversations, mayAct }: ConversationListProps) {
  const t = useTexts(conversationsTexts);
  const dates = useDates();
  const days = Map.groupBy(conversations, (one) => dates.dayOf(one.startsAt));
  return (
    <div className="flex flex-col gap-4">
      {[...days].map(([day, ones]) => (
        <section key={day}>
          <h2 className="mb-1 text-fine font-medium text-soft">
            {dates.daysFromToday(day) === 0 ? t('today', { day: dates.longDay(day) }) : dates.longDay(day)}
          </h2>
          <Rows>
            {ones.map((one) => (
              <ConversationLine key={one.conversationId} conversation={one} mayAct={mayAct} />
            ))}
          </Rows>
        </section>
      ))}
    </div>
  );
}

/** One of a list: when, with whom, about which deals, and where it is. One that is about several stands once. */
export function ConversationLine({
  conversation: one,
  mayAct,
  act,
}: {
  conversation: ConversationRow;
  mayAct: boolean;
  act?: ReactNode;
}) {
  const t = useTexts(conversationsTexts);
  const numbers = useNumbers();
  const near = useIsNear(one);
  const people = peopleOf(one);
  const deals = dealsOf(one);
  // Where only another deal's part is left, that one is closed out.
  const open = !isOpen(one) ? one.parts.find((part) => part.toCloseOut) : undefined;
  const closeOut = `/deals/${(open?.deal ?? one.deal).id}/conversations/${one.conversationId}/close-out`;
  return (
    <Row
      className="items-center!"
      asideBelow
      lead={<TimeOfDay instant={one.startsAt} />}
      aside={
        <>
          <ConversationState conversation={one} />
          {act}
          {mayAct && lacksObjective(one) && (
            <ButtonLink size="small" href={`${hrefOf(one)}/plan`}>
              {t('planIt')}
            </ButtonLink>
          )}
          {mayAct && one.state === 'planned' && !one.toCloseOut && near && (
            <MeetingLink size="small" dealId={one.deal.id} conversation={one} />
          )}
          {mayAct && one.toCloseOut && (
            <ButtonLink size="small" look="primary" href={closeOut}>
              {t('closeOut')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Link look="name" href={hrefOf(one)}>
        {one.account?.name ?? one.deal.name}
      </Link>{' '}
      <span className="text-soft">{people.length > 0 ? numbers.list(people) : t('nobodyNamed')}</span>
      <p className="text-fine text-soft">
        {[one.title, one.account ? numbers.list(deals.map((deal) => deal.name)) : null, one.owner?.name]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Row>
  );
}

const lacksObjective = ({ state, planState, toCloseOut }: ConversationRow) =>
  state === 'planned' && planState === 'no objective' && !toCloseOut;

const isOpen = ({ state }: ConversationRow) => state === 'planned' || state === 'held';
