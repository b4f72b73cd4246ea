import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getDealBoard } from '#contract/deals/deal-overviews.ts';
import type { DealViewContent } from '#contract/deals/deal-views.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { getMissingForPosition } from '#contract/deals/position.ts';
import { dealBoardTexts } from '#texts/deal-board.ts';
import { dealViewsTexts } from '#texts/deal-views.ts';
import { SelectableCards } from '../api/list/selectable-cards.tsx';
import type { RowSelection } from '../api/list/use-row-selection.ts';
import { useReadWhen } from '../api/queries.ts';
import { NewCommitmentForm } from '../features/commitments/commitment-forms.tsx';
import { Board, type EndedState } from '../features/deal-views/board.tsx';
import { type DealRow, listInputOf } from '../features/deal-views/list-input.ts';
import { PositionAnswer } from '../features/deal-views/position-sheet.tsx';
import { LoseForm, ParkForm, WinForm } from '../features/deals/deal-forms.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';

interface DealsBoardProps {
  view: DealViewContent;
  onChange: (view: DealViewContent) => void;
  onOpen: (dealId: string) => void;
  onAct: (dealId: string, act: string) => void;
  selection: RowSelection<DealRow> | null;
  onSelect: ((deal: DealRow, row: number) => void) | undefined;
  /** Begins to select, with none. */
  onBegin: () => void;
}

interface Wanted {
  dealId: string;
  kind: string;
}

/** The board, and what opens when a card is dropped: nothing moves by hand. */
export function DealsBoard(props: DealsBoardProps) {
  const { view, onChange, onOpen, onAct, selection, onSelect } = props;
  const t = useTexts(dealViewsTexts);
  const { state: _, ...input } = listInputOf(view);
  const board = useReadWhen(true, getDealBoard, input);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [ending, setEnding] = useState<{ dealId: string; state: EndedState } | null>(null);
  if (board.isPending) return <BoardSkeleton />;
  if (board.isError || !board.data) {
    return <ReadFailed what={t('listFailed')} error={board.error} onRetry={() => void board.refetch()} />;
  }
  return (
    <SelectableCards selection={selection} onSelect={onSelect} onBegin={props.onBegin}>
      <Board
        key={JSON.stringify(input)}
        view={view}
        board={board.data}
        onMove={(dealId, kind) => setWanted({ dealId, kind })}
        onEnd={(dealId, state) => setEnding({ dealId, state })}
        onOpen={onOpen}
        onAct={onAct}
        onShowState={(state) => onChange({ ...view, state, layout: 'table' })}
        onSelect={selection ? undefined : onSelect}
      />
      <PositionSheet wanted={wanted} onClose={() => setWanted(null)} />
      <EndSheet ending={ending} onClose={() => setEnding(null)} />
    </SelectableCards>
  );
}

/** What is missing for a deal to stand where it was dropped; what they agreed to is recorded in the same sheet. */
function PositionSheet({ wanted, onClose }: { wanted: Wanted | null; onClose: () => void }) {
  const boardText = useTexts(dealBoardTexts);
  const navigate = useNavigate();
  const [agreed, setAgreed] = useState<{ contactId: string; kind: string } | null>(null);
  const read = useReadWhen(wanted !== null, getMissingForPosition, {
    dealId: wanted?.dealId ?? '',
    kind: wanted?.kind ?? '',
  });
  const position =
    read.data?.dealId === wanted?.dealId && read.data?.kind === wanted?.kind ? (read.data ?? null) : null;
  const close = () => {
    setAgreed(null);
    onClose();
  };
  const title =
    position === null
      ? boardText('positionTitle')
      : agreed
        ? boardText('theyWill')
        : position.way === 'ahead' && position.kindLabel
          ? boardText('positionTitleOf', { kind: position.kindLabel })
          : boardText('staysWhereItIs');
  return (
    <Dialog title={title} isOpen={wanted !== null} onClose={close} as="sheet">
      {read.isError && (
        <ReadFailed
          what={boardText('positionFailed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {!position && !read.isError && <Skeleton lines={5} />}
      {position && agreed && (
        <NewCommitmentForm
          key={`${agreed.contactId} ${agreed.kind}`}
          deal={position}
          people={position.people.map(({ id, name, title: detail }) => ({
            id,
            label: name,
            detail: detail ?? undefined,
          }))}
          kinds={position.kinds.map(({ kind, label }) => ({ id: kind, label }))}
          contactId={agreed.contactId}
          kind={agreed.kind}
          onDone={() => setAgreed(null)}
        />
      )}
      {position && !agreed && (
        <PositionAnswer
          position={position}
          onRecord={(contactId, kind) => setAgreed({ contactId, kind })}
          onAddPerson={() =>
            void navigate({
              to: '/deals/$dealId',
              params: { dealId: position.dealId },
              search: { do: 'add-stakeholder' },
            })
          }
        />
      )}
    </Dialog>
  );
}

/** A card dropped on won, lost or parked opens the act that says so. */
function EndSheet({
  ending,
  onClose,
}: {
  ending: { dealId: string; state: EndedState } | null;
  onClose: () => void;
}) {
  const t = useTexts(dealViewsTexts);
  const boardText = useTexts(dealBoardTexts);
  const read = useReadWhen(ending !== null, getDeal, { dealId: ending?.dealId ?? '' });
  const deal = read.data?.deal.dealId === ending?.dealId ? read.data?.deal : undefined;
  const titles = {
    won: boardText('theyDecided'),
    lost: boardText('dealIsLost'),
    parked: boardText('parkDeal'),
  };
  return (
    <Dialog title={ending ? titles[ending.state] : ''} isOpen={ending !== null} onClose={onClose} as="sheet">
      {deal && <p className="mb-4 font-semibold">{deal.name}</p>}
      {!deal && !read.isError && <Skeleton lines={4} />}
      {read.isError && (
        <ReadFailed what={t('deals')} error={read.error} onRetry={() => void read.refetch()} />
      )}
      {deal && ending?.state === 'won' && <WinForm deal={deal} onDone={onClose} />}
      {deal && ending?.state === 'lost' && <LoseForm deal={deal} onDone={onClose} />}
      {deal && ending?.state === 'parked' && <ParkForm deal={deal} onDone={onClose} />}
    </Dialog>
  );
}

function BoardSkeleton() {
  const t = useTexts(dealViewsTexts);
  return (
    <div
      role="status"
      aria-label={t('loading')}
      className="flex animate-[breathe_1.6s_ease-in-out_infinite] gap-3 overflow-hidden"
    >
      {['a', 'b', 'c', 'd', 'e'].map((column) => (
        <div key={column} className="w-[268px] flex-none">
          <div className="mb-3 h-4 w-24 rounded bg-well" />
          <div className="flex h-96 flex-col gap-2 rounded-card bg-well/55 p-1.5">
            <div className="h-[108px] rounded-control bg-card" />
            <div className="h-[108px] rounded-control bg-card" />
          </div>
        </div>
      ))}
    </div>
  );
}
