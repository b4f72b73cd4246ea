import type { listConversations } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { TimeOfDay } from '../../ui/time-of-day.tsx';
import { ConversationState } from './conversation-state.tsx';

export type ConversationRow = OutputOf<typeof listConversations>['items'][number];

interface ConversationListProps {
  conversations: readonly ConversationRow[];
  /** False for those who only read. */
  mayAct: boolean;
}

/** Conversations under the day on which they are. */
export function ConversationList({ conversations, mayAct }: ConversationListProps) {
  const dates = useDates();
  const days = Map.groupBy(conversations, (one) => dates.dayOf(one.startsAt));
  return (
    <div className="flex flex-col gap-4">
      {[...days].map(([day, ones]) => (
        <section key={day}>
          <h3 className="mb-1 text-fine font-medium text-soft">
            {dates.longDay(day)}
            {dates.daysFromToday(day) === 0 && ', today'}
          </h3>
          <Rows>
            {ones.map((one) => (
              <Row
                key={one.conversationId}
                className="items-center"
                asideBelow
                lead={<TimeOfDay instant={one.startsAt} />}
                aside={
                  <>
                    <ConversationState conversation={one} />
                    {mayAct && one.toCloseOut && (
                      <ButtonLink size="small" look="primary" href={`${hrefOf(one)}/close-out`}>
                        Close out
                      </ButtonLink>
                    )}
                  </>
                }
              >
                <Link look="name" href={hrefOf(one)}>
                  {one.account?.name ?? one.deal.name}
                </Link>{' '}
                <span className="text-soft">
                  · {one.participants.map((person) => person.name).join(', ') || 'nobody named'}
                </span>
                <p className="text-fine text-soft">
                  {[one.title, one.account ? one.deal.name : null, one.owner?.name]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </Row>
            ))}
          </Rows>
        </section>
      ))}
    </div>
  );
}

const hrefOf = (one: ConversationRow) => `/deals/${one.deal.id}/conversations/${one.conversationId}`;
