import { useState } from 'react';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { PromiseDraft } from './close-out-draft.ts';
import { Step, type StepProps } from './step.tsx';

/** 3: what did you promise? Never counted as progress, and never forgotten. */
export function PromisedStep({ draft, set, people }: StepProps) {
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const promise = { id: newId(), what: '', due: null, contactId: '' };
    setAdded(promise.id);
    set((before) => ({ ...before, promises: [...before.promises, promise] }));
  };
  const change = (id: string, part: Partial<PromiseDraft>) =>
    set((before) => ({
      ...before,
      promises: before.promises.map((promise) => (promise.id === id ? { ...promise, ...part } : promise)),
    }));
  return (
    <Step place={3} title="What did you promise?">
      <div className="flex flex-col gap-3">
        {draft.promises.map((promise, place) => (
          <fieldset
            key={promise.id}
            aria-label={`Promise ${place + 1}`}
            className="min-w-0 grid items-start gap-2 md:grid-cols-[140px_minmax(0,1fr)_164px_104px]"
          >
            <Select
              label="For whom"
              labelHidden
              items={[
                { id: '', label: 'for all of them' },
                ...people.map((one) => ({ ...one, label: `for ${one.label}` })),
              ]}
              value={promise.contactId}
              onChange={(contactId) => change(promise.id, { contactId })}
            />
            <TextArea
              label="What you will do"
              rows={1}
              labelHidden
              placeholder="What you will do"
              autoFocus={promise.id === added}
              value={promise.what}
              onChange={(what) => change(promise.id, { what })}
            />
            <DateField
              label="By when"
              labelHidden
              value={promise.due}
              onChange={(due) => change(promise.id, { due })}
            />
            <span className="flex items-center gap-1">
              <Tag tone="us">yours</Tag>
              <Button
                look="quiet"
                size="small"
                aria-label={`Take promise ${place + 1} out`}
                onPress={() =>
                  set((before) => ({
                    ...before,
                    promises: before.promises.filter((one) => one.id !== promise.id),
                  }))
                }
              >
                <CloseIcon />
              </Button>
            </span>
          </fieldset>
        ))}
      </div>
      <Button size="small" className={draft.promises.length > 0 ? 'mt-3' : ''} onPress={add}>
        <PlusIcon /> We will…
      </Button>
    </Step>
  );
}
