import { getEntry } from '#contract/ledger/ledger.ts';
import { scoreTexts } from '#texts/score.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useMe } from '../../api/session.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { useOurSide } from './our-side.ts';
import type { Cell } from './score.tsx';
import { Dot, dotOf, useDotWords } from './score-dot.tsx';

/** Who says so, when, and with what evidence: as much of a place as there is to know. */
export function CellFacts({ dealId, cell }: { dealId: string; cell: Cell }) {
  const t = useTexts(scoreTexts);
  const { kind, position, person } = cell;
  const said = useDotWords();
  if (!person || !position) return <OurFacts cell={cell} dealId={dealId} />;
  const isEmpty = position.state === 'none' || position.state === 'not needed';
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 font-semibold">
        <Dot state={dotOf(position)} small /> {person.name} · {kind.label}
        <span className="font-normal text-soft">{said(dotOf(position))}</span>
      </p>
      {position.evidence ? (
        <p className="mt-1.5">{position.evidence}</p>
      ) : (
        <p className="mt-1.5 text-soft">
          {position.state === 'not needed' ? t('notTheirsLong') : t('nothingSaid')}{' '}
          {position.state === 'none' && t('personWill', { name: person.name, act: kind.clientCommitsTo })}
        </p>
      )}
      {position.hurried && <p className="mt-1 text-warn">{t('hurried')}</p>}
      {position.factId && !isEmpty && (
        <Source
          dealId={dealId}
          factId={position.factId}
          {...(position.state === 'gained' ? { fromClient: position.evidencedByClient } : {})}
        />
      )}
    </>
  );
}

/** Our own line: what we opened and what we went past. */
function OurFacts({ cell: { kind }, dealId }: { cell: Cell; dealId: string }) {
  const t = useTexts(scoreTexts);
  const us = useOurSide();
  const dates = useDates();
  const state = kind.ours;
  const { openedAt } = kind;
  return (
    <>
      <p className="flex items-center gap-2 font-semibold">
        {state !== 'none' && <Dot state={state} small />} {t('you', us)} · {kind.label}
      </p>
      <p className="mt-1.5">
        {state === 'opened' && openedAt
          ? t('wasOpened', { kind: kind.label, day: dates.shortDay(dates.dayOf(openedAt)) })
          : state === 'skipped'
            ? t('wasSkipped', { kind: kind.label })
            : t(kind.gainedForDeal ? 'givenUnasked' : 'notAskedYet', { kind: kind.label })}
      </p>
      {kind.openedFactId && <Source dealId={dealId} factId={kind.openedFactId} />}
    </>
  );
}

interface SourceProps {
  dealId: string;
  factId: string;
  /** Whether anything from the client supports it, where that matters. */
  fromClient?: boolean;
}

/** The entry behind it: who wrote it down, when, and what it rests on. */
function Source({ dealId, factId, fromClient }: SourceProps) {
  const t = useTexts(scoreTexts);
  const dates = useDates();
  const { member } = useMe();
  const read = useReadWhen(true, getEntry, { dealId, factId });
  const entry = read.data?.entry.factId === factId ? read.data.entry : null;
  if (!entry) return <p className="mt-1.5 text-faint">{read.isError ? '' : t('reading')}</p>;
  // What was only heard counts once they did it (R17).
  const { evidence } = entry.data;
  const isTheirs = evidence === 'written' || evidence === 'calendar' || evidence === 'roadmap';
  // A word of ours that they confirmed on their roadmap is theirs since.
  const isConfirmed = (read.data?.story ?? []).some(({ type }) => type === 'commitment.confirmed');
  const how = isTheirs ? evidence : isConfirmed ? 'roadmap' : 'other';
  return (
    <p className="mt-1.5 border-t border-line pt-1.5 text-soft">
      {t('recordedBy', {
        name: entry.by.name,
        you: entry.by.id === member.id ? 'yes' : 'no',
        when: dates.moment(entry.recordedAt),
      })}
      {fromClient !== undefined && (
        <>
          {' · '}
          <span className={fromClient ? 'text-them' : 'text-warn'}>
            {fromClient ? t('fromClient', { how: t('evidence', { how }) }) : t('onlyOurs')}
          </span>
        </>
      )}
      {(read.data?.story.length ?? 0) > 1 && (
        <> · {t('entriesAbout', { count: read.data?.story.length ?? 0 })}</>
      )}
    </p>
  );
}
