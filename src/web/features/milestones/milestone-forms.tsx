import { useState } from 'react';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Milestone, MilestoneAct } from './buying-process.tsx';

interface NewProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  /** Where the step is known to stand for one, such as the decision. */
  kind?: string | undefined;
  onDone: () => void;
}

export function NewMilestoneForm({ deal, people, kinds, kind: known, onDone }: NewProps) {
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [kind, setKind] = useState(known ?? '');
  const [contactId, setContactId] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'The step': name }}
      facts={() => [
        {
          type: 'milestone.set',
          data: { name, kind: kind || null, ...(date ? { date } : {}), ...(contactId ? { contactId } : {}) },
        },
      ]}
      save="Add the step"
      said="The step is on their map now."
      onDone={onDone}
    >
      <TextField
        label="The step, in their words"
        value={name}
        onChange={setName}
        placeholder="Board decision"
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          label="Their date"
          value={date}
          onChange={setDate}
          hint="Leave it empty while they have none."
        />
        <Select
          label="Who sees to it"
          items={[{ id: '', label: 'Not known yet' }, ...people]}
          value={contactId}
          onChange={setContactId}
        />
      </div>
      <Select
        label="The commitment it stands for"
        items={[{ id: '', label: 'None in particular' }, ...kinds]}
        value={kind}
        onChange={setKind}
        hint="The step that stands for Decide is their decision date."
      />
    </RecordForm>
  );
}

interface ChangeProps {
  deal: SeenDeal;
  milestone: Milestone;
  act: MilestoneAct;
  onDone: () => void;
}

export function ChangeMilestoneForm({ deal, milestone, act, onDone }: ChangeProps) {
  const [what, setWhat] = useState(act);
  const [date, setDate] = useState(milestone.date);
  const [reason, setReason] = useState('');
  const { milestoneId } = milestone;
  const why = reason.trim() ? { reason } : {};
  return (
    <RecordForm
      deal={deal}
      need={what === 'move' ? { 'The new date': date } : {}}
      facts={() => {
        if (what === 'done') return [{ type: 'milestone.done', data: { milestoneId } }];
        if (what === 'move')
          return [{ type: 'milestone.moved', data: { milestoneId, date: date ?? '', ...why } }];
        return [{ type: 'milestone.removed', data: { milestoneId, ...why } }];
      }}
      save="Record it"
      said="Recorded."
      onDone={onDone}
      look={what === 'remove' ? 'danger' : 'primary'}
    >
      <p className="font-semibold">{milestone.name}</p>
      <Choice
        label="What is it?"
        items={[
          { id: 'move', label: 'Another date' },
          { id: 'done', label: 'It is done' },
          { id: 'remove', label: 'It is no step' },
        ]}
        value={what}
        onChange={setWhat}
      />
      {what === 'move' && <DateField label="The new date" value={date} onChange={setDate} isRequired />}
      {what !== 'done' && <TextField label="Why" isRequired={false} value={reason} onChange={setReason} />}
    </RecordForm>
  );
}
