import { useState } from 'react';
import { settlingTexts } from '#texts/commitments.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Commitment, NonCommitment, PromiseMade } from './between-you.tsx';

interface SettleCommitmentProps {
  deal: SeenDeal;
  commitment: Commitment;
  as: 'kept' | 'moved' | 'broken' | 'withdrawn';
  onDone: () => void;
}

/** What became of a client's commitment. */
export function SettleCommitmentForm({ deal, commitment, as, onDone }: SettleCommitmentProps) {
  const t = useTexts(settlingTexts);
  const dates = useDates();
  const [state, setState] = useState(as);
  const [due, setDue] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { commitmentId } = commitment;
  const said = {
    kept: t('saidKept'),
    moved: t('saidMoved'),
    broken: t('saidBroken'),
    withdrawn: t('saidTakenBack'),
  }[state];
  const reason = note.trim() ? { reason: note } : {};
  const facts = (): FactToRecord[] => {
    if (state === 'kept') {
      return [{ type: 'commitment.kept', data: { commitmentId, ...(note.trim() ? { note } : {}) } }];
    }
    if (state === 'moved')
      return [{ type: 'commitment.moved', data: { commitmentId, due: due ?? '', ...reason } }];
    return [{ type: `commitment.${state}`, data: { commitmentId, ...reason } }];
  };
  return (
    <RecordForm
      deal={deal}
      need={state === 'moved' ? { [t('newDay')]: due } : {}}
      facts={facts}
      save={t('recordIt')}
      waitsAs={t('settling', { what: commitment.what })}
      said={said}
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{commitment.contactName}</b> {commitment.what}
        {commitment.due && <span className="text-soft">{t('by', { day: dates.day(commitment.due) })}</span>}
      </p>
      <Choice
        label={t('whatBecame')}
        items={[
          { id: 'kept', label: t('theyKept') },
          { id: 'moved', label: t('theyMoved') },
          { id: 'broken', label: t('theyBroke') },
          { id: 'withdrawn', label: t('theyTookBack') },
        ]}
        value={state}
        onChange={setState}
      />
      {state === 'moved' && <DateField label={t('newDay')} value={due} onChange={setDue} isRequired />}
      {state === 'broken' && <p className="text-fine text-soft">{t('brokenHint')}</p>}
      <TextField
        label={state === 'kept' ? t('note') : t('why')}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </RecordForm>
  );
}

interface SettlePromiseProps {
  deal: SeenDeal;
  promise: PromiseMade;
  as: 'kept' | 'moved' | 'withdrawn';
  onDone: () => void;
}

/** What became of a promise of ours. */
export function SettlePromiseForm({ deal, promise, as, onDone }: SettlePromiseProps) {
  const t = useTexts(settlingTexts);
  const [state, setState] = useState(as);
  const [due, setDue] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { promiseId } = promise;
  const reason = note.trim() ? { reason: note } : {};
  const facts = (): FactToRecord[] => {
    if (state === 'kept')
      return [{ type: 'promise.kept', data: { promiseId, ...(note.trim() ? { note } : {}) } }];
    if (state === 'moved') return [{ type: 'promise.moved', data: { promiseId, due: due ?? '', ...reason } }];
    return [{ type: 'promise.withdrawn', data: { promiseId, ...reason } }];
  };
  return (
    <RecordForm
      deal={deal}
      need={state === 'moved' ? { [t('newDay')]: due } : {}}
      facts={facts}
      save={t('recordIt')}
      waitsAs={t('settling', { what: promise.what })}
      said={state === 'kept' ? t('saidKept') : t('recorded')}
      onDone={onDone}
    >
      <p className="font-semibold">{promise.what}</p>
      <Choice
        label={t('whatBecame')}
        items={[
          { id: 'kept', label: t('weKept') },
          { id: 'moved', label: t('anotherDay') },
          { id: 'withdrawn', label: t('weTookBack') },
        ]}
        value={state}
        onChange={setState}
      />
      {state === 'moved' && <DateField label={t('newDay')} value={due} onChange={setDue} isRequired />}
      <TextField
        label={state === 'kept' ? t('note') : t('why')}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </RecordForm>
  );
}

interface LetGoProps {
  deal: SeenDeal;
  nonCommitment: NonCommitment;
  onDone: () => void;
}

/** A friendly sentence that nothing came of is let go. */
export function LetGoForm({ deal, nonCommitment, onDone }: LetGoProps) {
  const t = useTexts(settlingTexts);
  const [how, setHow] = useState('');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'non-commitment.resolved',
          data: { nonCommitmentId: nonCommitment.nonCommitmentId, ...(how.trim() ? { how } : {}) },
        },
      ]}
      save={t('letGo')}
      waitsAs={t('lettingGo', { what: nonCommitment.text })}
      said={t('saidLetGo')}
      onDone={onDone}
    >
      <p>
        <i>
          <q>{nonCommitment.text}</q>
        </i>
        {nonCommitment.contactName && <span className="text-soft"> · {nonCommitment.contactName}</span>}
      </p>
      <TextField label={t('howEnded')} isRequired={false} value={how} onChange={setHow} />
    </RecordForm>
  );
}
