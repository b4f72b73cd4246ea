import type { FindingCode } from '#domain/findings/finding-codes.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import type { MovePreview } from './move-card.tsx';
import { MoveLine } from './move-line.tsx';
import { type Counted, summaryOf } from './move-summary.ts';

interface MoveSummaryCardProps {
  moves: readonly MovePreview[];
  /** How many of the selected go by the version already, and how many may only be looked at. */
  same: number;
  notAllowed: number;
}

/** What the move changes over all that are chosen, before anybody reads deal by deal. */
export function MoveSummaryCard({ moves, same, notAllowed }: MoveSummaryCardProps) {
  const t = useTexts(playbookMovesTexts);
  const finding = useTexts(findingNamesTexts);
  const summary = summaryOf(moves, {
    version: ({ label, version }) => t('versionOf', { label, version }),
    finding: (code) => finding(code as FindingCode),
  });
  const { otherNext, furtherAhead, lessAhead, windowOpens, windowCloses } = summary;
  return (
    <Card title={t('summary', { count: moves.length })}>
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <MoveLine title={t('moveFrom')}>
          <Counts tone="plain" of={summary.from} />
        </MoveLine>
        <MoveLine title={t('moveLoses')}>
          <Counts tone="warn" of={summary.lost} />
        </MoveLine>
        <MoveLine title={t('moveNew')}>
          <Counts tone="plain" of={summary.added} />
        </MoveLine>
        <MoveLine title={t('moveBegins')}>
          <Counts tone="risk" of={summary.begun} />
        </MoveLine>
        <MoveLine title={t('moveEnds')}>
          <Counts tone="plain" of={summary.ended} />
        </MoveLine>
      </dl>
      <ul className="mt-2 text-fine text-soft">
        {otherNext > 0 && <li>{t('summaryNext', { count: otherNext })}</li>}
        {furtherAhead > 0 && <li>{t('summaryFurther', { count: furtherAhead })}</li>}
        {lessAhead > 0 && <li>{t('summaryLess', { count: lessAhead })}</li>}
        {windowOpens > 0 && <li>{t('summaryOpens', { count: windowOpens })}</li>}
        {windowCloses > 0 && <li>{t('summaryCloses', { count: windowCloses })}</li>}
        {same > 0 && <li>{t('summarySame', { count: same })}</li>}
        {notAllowed > 0 && <li className="text-warn">{t('summaryNotAllowed', { count: notAllowed })}</li>}
      </ul>
    </Card>
  );
}

function Counts({ tone, of }: { tone: Tone; of: readonly Counted[] }) {
  const t = useTexts(playbookMovesTexts);
  return of.map(({ label, count }) => (
    <Tag key={label} tone={tone}>
      {t('counted', { label, count })}
    </Tag>
  ));
}
