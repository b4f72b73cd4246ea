import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { useRead } from '../api/queries.ts';
import { MeetingLink } from '../api/record/meeting-link.tsx';
import { ConversationNotes } from '../features/coach/conversation-notes.tsx';
import { ConversationState } from '../features/conversations/conversation-state.tsx';
import { CancelForm, MissForm } from '../features/conversations/end-forms.tsx';
import { PlanSheet } from '../features/conversations/plan-sheet.tsx';
import { Sentence } from '../features/ledger/sentence.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { Menu } from '../ui/menu.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates } from '../ui/reader.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import { ReadFailed } from './read-failed.tsx';

const route = getRouteApi('/in/deals/$dealId/conversations/$conversationId');

/** One conversation: its plan on a page that prints, or what was recorded in it. */
export function ConversationPage() {
  const ids = route.useParams();
  const navigate = useNavigate();
  const dates = useDates();
  const [ending, setEnding] = useState<'cancel' | 'miss' | null>(null);
  const conversation = useRead(getConversation, ids);
  const deal = useRead(getDeal, { dealId: ids.dealId });
  if (conversation.isError) {
    return (
      <ReadFailed
        what="This conversation"
        error={conversation.error}
        onRetry={() => void conversation.refetch()}
      />
    );
  }
  if (conversation.isPending || deal.isPending) return <PageSkeleton />;
  if (deal.isError)
    return <ReadFailed what="This deal" error={deal.error} onRetry={() => void deal.refetch()} />;

  const one = conversation.data;
  const { score } = deal.data;
  const kinds = new Map(score.kinds.map((kind) => [kind.key, kind.label]));
  const people = new Map(score.people.map((person) => [person.contactId, person.name]));
  const there = score.people.filter((person) =>
    one.participants.some((invited) => invited.id === person.contactId),
  );
  const base = `/deals/${ids.dealId}/conversations/${ids.conversationId}`;
  const mayChange = deal.data.deal.may.change;
  const open = one.state === 'planned' || one.state === 'held';
  const seen = { dealId: ids.dealId, sequence: one.sequence };
  const done = () => {
    setEnding(null);
    void navigate({ to: '/deals/$dealId', params: { dealId: ids.dealId } });
  };

  return (
    <>
      <PageHeader
        trail={
          <>
            {one.account && `${one.account.name} / `}
            <Link look="quiet" href={`/deals/${ids.dealId}`}>
              {one.deal.name}
            </Link>
          </>
        }
        title={one.title ?? `${one.participants.map((person) => person.name).join(', ') || 'A conversation'}`}
        sub={
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            {dates.moment(one.startsAt)} to {dates.time(one.endsAt)} · {one.channel}{' '}
            <ConversationState conversation={one} />
          </span>
        }
        acts={
          mayChange &&
          open && (
            <>
              <Menu
                label="More about this conversation"
                acts={[
                  { id: 'print', label: 'Print the plan', act: () => window.print() },
                  ...(one.state === 'planned'
                    ? [
                        {
                          id: 'move',
                          label: 'Another time',
                          act: () => void navigate({ href: `${base}/plan` }),
                        },
                        {
                          id: 'cancel',
                          label: 'It is cancelled',
                          tone: 'risk' as const,
                          act: () => setEnding('cancel'),
                        },
                        {
                          id: 'miss',
                          label: 'It was missed',
                          tone: 'risk' as const,
                          act: () => setEnding('miss'),
                        },
                      ]
                    : []),
                ]}
              />
              {one.state === 'planned' && <ButtonLink href={`${base}/plan`}>Change the plan</ButtonLink>}
              {one.state === 'planned' && !one.toCloseOut && (
                <MeetingLink dealId={ids.dealId} conversation={one} />
              )}
              <ButtonLink look="primary" href={`${base}/close-out`}>
                Close out
              </ButtonLink>
            </>
          )
        }
      />
      <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_330px] print:grid-cols-[minmax(0,1fr)_220px]">
        <div className="flex min-w-0 flex-col gap-4">
          {one.entries.length > 0 && one.state !== 'planned' && (
            <Card title="What was recorded">
              <Rows>
                {one.entries.map((entry) => (
                  <Row key={entry.factId}>
                    <span className={entry.corrected?.void ? 'text-soft line-through' : ''}>
                      <Sentence parts={entry.sentence} />
                    </span>
                  </Row>
                ))}
              </Rows>
              <p className="mt-2 text-fine text-soft">
                Something wrong? Correct it <Link href={`/deals/${ids.dealId}`}>in the ledger</Link>.
              </p>
            </Card>
          )}
          {one.notes && (
            <Card title="Notes">
              <p className="whitespace-pre-line">{one.notes}</p>
            </Card>
          )}
          <Card title={one.state === 'planned' ? undefined : 'As it was planned'}>
            <PlanSheet plan={one.plan} kinds={kinds} people={people} />
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Card title="Who, and where they are">
            {there.length === 0 && <p className="text-soft">Nobody is named.</p>}
            <Rows>
              {there.map((person) => {
                const here = person.positions.find((position) => position.here);
                return (
                  <Row key={person.contactId} aside={here && <Tag tone="them">{kinds.get(here.kind)}</Tag>}>
                    <b className="font-semibold">{person.name}</b>
                    <p className="text-fine text-soft">
                      {[person.title, person.roles.join(', ')].filter(Boolean).join(' · ')}
                    </p>
                    {person.gain && <p className="text-fine text-soft">In it for them: {person.gain}</p>}
                  </Row>
                );
              })}
            </Rows>
          </Card>
          <div className="print:hidden">
            <ConversationNotes dealId={ids.dealId} conversationId={ids.conversationId} />
          </div>
        </div>
      </div>
      <Dialog
        title={ending === 'cancel' ? 'It is cancelled' : 'It was missed'}
        isOpen={ending !== null}
        onClose={() => setEnding(null)}
        width="narrow"
      >
        {ending === 'cancel' && <CancelForm deal={seen} conversationId={ids.conversationId} onDone={done} />}
        {ending === 'miss' && <MissForm deal={seen} conversationId={ids.conversationId} onDone={done} />}
      </Dialog>
      {mayChange && open && (
        <p className="mt-4 print:hidden">
          <Button look="quiet" onPress={() => window.print()}>
            Print it on one page
          </Button>
        </p>
      )}
    </>
  );
}
