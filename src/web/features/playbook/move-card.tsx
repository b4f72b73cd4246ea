import type { OutputOf } from '#contract/operation.ts';
import type { previewMoves } from '#contract/playbook/moves.ts';
import { playbookMovesTexts } from '#texts/playbook-moves.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { MoveLine } from './move-line.tsx';

export type MovePreview = OutputOf<typeof previewMoves>['items'][number];

/** One deal, as it would stand on the other map. */
export function MoveCard({
  move,
  isSame,
  isSelected,
  onSelect,
}: {
  move: MovePreview;
  isSame: boolean;
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
}) {
  const t = useTexts(playbookMovesTexts);
  const { gained, lead, next, windowOpen } = move;
  const nextWords = (one: MovePreview['next']['before']) =>
    one === null
      ? t('moveNextNone')
      : one.who === null
        ? one.kindLabel
        : t('moveNextWho', { kind: one.kindLabel, who: one.who });
  return (
    <article className="rounded-card border border-line bg-card px-[18px] py-3.5 max-sm:px-4">
      <div className="flex items-start gap-3">
        {move.mayMove && !isSame && (
          <Checkbox isSelected={isSelected} onChange={onSelect}>
            <span className="sr-only">{t('moveSelect', { name: move.name })}</span>
          </Checkbox>
        )}
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="min-w-0">
              <Link look="name" href={`/deals/${move.dealId}`}>
                {move.name}
              </Link>
              {move.account && <span className="font-normal text-soft"> · {move.account.name}</span>}
            </h2>
            <p className="text-fine text-soft">
              {t('versionOf', { label: move.from.label, version: move.from.version })}
            </p>
          </div>
          {isSame ? (
            <p className="mt-1 text-soft">{t('moveSame')}</p>
          ) : (
            <>
              {!move.mayMove && <p className="mt-1 text-warn">{t('moveNotAllowed')}</p>}
              <dl className="mt-2 grid gap-x-6 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
                <MoveLine title={t('moveKeeps')}>
                  <Tags tone="them" words={move.kept.map(({ label }) => label)} />
                </MoveLine>
                <MoveLine title={t('moveLoses')}>
                  <Tags tone="warn" words={move.lost.map(({ label }) => label)} />
                </MoveLine>
                <MoveLine title={t('moveNew')}>
                  <Tags tone="plain" words={move.added.map(({ label }) => label)} />
                </MoveLine>
                {nextWords(next.before) !== nextWords(next.after) && (
                  <MoveLine title={t('moveNext')}>
                    <Change before={nextWords(next.before)} after={nextWords(next.after)} />
                  </MoveLine>
                )}
                {lead.before !== lead.after && (
                  <MoveLine title={t('moveLead')}>
                    <Change before={String(lead.before)} after={String(lead.after)} />
                  </MoveLine>
                )}
                <MoveLine title={t('moveBegins')}>
                  <Tags tone="risk" words={move.begun.map(({ label }) => label)} />
                </MoveLine>
                <MoveLine title={t('moveEnds')}>
                  <Tags tone="plain" words={move.ended.map(({ label }) => label)} />
                </MoveLine>
              </dl>
              <p className="mt-2 text-fine text-soft">
                {t('moveGained', {
                  before: gained.before.kinds,
                  beforeOf: gained.before.of,
                  after: gained.after.kinds,
                  afterOf: gained.after.of,
                })}
                {windowOpen.before !== windowOpen.after && (
                  <> · {windowOpen.after ? t('moveWindowOpens') : t('moveWindowCloses')}</>
                )}
              </p>
            </>
          )}
        </div>
      </div>
    </article>
  );
}

function Tags({ tone, words }: { tone: Tone; words: readonly string[] }) {
  return words.map((word, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may come up twice
    <Tag key={place} tone={tone}>
      {word}
    </Tag>
  ));
}

function Change({ before, after }: { before: string; after: string }) {
  return (
    <span>
      <span className="text-soft line-through decoration-edge/60">{before}</span>{' '}
      <span aria-hidden="true" className="text-faint">
        →
      </span>{' '}
      <b className="font-semibold">{after}</b>
    </span>
  );
}
