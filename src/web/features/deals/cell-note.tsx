import { useRef } from 'react';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
import { Button } from '../../ui/button.tsx';
import { Popup } from '../../ui/popup.tsx';
import type { Cell, CellAct } from './score.tsx';
import { Dot, dotOf } from './score-dot.tsx';

interface CellNoteProps {
  cell: Cell;
  anchor: HTMLElement;
  onClose: () => void;
  onShowFact: (factId: string) => void;
  onAct: ((cell: Cell, act: CellAct) => void) | undefined;
}

/** Why somebody is where they are, which entry says so, and what can be done about it. */
export function CellNote({ cell, anchor, onClose, onShowFact, onAct }: CellNoteProps) {
  const trigger = useRef(anchor);
  const { person, kind, position } = cell;
  const act = (what: CellAct) => () => {
    onClose();
    afterFocusReturns(() => onAct?.(cell, what));
  };
  const { factId } = position;
  return (
    <Popup label={`${person.name}, ${kind.label}`} anchor={trigger} onClose={onClose}>
      <p className="flex items-center gap-2 font-semibold">
        <Dot state={dotOf(position)} /> {person.name} · {kind.label}
      </p>
      <p className="mt-1 text-fine text-soft">
        {person.name} will {kind.clientCommitsTo}.
      </p>
      <p className="mt-2">{position.evidence ?? nothingSaid(position.state)}</p>
      {position.hurried && (
        <p className="mt-1 text-fine text-warn">
          Gained while something before it was missing. Go back for that.
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-1.5">
        {factId && (
          <Button
            size="small"
            onPress={() => {
              onClose();
              onShowFact(factId);
            }}
          >
            Show the entry
          </Button>
        )}
        {onAct && position.askId && (
          <Button size="small" onPress={act('answer')}>
            They answered
          </Button>
        )}
        {onAct && !['gained', 'not needed', 'waived'].includes(position.state) && (
          <Button size="small" onPress={act('ask')}>
            I asked
          </Button>
        )}
        {onAct && position.state !== 'not needed' && (
          <Button size="small" look="quiet" onPress={act('judge')}>
            Set it by judgement
          </Button>
        )}
        {onAct && !['gained', 'not needed', 'waived'].includes(position.state) && (
          <Button size="small" look="quiet" onPress={act('waive')}>
            Waive
          </Button>
        )}
      </div>
    </Popup>
  );
}

function nothingSaid(state: Cell['position']['state']): string {
  if (state === 'not needed') return 'This is not theirs to give.';
  return 'Nothing has been asked or said about it yet.';
}
