import { useState } from 'react';
import { type Evidence, evidences } from '#domain/ledger/facts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { type LineDraft, lacking, newLine } from './close-out-draft.ts';
import { Step, type StepProps } from './step.tsx';

/** 2: what did they commit to? Firmness shows while it is typed. */
export function CommittedStep({ draft, set, people, kinds }: StepProps) {
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const line = newLine({ contactId: people.length === 1 ? (people[0]?.id ?? '') : '' });
    setAdded(line.id);
    set((before) => ({ ...before, lines: [...before.lines, line] }));
  };
  const change = (id: string, part: Partial<LineDraft>) =>
    set((before) => ({
      ...before,
      lines: before.lines.map((line) => (line.id === id ? { ...line, ...part } : line)),
    }));
  const remove = (id: string) =>
    set((before) => ({ ...before, lines: before.lines.filter((line) => line.id !== id) }));
  return (
    <Step place={2} title="What did they commit to?">
      {draft.lines.length === 0 && (
        <p className="text-soft">
          Who will do what by when. Friendly sentences belong here too; they show for what they are.
        </p>
      )}
      <div className="flex flex-col gap-4">
        {draft.lines.map((line, place) => (
          <Line
            key={line.id}
            line={line}
            place={place + 1}
            isNew={line.id === added}
            people={people}
            kinds={kinds}
            onChange={(part) => change(line.id, part)}
            onRemove={() => remove(line.id)}
          />
        ))}
      </div>
      <Button size="small" className="mt-3" onPress={add}>
        <PlusIcon /> They will…
      </Button>
    </Step>
  );
}

const evidenceItems: readonly { id: Evidence; label: string }[] = evidences
  .filter((one) => one !== 'roadmap')
  .map((one) => ({
    id: one,
    label: {
      said: 'I heard it',
      quoted: 'In their words',
      written: 'They wrote it',
      calendar: 'In their calendar',
      roadmap: '',
    }[one],
  }));

interface LineProps {
  line: LineDraft;
  place: number;
  /** Just added: typing goes on in it. */
  isNew: boolean;
  people: StepProps['people'];
  kinds: StepProps['kinds'];
  onChange: (part: Partial<LineDraft>) => void;
  onRemove: () => void;
}

function Line({ line, place, isNew, people, kinds, onChange, onRemove }: LineProps) {
  const missing = lacking(line);
  const firm = missing.length === 0;
  const begun = line.what.trim() !== '';
  return (
    <fieldset aria-label={`Commitment ${place}`} className="flex min-w-0 flex-col gap-1.5">
      <div className="grid items-start gap-2 md:grid-cols-[140px_minmax(0,1fr)_164px_104px]">
        <Select
          label="Who"
          labelHidden
          items={[{ id: '', label: 'nobody yet' }, ...people]}
          value={line.contactId}
          onChange={(contactId) => onChange({ contactId })}
        />
        <TextArea
          label="What they will do"
          labelHidden
          placeholder="What they will do"
          rows={1}
          autoFocus={isNew}
          value={line.what}
          onChange={(what) => onChange({ what })}
        />
        <DateField
          label="By when"
          labelHidden
          value={line.due}
          onChange={(due) => onChange({ due })}
          hint={line.due === null && line.kept ? 'there and then' : undefined}
        />
        <span className="flex items-center gap-1 pt-1.5">
          <Tag tone={!begun ? 'plain' : firm ? 'them' : 'warn'}>
            {!begun ? 'empty' : firm ? 'firm' : 'not firm'}
          </Tag>
          <Button look="quiet" size="small" aria-label={`Take commitment ${place} out`} onPress={onRemove}>
            <CloseIcon />
          </Button>
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Select
          label="Counts as"
          labelHidden
          items={[
            { id: '', label: 'counts as none' },
            ...kinds.map((kind) => ({ ...kind, label: `counts as ${kind.label}` })),
          ]}
          value={line.kind}
          onChange={(kind) => onChange({ kind })}
          className="w-[150px]"
        />
        <Select
          label="How you know"
          labelHidden
          items={evidenceItems}
          value={line.evidence}
          onChange={(evidence) => onChange({ evidence })}
          className="w-[132px]"
        />
        <Checkbox isSelected={line.kept} onChange={(kept) => onChange({ kept })}>
          done there and then
        </Checkbox>
        <Checkbox isSelected={line.notAnAct} onChange={(notAnAct) => onChange({ notAnAct })}>
          only a friendly sentence
        </Checkbox>
      </div>
      {line.evidence === 'quoted' && (
        <TextField label="Their words" value={line.quote} onChange={(quote) => onChange({ quote })} />
      )}
      {begun && !firm && (
        <p role="status" className="text-fine text-warn">
          It has {lackWords(missing)}. It will be kept as a non-commitment, not counted as progress.
        </p>
      )}
    </fieldset>
  );
}

const parts = { who: 'no owner', what: 'no act', when: 'no date' };

function lackWords(missing: readonly (keyof typeof parts)[]): string {
  return missing.map((part) => parts[part]).join(' and ');
}
