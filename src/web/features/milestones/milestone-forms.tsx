import { useState } from 'react';
import { milestoneFormsTexts } from '#texts/client-side.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
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
  const t = useTexts(milestoneFormsTexts);
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [kind, setKind] = useState(known ?? '');
  const [contactId, setContactId] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('theStep')]: name }}
      facts={() => [
        {
          type: 'milestone.set',
          data: { name, kind: kind || null, ...(date ? { date } : {}), ...(contactId ? { contactId } : {}) },
        },
      ]}
      save={t('add')}
      said={t('saidAdded')}
      onDone={onDone}
    >
      <TextField
        label={t('inTheirWords')}
        value={name}
        onChange={setName}
        placeholder={t('example')}
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('theirDate')} value={date} onChange={setDate} hint={t('dateHint')} />
        <Select
          label={t('whoSees')}
          items={[{ id: '', label: t('notKnown') }, ...people]}
          value={contactId}
          onChange={setContactId}
        />
      </div>
      <Select
        label={t('standsFor')}
        items={[{ id: '', label: t('none') }, ...kinds]}
        value={kind}
        onChange={setKind}
        hint={t('standsHint')}
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
  const t = useTexts(milestoneFormsTexts);
  const [what, setWhat] = useState(act);
  const [date, setDate] = useState(milestone.date);
  const [reason, setReason] = useState('');
  const { milestoneId } = milestone;
  const why = reason.trim() ? { reason } : {};
  return (
    <RecordForm
      deal={deal}
      need={what === 'move' ? { [t('newDate')]: date } : {}}
      facts={() => {
        if (what === 'done') return [{ type: 'milestone.done', data: { milestoneId } }];
        if (what === 'move')
          return [{ type: 'milestone.moved', data: { milestoneId, date: date ?? '', ...why } }];
        return [{ type: 'milestone.removed', data: { milestoneId, ...why } }];
      }}
      save={t('recordIt')}
      waitsAs={t('changing', { name: milestone.name })}
      said={t('recorded')}
      onDone={onDone}
      look={what === 'remove' ? 'danger' : 'primary'}
    >
      <p className="font-semibold">{milestone.name}</p>
      <Choice
        label={t('whatIsIt')}
        items={[
          { id: 'move', label: t('anotherDate') },
          { id: 'done', label: t('done') },
          { id: 'remove', label: t('noStep') },
        ]}
        value={what}
        onChange={setWhat}
      />
      {what === 'move' && <DateField label={t('newDate')} value={date} onChange={setDate} isRequired />}
      {what !== 'done' && (
        <TextField label={t('why')} isRequired={false} value={reason} onChange={setReason} />
      )}
    </RecordForm>
  );
}
