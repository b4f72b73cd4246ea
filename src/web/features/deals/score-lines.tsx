import { rolesTexts } from '#texts/choices.ts';
import { scoreTexts } from '#texts/score.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useOurSide } from './our-side.ts';
import type { Cell, ScoreKind, ScorePerson } from './score.tsx';
import { Dot, dotOf, useDotWords } from './score-dot.tsx';
import { Line, Place, type Stroke } from './score-rows.tsx';
import type { ScoreGrid } from './use-score-grid.ts';

interface LineProps {
  kinds: readonly ScoreKind[];
  isLow: boolean;
  grid: ScoreGrid;
  noteId: string;
  onOpen: (open: { cell: Cell; anchor: HTMLElement }) => void;
}

/** How far we went: drawn through, and broken where we went past something. */
export function OurLine({ kinds, isLow, grid, noteId, onOpen }: LineProps) {
  const t = useTexts(scoreTexts);
  const us = useOurSide();
  const name = t('you', us);
  const beginning = kinds.findIndex(({ ours }) => ours !== 'none');
  const frontier = kinds.findLastIndex(({ ours }) => ours === 'opened');
  const strokeOf = (column: number, next: number): Stroke => {
    if (column < beginning || next > frontier) return 'plain';
    return kinds[column]?.ours === 'skipped' || kinds[next]?.ours === 'skipped' ? 'skipped' : 'ours';
  };
  return (
    <Line
      isFirst
      name={
        <>
          <b className="font-semibold text-us">{name}</b>
          <span className="text-fine font-normal text-soft max-md:ml-1.5 md:block">{t('yourLine', us)}</span>
        </>
      }
    >
      {kinds.map((kind, column) => {
        const cell: Cell = { person: null, kind, position: null };
        const state = kind.ours === 'none' ? t('notOpened') : t(kind.ours, us);
        return (
          <Place
            key={kind.key}
            isLow={isLow}
            wash={kind.ours === 'skipped' ? 'skipped' : undefined}
            before={strokeOf(column - 1, column)}
            after={strokeOf(column, column + 1)}
          >
            <CellButton
              grid={grid}
              at={[0, column]}
              cell={cell}
              noteId={noteId}
              label={t('place', { name, kind: kind.label, state })}
              onOpen={onOpen}
            >
              {kind.ours !== 'none' && <Dot state={kind.ours} />}
            </CellButton>
          </Place>
        );
      })}
    </Line>
  );
}

/** How far one of them came, and where they are now. */
export function PersonLine({
  person,
  row,
  kinds,
  isLow,
  grid,
  noteId,
  onOpen,
}: LineProps & { person: ScorePerson; row: number }) {
  const t = useTexts(scoreTexts);
  const said = useDotWords();
  const reached = kinds.findIndex(({ key }) => person.positions.some((one) => one.kind === key && one.here));
  // As far as they gave something, and no further: the next place is where they stand, and is not theirs yet.
  const end = reached === -1 ? kinds.length - 1 : reached - 1;
  return (
    <Line name={<PersonName person={person} inOneLine={isLow} />} end={<Behind person={person} />}>
      {kinds.map((kind, column) => {
        const position = person.positions.find((one) => one.kind === kind.key);
        const strokes = {
          before: column > 0 && column <= end ? 'theirs' : 'plain',
          after: column < end && column < kinds.length - 1 ? 'theirs' : 'plain',
        } as const;
        if (!position) return <Place key={kind.key} isLow={isLow} {...strokes} />;
        const words = { name: person.name, kind: kind.label, state: said(dotOf(position)) };
        return (
          <Place key={kind.key} isLow={isLow} wash={position.here ? 'here' : undefined} {...strokes}>
            <CellButton
              grid={grid}
              at={[row, column]}
              cell={{ person, kind, position }}
              noteId={noteId}
              label={position.here ? t('placeHere', words) : t('place', words)}
              onOpen={onOpen}
            >
              <Dot state={dotOf(position)} />
            </CellButton>
          </Place>
        );
      })}
    </Line>
  );
}

interface CellButtonProps {
  grid: ScoreGrid;
  at: readonly [number, number];
  cell: Cell;
  noteId: string;
  label: string;
  onOpen: LineProps['onOpen'];
  children: React.ReactNode;
}

function CellButton({ grid, at, cell, noteId, label, onOpen, children }: CellButtonProps) {
  const isPointed =
    grid.pointed?.cell.kind.key === cell.kind.key &&
    grid.pointed.cell.person?.contactId === cell.person?.contactId;
  return (
    <button
      type="button"
      {...grid.cell(at[0], at[1], cell)}
      onClick={(event) => onOpen({ cell, anchor: event.currentTarget })}
      aria-label={label}
      {...(isPointed ? { 'aria-describedby': noteId } : {})}
      className="relative flex size-8 cursor-pointer items-center justify-center rounded-full max-md:h-11 hover:bg-well"
    >
      {children}
    </button>
  );
}

/** Who it is, and in which part. Where there are many, the part goes into the second line. */
function PersonName({ person, inOneLine }: { person: ScorePerson; inOneLine: boolean }) {
  const t = useTexts(scoreTexts);
  const say = useTexts(rolesTexts);
  const roles = person.roles.map((role) => say(role));
  const [first, ...others] = roles;
  const part = first && (others.length > 0 ? t('partAndMore', { part: first, count: others.length }) : first);
  const second = [inOneLine && part, person.title, person.note].filter(Boolean).join(' · ');
  return (
    <>
      <span className={classes('flex items-baseline gap-x-1.5', !inOneLine && 'flex-wrap')}>
        <b className={classes('font-semibold', inOneLine ? 'truncate' : 'line-clamp-2')} title={person.name}>
          {person.name}
        </b>
        {part && (
          <span className={classes('flex-none', inOneLine && 'md:hidden')} title={roles.join(', ')}>
            <Tag>{part}</Tag>
          </span>
        )}
        {!person.needed && <Tag>{t('notNeeded')}</Tag>}
      </span>
      {second && (
        <span
          className={classes(
            'block text-fine font-normal text-soft',
            inOneLine ? 'truncate max-md:hidden' : 'line-clamp-2',
          )}
          title={second}
        >
          {second}
        </span>
      )}
    </>
  );
}

/** How many commitments we are ahead of somebody: quiet while we are together. */
function Behind({ person: { lead, name } }: { person: ScorePerson }) {
  const t = useTexts(scoreTexts);
  const { by, name: owner } = useOurSide();
  if (lead === 0) return null;
  const ahead = t('leadOf', { count: lead, name, by, owner });
  const tone = lead > 2 ? 'font-semibold text-risk' : lead > 1 ? 'font-semibold text-warn' : 'text-faint';
  return (
    <span role="img" className={classes('text-fine tabular-nums', tone)} title={ahead} aria-label={ahead}>
      <span className="max-md:hidden">−{lead}</span>
      <span className="md:hidden">{t('behind', { count: lead })}</span>
    </span>
  );
}
