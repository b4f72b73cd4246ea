import { useRef } from 'react';
import { scoreTexts } from '#texts/score.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Popup } from '../../ui/popup.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { CellFacts } from './cell-facts.tsx';
import { useOurSide } from './our-side.ts';
import type { Cell, CellAct } from './score.tsx';

interface CellNoteProps {
  dealId: string;
  cell: Cell;
  anchor: HTMLElement;
  onClose: () => void;
  onShowFact: (factId: string) => void;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
  onAct: ((cell: Cell, act: CellAct) => void) | undefined;
}

/** Why somebody is where they are, which entry says so, and what can be done about it. */
export function CellNote({ dealId, cell, anchor, onClose, onShowFact, onFact, onAct }: CellNoteProps) {
  const t = useTexts(scoreTexts);
  const us = useOurSide();
  const trigger = useRef(anchor);
  const { person, kind, position } = cell;
  const then = (act: () => void) => () => {
    onClose();
    afterFocusReturns(act);
  };
  const act = (what: CellAct) => then(() => onAct?.(cell, what));
  const factActs = useFactActs(onFact && ((factId, how) => then(() => onFact(factId, how))()));
  const factId = position ? position.factId : kind.openedFactId;
  const isOpen = position !== null && !['gained', 'not needed', 'waived'].includes(position.state);
  const more = [
    ...(onAct && isOpen ? [{ id: 'waive', label: t('waive'), act: act('waive') }] : []),
    ...(onAct && position && position.state !== 'not needed'
      ? [{ id: 'judge', label: t('judge'), act: act('judge') }]
      : []),
    ...(factId ? factActs(factId) : []),
  ];
  return (
    <Popup label={`${person?.name ?? t('you', us)}, ${kind.label}`} anchor={trigger} onClose={onClose}>
      <CellFacts dealId={dealId} cell={cell} />
      <div className="mt-3 flex flex-wrap items-center gap-1.5">
        {onAct && position?.askId && (
          <Button size="small" onPress={act('answer')}>
            {t('theyAnswered')}
          </Button>
        )}
        {onAct && isOpen && (
          <Button size="small" look="theirs" onPress={act('give')}>
            {t('theyGave')}
          </Button>
        )}
        {onAct && isOpen && (
          <Button size="small" onPress={act('ask')}>
            {t('iAsked')}
          </Button>
        )}
        {factId && (
          <Button
            size="small"
            look="quiet"
            className="first:-ml-2.5"
            onPress={then(() => onShowFact(factId))}
          >
            {t('showEntry')}
          </Button>
        )}
        {more.length > 0 && <Menu label={t('more')} acts={more} />}
      </div>
    </Popup>
  );
}
