import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { Score as ScoreView } from '#contract/deals/score.ts';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { CellNote } from './cell-note.tsx';
import { Dot, type DotState, dotOf, Legend, type Position, said } from './score-dot.tsx';
import { HeaderRow, Line, OurRow, Place } from './score-rows.tsx';

export type ScorePerson = ScoreView['people'][number];
export type ScoreKind = ScoreView['kinds'][number];

/** One cell that somebody looks at: a person on a kind. */
export interface Cell {
  person: ScorePerson;
  kind: ScoreKind;
  position: Position;
}

export type CellAct = 'ask' | 'answer' | 'judge' | 'waive';

interface ScoreProps {
  score: ScoreView;
  /** What can be done about one cell; left out for readers. */
  onAct?: ((cell: Cell, act: CellAct) => void) | undefined;
  onShowFact: (factId: string) => void;
}

const togetherTone: Record<ScoreView['lead']['state'], Tone> = {
  together: 'them',
  stretched: 'warn',
  apart: 'risk',
};

/**
 * Where you are, where they are. One stop for Tab and then the arrow keys; each cell says where that person is on that
 * kind, and opens which fact says so.
 */
export function Score({ score, onAct, onShowFact }: ScoreProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [open, setOpen] = useState<{ cell: Cell; anchor: HTMLElement } | null>(null);
  const people = score.people.filter((person) => person.present);
  const gone = score.people.filter((person) => !person.present);

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = clamp(at.row + step[0], people.length);
    const column = clamp(at.column + step[1], score.kinds.length);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  };

  return (
    <Card
      title="Where are you, where are they"
      aside={people.length > 0 && <Tag tone={togetherTone[score.lead.state]}>{score.lead.sentence}</Tag>}
    >
      <table
        ref={table}
        aria-label="Where are you, where are they"
        style={{ '--kinds': score.kinds.length } as CSSProperties}
        className="block w-full"
      >
        <HeaderRow kinds={score.kinds} />
        <tbody className="block">
          <OurRow kinds={score.kinds} />
          {people.map((person, row) => (
            <Line
              key={person.contactId}
              name={<PersonName person={person} inOneLine={people.length > manyPeople} />}
            >
              {score.kinds.map((kind, column) => {
                const position = person.positions.find((one) => one.kind === kind.key);
                if (!position) return <Place key={kind.key} />;
                return (
                  <Place key={kind.key} wash={position.here ? 'here' : undefined}>
                    <button
                      type="button"
                      data-cell={`${row}/${column}`}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      onFocus={() => setAt({ row, column })}
                      onKeyDown={move}
                      onClick={(event) =>
                        setOpen({ cell: { person, kind, position }, anchor: event.currentTarget })
                      }
                      aria-label={`${person.name}, ${kind.label}: ${said(position)}${position.here ? ', they are here' : ''}`}
                      title={position.evidence ?? said(position)}
                      className="relative flex size-8 cursor-pointer items-center justify-center rounded-full hover:bg-well"
                    >
                      <Dot state={dotOf(position)} />
                    </button>
                  </Place>
                );
              })}
            </Line>
          ))}
        </tbody>
      </table>
      {people.length === 0 && (
        <p className="py-2 text-soft">
          Nobody from the client is here yet. Add the first person to see where they are.
        </p>
      )}
      <Legend present={statesIn(score)} />
      {gone.length > 0 && (
        <p className="mt-2 text-fine text-soft">
          No longer part of it: {gone.map((person) => person.name).join(', ')}.
        </p>
      )}
      {open && (
        <CellNote
          cell={open.cell}
          anchor={open.anchor}
          onClose={() => setOpen(null)}
          onShowFact={onShowFact}
          onAct={onAct}
        />
      )}
    </Card>
  );
}

/** From here on each of them gets less room, so that all of them stay in sight. */
const manyPeople = 6;

/** Rows and columns that an arrow key goes. */
const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

function PersonName({ person, inOneLine }: { person: ScorePerson; inOneLine: boolean }) {
  const note = person.note ?? person.title;
  const [first, ...others] = person.roles;
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <b className="line-clamp-3 font-semibold">{person.name}</b>
        {first && (
          <Tag>
            {first}
            {others.length > 0 && ` +${others.length}`}
          </Tag>
        )}
        {!person.needed && <Tag>not needed</Tag>}
      </span>
      <span
        className={classes('block text-fine font-normal text-soft', inOneLine && 'truncate')}
        {...(inOneLine && note ? { title: note } : {})}
      >
        {note}
      </span>
    </>
  );
}

function statesIn(score: ScoreView): Set<DotState> {
  const skipped = score.kinds.some((kind) => kind.ours === 'skipped');
  const theirs = score.people.flatMap((person) => person.positions.map(dotOf));
  return new Set<DotState>(skipped ? ['skipped', ...theirs] : theirs);
}
