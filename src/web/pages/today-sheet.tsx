import { useMemo } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getPlanProposal } from '#contract/conversations/planning.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { todayTexts } from '#texts/today.ts';
import { explain } from '../api/client.ts';
import { useReadWhen } from '../api/queries.ts';
import { CloseOutForm } from '../features/close-out/close-out-form.tsx';
import type { Proposal } from '../features/plan/plan-draft.ts';
import { QuickPlan } from '../features/plan/quick-plan.tsx';
import { useNewPlan } from '../features/plan/use-new-plan.ts';
import { SetAside } from '../features/today/set-aside.tsx';
import type { Move } from '../features/today/settled-moves.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ErrorState } from '../ui/states.tsx';
import { DealSheet } from './deal-sheet.tsx';
import type { SheetAsked } from './deal-sheets/sheet.ts';
import { wordsBeside } from './words-beside.tsx';

/** An act that is open on the day, as the address names it. */
export interface TodayAsked extends SheetAsked {
  deal?: string | undefined;
}

interface TodaySheetProps {
  asked: TodayAsked;
  /** The move that is set aside. */
  move: Move | null;
  onOpen: (asked: SheetAsked) => void;
  onClose: () => void;
}

/** The one act to take, done where it is seen: the deal's own sheets, a plan, a close-out, setting aside. */
export function TodaySheet(props: TodaySheetProps) {
  const { asked, onOpen, onClose } = props;
  const dealId = asked.deal ?? '';
  const isOpen = asked.do !== undefined && dealId !== '';
  const deal = useReadWhen(isOpen, getDeal, { dealId });
  // The answer of another deal is kept until this one's is there.
  const page = deal.data?.deal.dealId === dealId ? deal.data : null;
  const isOwn = asked.do === 'plan' || asked.do === 'close-out' || asked.do === 'set-aside';
  if (isOpen && page && !isOwn) {
    return <DealSheet page={page} asked={asked} finding={null} onOpen={onOpen} onClose={onClose} />;
  }
  return <OwnSheet {...props} page={page} isOpen={isOpen} error={deal.error} />;
}

type OwnSheetProps = TodaySheetProps & { page: DealPage | null; isOpen: boolean; error: unknown };

function OwnSheet({ asked, move, onOpen, onClose, page, isOpen, error }: OwnSheetProps) {
  const t = useTexts(todayTexts);
  const titles: Record<string, string> = {
    plan: asked.on ? t('planExisting') : t('planTitle'),
    'close-out': t('closeOutTitle'),
    'set-aside': t('setAsideUntil'),
  };
  const name = page ? ` · ${page.deal.account?.name ?? page.deal.name}` : '';
  return (
    <Dialog
      title={`${titles[asked.do ?? ''] ?? t('loading')}${name}`}
      isOpen={isOpen}
      onClose={onClose}
      as="sheet"
      width={asked.do === 'close-out' ? 'broad' : 'normal'}
    >
      {error ? (
        <ErrorState title={t('couldNotOpen')}>{explain(error)}</ErrorState>
      ) : !page ? (
        <Skeleton lines={6} />
      ) : asked.do === 'plan' ? (
        <PlanHere
          key={`${asked.deal} ${asked.on}`}
          page={page}
          asked={asked}
          onAsked={(about) => onOpen({ do: 'ask', ...about })}
          onDone={onClose}
        />
      ) : asked.do === 'close-out' ? (
        <CloseOutHere page={page} conversationId={asked.on ?? ''} onDone={onClose} />
      ) : move ? (
        <SetAside deal={page.deal} move={move} onDone={onClose} />
      ) : null}
    </Dialog>
  );
}

interface PlanHereProps {
  asked: TodayAsked;
  onAsked: (about: Pick<TodayAsked, 'contact' | 'kind'>) => void;
}

interface HereProps {
  page: DealPage;
  onDone: () => void;
}

function PlanHere({ page, asked, onAsked, onDone }: HereProps & PlanHereProps) {
  const t = useTexts(todayTexts);
  const { dealId } = page.deal;
  const { on: conversationId, kind, contact: contactId } = asked;
  const proposal = useReadWhen(true, getPlanProposal, {
    dealId,
    ...(conversationId ? { conversationId } : {}),
    ...(kind ? { kind } : {}),
    ...(contactId ? { contactId } : {}),
  });
  const conversation = useReadWhen(conversationId !== undefined, getConversation, {
    dealId,
    conversationId: conversationId ?? dealId,
  });
  const failed = proposal.error ?? (conversationId ? conversation.error : null);
  if (failed) return <ErrorState title={t('couldNotOpen')}>{explain(failed)}</ErrorState>;
  if (!proposal.data || proposal.isPlaceholderData || (conversationId && !conversation.data)) {
    return <Skeleton lines={6} />;
  }
  const wished = new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(contactId ? { contact: contactId } : {}),
  });
  const about = {
    page,
    proposal: proposal.data,
    wished: wished.size > 0 ? `?${wished}` : '',
    onAsked,
    onDone,
  };
  if (!conversationId || !conversation.data) return <NewPlanHere {...about} />;
  return (
    <QuickPlan
      dealId={dealId}
      proposal={proposal.data}
      conversationId={conversationId}
      conversation={conversation.data}
      plannerHref={`/deals/${dealId}/conversations/${conversationId}/plan${about.wished}`}
      onAsked={onAsked}
      onDone={onDone}
    />
  );
}

interface NewPlanHereProps extends HereProps, Pick<PlanHereProps, 'onAsked'> {
  proposal: Proposal;
  /** What is named for it, as the planner's address has it. */
  wished: string;
}

/** A new one goes on where it was begun, here or in the planner. */
function NewPlanHere({ page, proposal, wished, onAsked, onDone }: NewPlanHereProps) {
  const { dealId } = page.deal;
  const known = page.conversations.map(({ conversationId }) => conversationId);
  const { chosen, drop } = useNewPlan(dealId, proposal, known);
  return (
    <QuickPlan
      dealId={dealId}
      proposal={proposal}
      conversationId={chosen}
      conversation={null}
      plannerHref={`/deals/${dealId}/plan${wished}`}
      onAsked={onAsked}
      onSaved={drop}
      onDone={onDone}
    />
  );
}

function CloseOutHere({ page, conversationId, onDone }: HereProps & { conversationId: string }) {
  const t = useTexts(todayTexts);
  const { dealId } = page.deal;
  const conversation = useReadWhen(conversationId !== '', getConversation, { dealId, conversationId });
  const one = conversation.isPlaceholderData ? undefined : conversation.data;
  const parts = useMemo(() => (one ? [{ page, conversation: one }] : null), [page, one]);
  if (conversation.error)
    return <ErrorState title={t('couldNotOpen')}>{explain(conversation.error)}</ErrorState>;
  if (!parts) return <Skeleton lines={8} />;
  const closing = { conversationId, parts, wordsOf: wordsBeside };
  return <CloseOutForm {...closing} onDone={onDone} onKept={onDone} />;
}
