import { useState } from 'react';
import { type FactToRecord, RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { useDates } from '../../ui/reader.tsx';
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
  const dates = useDates();
  const [state, setState] = useState(as);
  const [due, setDue] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { commitmentId } = commitment;
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
      need={state === 'moved' ? { 'The new day': due } : {}}
      facts={facts}
      save="Record it"
      said={said[state]}
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{commitment.contactName}</b> {commitment.what}
        {commitment.due && <span className="text-soft">, by {dates.day(commitment.due)}</span>}
      </p>
      <Choice
        label="What became of it?"
        items={[
          { id: 'kept', label: 'They kept it' },
          { id: 'moved', label: 'They moved it' },
          { id: 'broken', label: 'They broke it' },
          { id: 'withdrawn', label: 'They took it back' },
        ]}
        value={state}
        onChange={setState}
      />
      {state === 'moved' && <DateField label="The new day" value={due} onChange={setDue} isRequired />}
      {state === 'broken' && (
        <p className="text-fine text-soft">
          Ask what changed. Do they still want to change, or did that not really stand?
        </p>
      )}
      <TextField
        label={state === 'kept' ? 'Note' : 'Why'}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </RecordForm>
  );
}

const said = {
  kept: 'Kept. Good.',
  moved: 'Moved to the new day.',
  broken: 'Recorded as broken.',
  withdrawn: 'Recorded as taken back.',
};

interface SettlePromiseProps {
  deal: SeenDeal;
  promise: PromiseMade;
  as: 'kept' | 'moved' | 'withdrawn';
  onDone: () => void;
}

/** What became of a promise of ours. */
export function SettlePromiseForm({ deal, promise, as, onDone }: SettlePromiseProps) {
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
      need={state === 'moved' ? { 'The new day': due } : {}}
      facts={facts}
      save="Record it"
      said={state === 'kept' ? 'Kept. Good.' : 'Recorded.'}
      onDone={onDone}
    >
      <p className="font-semibold">{promise.what}</p>
      <Choice
        label="What became of it?"
        items={[
          { id: 'kept', label: 'We kept it' },
          { id: 'moved', label: 'Another day' },
          { id: 'withdrawn', label: 'We took it back' },
        ]}
        value={state}
        onChange={setState}
      />
      {state === 'moved' && <DateField label="The new day" value={due} onChange={setDue} isRequired />}
      <TextField
        label={state === 'kept' ? 'Note' : 'Why'}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </RecordForm>
  );
}

interface ResolveProps {
  deal: SeenDeal;
  nonCommitment: NonCommitment;
  /** They said who, what and when: record that instead. */
  onFirm: () => void;
  onDone: () => void;
}

/** A friendly sentence becomes a commitment, or is let go. */
export function ResolveNonCommitmentForm({ deal, nonCommitment, onFirm, onDone }: ResolveProps) {
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
      save="Let it go"
      said="It no longer stands."
      onDone={onDone}
    >
      <p>
        <i>“{nonCommitment.text}”</i>
        {nonCommitment.contactName && <span className="text-soft"> · {nonCommitment.contactName}</span>}
      </p>
      <p className="text-soft">
        Ask again: who will do what, and by when? If they said so,{' '}
        <button
          type="button"
          className="cursor-pointer rounded-[3px] font-medium text-them underline"
          onClick={onFirm}
        >
          record the commitment
        </button>
        . If it came to nothing, say how and let it go.
      </p>
      <TextField label="How it ended" isRequired={false} value={how} onChange={setHow} />
    </RecordForm>
  );
}
