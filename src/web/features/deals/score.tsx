import { type CSSProperties, useId, useState } from 'react';
import type { DealHead } from '#contract/deals/deal-page.ts';
import type { Score as ScoreView } from '#contract/deals/score.ts';
import { scoreTexts } from '#texts/score.ts';
import type { FactAct } from '../../api/fact-acts.ts';
import { useMe } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { HoverCard } from '../../ui/hover-card.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { CellFacts } from './cell-facts.tsx';
import { CellNote } from './cell-note.tsx';
import { DealPlaybook } from './deal-playbook.tsx';
import { OurSideContext, ourSideOf } from './our-side.ts';
import { type DotState, dotOf, Legend, type Position } from './score-dot.tsx';
import { OurLine, PersonLine } from './score-lines.tsx';
import { HeaderRow } from './score-rows.tsx';
import { useScoreGrid } from './use-score-grid.ts';

export type ScorePerson = ScoreView['people'][number];
export type ScoreKind = ScoreView['kinds'][number];

/** One cell that somebody looks at: a person on a kind, or our own line there. */
export interface Cell {
  person: ScorePerson | null;
  kind: ScoreKind;
  position: Position | null;
}

export type CellAct = 'ask' | 'answer' | 'give' | 'judge' | 'waive';

interface ScoreProps {
  dealId: string;
  score: ScoreView;
  playbook: DealHead['playbook'];
  /** Whose line ours is. */
  owner: DealHead['owner'];
  /** What can be done about one cell; left out for readers and in the past. */
  onAct?: ((cell: Cell, act: CellAct) => void) | undefined;
  onFact?: ((factId: string, act: FactAct) => void) | undefined;
  onShowFact: (factId: string) => void;
  onAddPerson?: (() => void) | undefined;
  /** While one goes through time: what changes is seen to change. */
  moves?: boolean;
}

const togetherTone: Record<ScoreView['lead']['state'], Tone> = {
  together: 'them',
  stretched: 'warn',
  apart: 'risk',
};

/** From here on each of them gets less room, so that all of them stay in sight. */
const manyPeople = 6;

/**
 * Where you are, where they are. One stop for Tab and then the arrow keys; each cell says where that person is on that
 * kind, explains itself while it is pointed at or has the focus, and opens what can be done about it.
 */
export function Score({
  dealId,
  score,
  playbook,
  owner,
  onAct,
  onFact,
  onShowFact,
  onAddPerson,
  moves,
}: ScoreProps) {
  const t = useTexts(scoreTexts);
  const us = ourSideOf(owner, useMe().member.id);
  const numbers = useNumbers();
  const noteId = useId();
  const [open, setOpen] = useState<{ cell: Cell; anchor: HTMLElement } | null>(null);
  const present = score.people.filter((person) => person.present);
  const needed = present.filter((person) => person.needed);
  const others = present.filter((person) => !person.needed);
  const gone = score.people.filter((person) => !person.present);
  const isLow = needed.length > manyPeople;
  const [othersShown, setOthersShown] = useState(false);
  const people = othersShown ? present : needed;
  const grid = useScoreGrid(people.length + 1, score.kinds.length);
  const line = { kinds: score.kinds, isLow, grid, noteId, onOpen: setOpen };

  return (
    <OurSideContext value={us}>
      <Card
        title={t('title', us)}
        aside={present.length > 0 && <Tag tone={togetherTone[score.lead.state]}>{score.lead.sentence}</Tag>}
      >
        {present.length === 0 ? (
          <div className="py-2">
            <p className="font-semibold">{t('emptyTitle')}</p>
            <p className="max-w-prose text-soft">{t('emptyText')}</p>
            {onAddPerson && (
              <Button className="mt-3" onPress={onAddPerson}>
                {t('addPerson')}
              </Button>
            )}
          </div>
        ) : (
          <table
            {...grid.table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys go through its cells
            role="grid"
            aria-label={t('title', us)}
            aria-description={t('keysHint')}
            style={{ '--kinds': score.kinds.length } as CSSProperties}
            {...(moves ? { 'data-moves': true } : {})}
            className="group/score block w-full"
          >
            <HeaderRow kinds={score.kinds} hasLead={people.some(({ lead }) => lead > 0)} />
            <tbody className="block max-md:-mt-20">
              <OurLine {...line} />
              {people.map((person, place) => (
                <PersonLine key={person.contactId} {...line} person={person} row={place + 1} />
              ))}
            </tbody>
          </table>
        )}
        {others.length > 0 && (
          <Button
            look="quiet"
            size="small"
            className="mt-1 -ml-2.5 max-w-full justify-start text-left whitespace-normal!"
            onPress={() => setOthersShown(!othersShown)}
            aria-expanded={othersShown}
          >
            {othersShown
              ? t('othersShown', { count: others.length })
              : t('othersHidden', {
                  count: others.length,
                  names: numbers.list(others.slice(0, 3).map(({ name }) => name)),
                })}
          </Button>
        )}
        {present.length > 0 ? (
          <Legend
            present={statesIn(score.kinds, people)}
            hasLead={people.some(({ lead }) => lead > 0)}
            hasMoreParts={people.some(({ roles }) => roles.length > 1)}
          >
            <DealPlaybook playbook={playbook} />
          </Legend>
        ) : (
          <p className="mt-3 text-fine text-faint">
            <DealPlaybook playbook={playbook} />
          </p>
        )}
        {gone.length > 0 && (
          <p className="mt-2 text-fine text-soft">
            {t('gone', { names: numbers.list(gone.map((person) => person.name)) })}
          </p>
        )}
        {grid.pointed && !open && (
          <HoverCard
            key={`${grid.pointed.cell.person?.contactId} ${grid.pointed.cell.kind.key}`}
            id={noteId}
            anchor={grid.pointedRef}
          >
            <CellFacts dealId={dealId} cell={grid.pointed.cell} />
          </HoverCard>
        )}
        {open && (
          <CellNote
            dealId={dealId}
            cell={open.cell}
            anchor={open.anchor}
            onClose={() => setOpen(null)}
            onShowFact={onShowFact}
            onFact={onFact}
            onAct={onAct}
          />
        )}
      </Card>
    </OurSideContext>
  );
}

function statesIn(kinds: readonly ScoreKind[], people: readonly ScorePerson[]): Set<DotState> {
  const ours = kinds.flatMap(({ ours: state }) => (state === 'none' ? [] : [state]));
  return new Set<DotState>([...ours, ...people.flatMap((person) => person.positions.map(dotOf))]);
}
