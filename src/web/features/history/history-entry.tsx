import type { ReactNode } from 'react';
import type { HistoryEntry } from '#contract/history/history.ts';
import { historyTexts } from '#texts/history.ts';
import { HistoryLine } from '../../api/history-line.tsx';
import { RowChangeLine } from '../../api/row-change-line.tsx';
import { Sentence } from '../../api/sentence.tsx';
import { toneOf } from '../../api/tones.ts';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';

type Of<What extends HistoryEntry['what']> = Extract<HistoryEntry, { what: What }>;

/** One thing that happened: in a deal, as a note, or as a change of what is known. */
export function HistoryEntryLine({ entry }: { entry: HistoryEntry }) {
  if (entry.what === 'fact') return <FactLine of={entry} />;
  if (entry.what === 'note') return <NoteLine of={entry} />;
  return <RowChangeLine change={entry.change} />;
}

/** As the ledger of its deal tells it; what was voided since is struck out. */
function FactLine({ of: { at, deal, entry } }: { of: Of<'fact'> }) {
  const t = useTexts(historyTexts);
  const dates = useDates();
  const link = (name: ReactNode) => (
    <Link look="quiet" href={`/deals/${deal.id}?on=${entry.factId}`}>
      {name}
    </Link>
  );
  return (
    <HistoryLine
      at={at}
      title={dates.moment(at)}
      aside={<Tag tone={toneOf(entry.tag.tone)}>{entry.tag.label}</Tag>}
    >
      <span className={classes(entry.corrected?.void && 'text-soft line-through')}>
        <Sentence parts={entry.sentence} />
      </span>
      <span className="block text-fine text-soft">{t.rich('inDeal', { link }, { deal: deal.name })}</span>
    </HistoryLine>
  );
}

function NoteLine({ of: { at, on, note } }: { of: Of<'note'> }) {
  const t = useTexts(historyTexts);
  const dates = useDates();
  const link = (name: ReactNode) => (
    <Link look="quiet" href={`/${note.noun}s/${note.nounId}#note-${note.noteId}`}>
      {name}
    </Link>
  );
  const writer = note.writtenBy?.name ?? note.saidBy ?? undefined;
  return (
    <HistoryLine at={at} title={dates.momentOrDay(at)} aside={<Tag>{t('noted')}</Tag>}>
      <span className="line-clamp-4 whitespace-pre-line">{note.text}</span>
      <span className="block text-fine text-soft">
        {writer !== undefined && `${writer} · `}
        {t.rich('noteOn', { link }, { on: on.name })}
      </span>
    </HistoryLine>
  );
}
