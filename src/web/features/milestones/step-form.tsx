import { useState } from 'react';
import { theirProcessTexts } from '#texts/their-process.ts';
import { ClientWording, factsOfWording } from '../../api/client-wording.tsx';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { factsOfChange, type Milestone } from './step-facts.ts';

interface StepFormProps {
  deal: SeenDeal;
  milestone: Milestone;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  onDone: () => void;
}

/** One step, changed in its place. */
export function StepForm({ deal, milestone, people, kinds, onDone }: StepFormProps) {
  const t = useTexts(theirProcessTexts);
  const [name, setName] = useState(milestone.name);
  const [date, setDate] = useState(milestone.date);
  const [contactId, setContactId] = useState(milestone.contactId ?? '');
  const [kind, setKind] = useState(milestone.kind ?? '');
  const [required, setRequired] = useState(milestone.required);
  const [words, setWords] = useState(milestone.clientWording ?? '');
  const facts = () => [
    ...factsOfChange(milestone, {
      name: name.trim(),
      date,
      kind: kind || null,
      contactId: contactId || null,
      required,
    }),
    ...factsOfWording(milestone.milestoneId, { usual: name, before: milestone.clientWording, words }),
  ];
  // Whoever sees to it may have left the deal since.
  const others = people.some((one) => one.id === milestone.contactId)
    ? people
    : [...people, ...leftOver(milestone)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form, wherever in it one is
    <div
      className="rounded-card border border-us bg-raised p-3"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <RecordForm
        deal={deal}
        need={{ [t('name')]: name }}
        facts={facts}
        save={t('save')}
        said={t('changed', { name: name.trim() })}
        onDone={onDone}
      >
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={300}
          autoFocus={milestone.date !== null}
        />
        <ClientWording usual={name} value={words} onChange={setWords} />
        <DateField
          label={t('when')}
          value={date}
          onChange={setDate}
          hint={t('whenHint')}
          autoFocus={milestone.date === null}
        />
        <Select
          label={t('who')}
          items={[{ id: '', label: t('whoUnknown') }, ...others]}
          value={contactId}
          onChange={setContactId}
        />
        <Select
          label={t('standsFor')}
          items={[{ id: '', label: t('standsForNone') }, ...kinds]}
          value={kind}
          onChange={setKind}
          hint={t('standsForHint')}
        />
        <Checkbox isSelected={required} onChange={setRequired}>
          {t('required')}
        </Checkbox>
      </RecordForm>
    </div>
  );
}

const leftOver = ({ contactId, contactName }: Milestone): Choosable[] =>
  contactId === null ? [] : [{ id: contactId, label: contactName ?? '' }];
