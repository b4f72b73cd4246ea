import { useQueryClient } from '@tanstack/react-query';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { outboxTexts } from '#texts/outbox.ts';
import { outboxSheetTexts } from '#texts/outbox-sheet.ts';
import { giveUp, sendAgain } from '../../api/outbox/outbox.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { type WaitingWrite, wordsIn } from '../../api/outbox/waiting-write.ts';
import { reading } from '../../api/queries.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';

/** What waits on this device to be sent, in its order, and what the server did not take. */
export function OutboxSheet({ onClose }: { onClose: () => void }) {
  const to = useTexts(outboxTexts);
  const t = useTexts(outboxSheetTexts);
  const { writes } = useOutbox();
  return (
    <Dialog title={to('title')} isOpen onClose={onClose} as="sheet">
      {writes.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneMore')}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-soft">{t('intro')}</p>
          <ol className="divide-y divide-line border-y border-line">
            {writes.map((write, at) => (
              <Waiting key={write.id} write={write} isHeld={isHeld(writes, at)} onLeave={onClose} />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

/** Something before it, on the same deal, was not taken. */
function isHeld(writes: readonly WaitingWrite[], at: number): boolean {
  const { dealId } = writes[at] ?? { dealId: null };
  return dealId !== null && writes.slice(0, at).some((one) => one.refused && one.dealId === dealId);
}

function Waiting({ write, isHeld, onLeave }: { write: WaitingWrite; isHeld: boolean; onLeave: () => void }) {
  const t = useTexts(outboxSheetTexts);
  const dates = useDates();
  const deal = useDealName(write.dealId);
  const { refused } = write;
  const words = wordsIn(write.input);
  const closedOut = closedOutMeanwhile(write);
  return (
    <li className="py-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold">{write.label}</p>
          <p className="text-fine text-soft">
            {deal && `${t('onDeal', { deal })} · `}
            {t('made', { when: dates.moment(write.madeAt) })}
          </p>
        </div>
        <Tag tone={refused ? 'risk' : 'plain'}>
          {refused ? t('stateRefused') : isHeld ? t('stateHeld') : t('stateWaiting')}
        </Tag>
      </div>
      {refused && <p className="mt-1.5 text-risk">{refused.text}</p>}
      {words.length > 0 && (
        <div className="mt-1.5 rounded-control bg-well px-3 py-2">
          <p className="text-fine text-soft">{t('typed')}</p>
          {words.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {refused && (
        <div className="mt-2 flex flex-wrap gap-2">
          {closedOut ? (
            <ButtonLink size="small" look="primary" href={closedOut} onPress={onLeave}>
              {t('takeOver')}
            </ButtonLink>
          ) : (
            <Button size="small" look="primary" onPress={() => void sendAgain(write)}>
              {refused.sequence === null ? t('tryAgain') : t('sendAgain')}
            </Button>
          )}
          {write.dealId && (
            <ButtonLink size="small" href={`/deals/${write.dealId}`} onPress={onLeave}>
              {t('lookAtDeal')}
            </ButtonLink>
          )}
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              void giveUp(write);
              say(t('givenUp'));
            }}
          >
            {t('giveUp')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The page of a conversation that somebody else closed out first: it shows what was typed and is not in it. */
function closedOutMeanwhile({ refused, dealId, input }: WaitingWrite): string | null {
  const { conversationId } = input;
  return refused?.code === 'conversation_already_closed_out' && dealId && typeof conversationId === 'string'
    ? `/deals/${dealId}/conversations/${conversationId}/close-out`
    : null;
}

/** The deal's name, where it was read on this device. */
function useDealName(dealId: string | null): string | null {
  const queries = useQueryClient();
  if (dealId === null) return null;
  const page = queries.getQueryData<DealPage>(reading(getDeal, { dealId }).queryKey);
  return page?.deal.account?.name ?? page?.deal.name ?? null;
}
