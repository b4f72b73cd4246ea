import { useQueries } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Fragment, useMemo, useState } from 'react';
import { getConversation } from '#contract/conversations/conversations.ts';
import { getDeal } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useBeingOn } from '../api/presence.ts';
import { reading, useRead, useReadWhen } from '../api/queries.ts';
import { SavingNote } from '../api/record/saving-note.tsx';
import { useRecords } from '../api/record/use-record.ts';
import { dropSaidOf } from '../api/said-shelf.ts';
import { newId } from '../api/use-write.ts';
import { CloseOutForm } from '../features/close-out/close-out-form.tsx';
import type { CloseOutPart } from '../features/close-out/close-out-start.ts';
import { ClosedOutCard } from '../features/close-out/closed-out-card.tsx';
import { LeftOverCard } from '../features/close-out/left-over-card.tsx';
import type { ClosedOut } from '../features/close-out/use-close-out.ts';
import { type LettersAsked, LettersCard } from '../features/letters/letters-card.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDates, useNumbers, useTexts } from '../ui/reader.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Tag } from '../ui/tag.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { OnlyToRead } from './only-to-read.tsx';
import { ReadFailed } from './read-failed.tsx';
import { wordsBeside } from './words-beside.tsx';

const plannedRoute = getRouteApi('/in/deals/$dealId/conversations/$conversationId/close-out');
const logRoute = getRouteApi('/in/deals/$dealId/log');

type Conversation = OutputOf<typeof getConversation>;

/** Closes out a conversation that was planned or held. */
export function CloseOutPage() {
  const { dealId, conversationId } = plannedRoute.useParams();
  return <CloseOut key={conversationId} dealId={dealId} conversationId={conversationId} isPlanned />;
}

/** Logs a conversation that was never planned: the same page, with who was there and when. */
export function LogPage() {
  const { dealId } = logRoute.useParams();
  // The id is kept on this device, so that a closed tab comes back to the same conversation.
  const id = useDraft(`log.${dealId}`, newId, 'at once');
  return (
    <CloseOut
      key={dealId}
      dealId={dealId}
      conversationId={id.value}
      onDone={id.drop}
      onUndone={() => id.set((same) => same)}
    />
  );
}

interface CloseOutProps {
  dealId: string;
  conversationId: string;
  isPlanned?: boolean;
  onDone?: () => void;
  onUndone?: () => void;
}

function CloseOut({ dealId, conversationId, isPlanned = false, onDone, onUndone }: CloseOutProps) {
  const t = useTexts(closeOutTexts);
  const [results, setResults] = useState<readonly ClosedOut[] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();
  const deal = useRead(getDeal, { dealId });
  useBeingOn(dealId, 'writing');
  const conversation = useReadWhen(isPlanned || results !== null, getConversation, {
    dealId,
    conversationId,
  });
  const one = isPlanned ? (conversation.data ?? null) : null;
  const others = useQueries({
    queries: (one?.parts ?? [])
      .filter((part) => part.mayChange && (part.state === 'planned' || part.state === 'held'))
      .map((part) => reading(getDeal, { dealId: part.deal.id })),
    // The same as long as nothing of it was read anew, so that the form does not begin anew.
    combine: (reads) => ({
      pages: reads.flatMap((read) => read.data ?? []),
      isWhole: reads.every((read) => read.data !== undefined),
      failed: reads.find(cannotShow),
    }),
  });
  const parts = useMemo(
    () =>
      // In the order in which the meeting has them: what was noted once for all of them is with the first.
      (deal.data ? [deal.data, ...others.pages] : [])
        .toSorted((first, second) => (first.deal.dealId < second.deal.dealId ? -1 : 1))
        .map((page): CloseOutPart => ({ page, conversation: one && partOf(one, page.deal.dealId) })),
    [deal.data, others.pages, one],
  );

  // Undone while its message stood: the form comes back, with everything that was typed.
  const isUndone = results !== null && isOpenAgain(conversation);
  if (isUndone) {
    setResults(null);
    setAttempt(attempt + 1);
    onUndone?.();
  }
  const failed = [deal, ...(isPlanned ? [conversation] : [])].find(cannotShow) ?? others.failed;
  if (failed && !results) {
    return (
      <ReadFailed what={t('whatConversation')} error={failed.error} onRetry={() => void failed.refetch()} />
    );
  }
  if (!deal.data || !others.isWhole || (isPlanned && !one)) return <PageSkeleton />;
  const head = deal.data.deal;
  if (!head.may.change) return <OnlyToRead back={`/deals/${dealId}`} />;
  const trail = (
    <>
      {head.account && `${head.account.name} / `}
      <Link look="quiet" href={`/deals/${dealId}`}>
        {head.name}
      </Link>
    </>
  );
  if (results && !isUndone) {
    return (
      <>
        <PageHeader trail={trail} title={t('titleDone')} />
        <div className="flex flex-col gap-4">
          {results.map((result) => (
            <Fragment key={result.dealId}>
              <ClosedOutCard
                dealId={result.dealId}
                dealName={results.length > 1 ? nameOf(parts, result.dealId) : null}
                result={result}
              />
              <Recap dealId={result.dealId} conversationId={conversationId} />
            </Fragment>
          ))}
        </div>
      </>
    );
  }
  if (one && one.state !== 'planned' && one.state !== 'held') {
    return (
      <>
        <PageHeader trail={trail} title={t('closeOut')} />
        <EmptyState
          title={t('notOpen', { state: one.state === 'closed out' ? 'closed_out' : one.state })}
          act={
            <ButtonLink href={`/deals/${dealId}/conversations/${conversationId}`}>{t('lookAtIt')}</ButtonLink>
          }
        >
          {t('notOpenHint')}
        </EmptyState>
        <div className="mt-4">
          <LeftOverCard page={deal.data} conversation={one} />
        </div>
      </>
    );
  }
  return (
    <>
      <Header
        conversation={one}
        trail={trail}
        kinds={deal.data.score.kinds}
        of={{ dealId, conversationId }}
      />
      {one && <StayOpen parts={one.parts} />}
      <CloseOutForm
        key={attempt}
        conversationId={conversationId}
        parts={parts}
        openedFrom={dealId}
        wordsOf={wordsBeside}
        onKept={() => {
          void dropSaidOf(conversationId);
          onDone?.();
          void navigate({ to: '/deals/$dealId', params: { dealId } });
        }}
        onDone={(closed) => {
          void dropSaidOf(conversationId);
          onDone?.();
          setResults(closed);
          window.scrollTo({ top: 0 });
        }}
      />
    </>
  );
}

/** What was agreed, to each who was there, while it is fresh. */
function Recap({ dealId, conversationId }: { dealId: string; conversationId: string }) {
  const [asked, setAsked] = useState<LettersAsked | null>(null);
  const conversation = { conversationId, state: 'closed out', toCloseOut: false };
  return (
    <div className="max-w-2xl">
      <LettersCard {...{ dealId, conversation, asked }} mayChange onAsk={setAsked} />
    </div>
  );
}

interface HeaderProps {
  conversation: Conversation | null;
  trail: React.ReactNode;
  kinds: readonly { key: string; label: string }[];
  of: { dealId: string; conversationId: string };
}

function Header({ conversation, trail, kinds, of }: HeaderProps) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const [it] = useRecords([of]);
  const { objective, backup } = conversation?.plan ?? {};
  const kind = kinds.find((each) => each.key === objective?.kind)?.label;
  const who =
    conversation?.participants.map((person) => person.name).join(', ') ||
    conversation?.title ||
    t('titleOfNobody');
  const bold = { b: (text: React.ReactNode) => <b className="font-semibold text-ink">{text}</b> };
  return (
    <PageHeader
      trail={trail}
      title={conversation ? t('title', { who, time: dates.time(conversation.startsAt) }) : t('logTitle')}
      sub={
        kind &&
        (backup?.wording
          ? t.rich('plannedWithBackup', bold, { kind, backup: backup.wording })
          : t.rich('planned', bold, { kind }))
      }
      acts={
        <>
          {it && <SavingNote saving={it.saving} />}
          <Tag>{t('aboutAMinute')}</Tag>
        </>
      }
    />
  );
}

/** Deals of somebody else that it was about as well: nothing of them is closed out here. */
function StayOpen({ parts }: { parts: Conversation['parts'] }) {
  const t = useTexts(closeOutTexts);
  const { list } = useNumbers();
  const names = parts
    .filter((part) => !part.mayChange && (part.state === 'planned' || part.state === 'held'))
    .map(({ deal }) => deal.name);
  if (names.length === 0) return null;
  return <p className="mb-4 text-soft">{t('stayOpen', { deals: list(names) })}</p>;
}

/** The part that one deal has in a conversation: its people, its plan. */
function partOf(conversation: Conversation, dealId: string): CloseOutPart['conversation'] {
  const part = conversation.parts.find(({ deal }) => deal.id === dealId);
  return part
    ? { ...conversation, participants: part.participants, plan: part.plan, notes: null }
    : conversation;
}

function isOpenAgain({ isError, data }: { isError: boolean; data: Conversation | undefined }): boolean {
  return isError || (data !== undefined && data.state !== 'closed out');
}

const nameOf = (parts: readonly CloseOutPart[], dealId: string) =>
  parts.find(({ page }) => page.deal.dealId === dealId)?.page.deal.name ?? null;

/** What was read before stays on the page, whatever becomes of reading it anew. */
const cannotShow = ({ isError, data }: { isError: boolean; data: unknown }): boolean =>
  isError && data === undefined;
