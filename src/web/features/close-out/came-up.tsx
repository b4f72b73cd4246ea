import type { DealPage } from '#contract/deals/deal-page.ts';
import { requestables } from '#domain/ledger/facts.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Settled } from './close-out-draft.ts';
import type { StepProps } from './step.tsx';

type Page = Pick<DealPage, 'commitments' | 'promises' | 'concerns'>;

/** What was open before it: kept, broken or moved. */
export function FromBefore({ draft, set, page }: Pick<StepProps, 'draft' | 'set'> & { page: Page }) {
  const dates = useDates();
  const theirs = page.commitments.filter((one) => one.state === 'open');
  const ours = page.promises.filter((one) => one.state === 'open');
  const worries = page.concerns.filter((one) => one.open);
  const count = theirs.length + ours.length + worries.length;
  if (count === 0) return null;
  const settle = (id: string, what: Settled | 'open', due: string | null = null) =>
    set((before) => {
      const { [id]: _, ...rest } = before.settled;
      return { ...before, settled: what === 'open' ? rest : { ...rest, [id]: { what, due } } };
    });
  return (
    <Fold
      title={`What was open before: ${count}`}
      isOpen={theirs.some((one) => one.due && dates.daysFromToday(one.due) <= 0)}
    >
      <div className="flex flex-col gap-4">
        {theirs.map((one) => {
          const now = draft.settled[one.commitmentId];
          return (
            <div key={one.commitmentId} className="flex flex-col gap-1.5">
              <Choice
                label={`${one.contactName ?? 'They'}: ${one.what}${one.due ? `, ${dates.due(one.due)}` : ''}`}
                size="small"
                items={[
                  { id: 'open', label: 'still open' },
                  { id: 'kept', label: 'kept' },
                  { id: 'moved', label: 'moved' },
                  { id: 'broken', label: 'broken' },
                ]}
                value={now?.what ?? 'open'}
                onChange={(what) => settle(one.commitmentId, what)}
              />
              {now?.what === 'moved' && (
                <DateField
                  label="To which day"
                  value={now.due}
                  onChange={(due) => settle(one.commitmentId, 'moved', due)}
                  className="max-w-52"
                />
              )}
            </div>
          );
        })}
        {ours.map((one) => (
          <Checkbox
            key={one.promiseId}
            isSelected={draft.promisesKept.includes(one.promiseId)}
            onChange={(on) =>
              set((before) => ({ ...before, promisesKept: toggled(before.promisesKept, one.promiseId, on) }))
            }
          >
            We kept our promise: {one.what}
          </Checkbox>
        ))}
        {worries.map((one) => (
          <Checkbox
            key={one.concernId}
            isSelected={draft.concernsSettled.includes(one.concernId)}
            onChange={(on) =>
              set((before) => ({
                ...before,
                concernsSettled: toggled(before.concernsSettled, one.concernId, on),
              }))
            }
          >
            Settled: {one.text} <span className="text-soft">({one.contactName})</span>
          </Checkbox>
        ))}
      </div>
    </Fold>
  );
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter((one) => one !== id);

/** Whatever else came up: somebody new, a concern, a request, something that was shown. */
export function CameUp({ draft, set, people, kinds }: StepProps) {
  return (
    <Fold
      title="What else came up: somebody new, a concern, a request, something you showed"
      isOpen={draft.people.length + draft.concerns.length + draft.requests.length + draft.topics.length > 0}
    >
      <div className="flex flex-col gap-5">
        <NewPeople draft={draft} set={set} />
        <NewConcerns draft={draft} set={set} people={people} />
        <Choices
          label="They asked you for"
          items={requestables.map((one) => ({ id: one, label: one }))}
          value={draft.requests.map((one) => one.what)}
          onChange={(asked) =>
            set((before) => ({
              ...before,
              requests: asked.map(
                (what) =>
                  before.requests.find((one) => one.what === what) ?? {
                    id: newId(),
                    what,
                    contactId: people[0]?.id ?? '',
                  },
              ),
            }))
          }
        />
        <Shown draft={draft} set={set} kinds={kinds} />
      </div>
    </Fold>
  );
}

const roleItems = [
  { id: '' as const, label: 'role not known' },
  ...stakeholderRoles.map((role) => ({ id: role, label: role })),
];

function NewPeople({ draft, set }: Pick<StepProps, 'draft' | 'set'>) {
  const change = (contactId: string, part: Partial<(typeof draft.people)[number]>) =>
    set((before) => ({
      ...before,
      people: before.people.map((one) => (one.contactId === contactId ? { ...one, ...part } : one)),
    }));
  return (
    <div className="flex flex-col gap-2">
      {draft.people.map((person) => (
        <div
          key={person.contactId}
          className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_160px_36px]"
        >
          <TextField
            label="Somebody new"
            value={person.name}
            onChange={(name) => change(person.contactId, { name })}
          />
          <TextField
            label="Title"
            value={person.title}
            onChange={(title) => change(person.contactId, { title })}
          />
          <Select
            label="Role"
            items={roleItems}
            value={person.role}
            onChange={(role) => change(person.contactId, { role })}
          />
          <Button
            look="quiet"
            aria-label={`Leave ${person.name || 'this person'} out`}
            onPress={() =>
              set((before) => ({
                ...before,
                people: before.people.filter((one) => one.contactId !== person.contactId),
              }))
            }
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className="self-start"
        onPress={() =>
          set((before) => ({
            ...before,
            people: [...before.people, { contactId: newId(), name: '', title: '', role: '' }],
          }))
        }
      >
        <PlusIcon /> Somebody new
      </Button>
    </div>
  );
}

function NewConcerns({ draft, set, people }: Omit<StepProps, 'kinds'>) {
  return (
    <div className="flex flex-col gap-2">
      {draft.concerns.map((concern) => (
        <div key={concern.id} className="grid items-end gap-2 sm:grid-cols-[160px_minmax(0,1fr)_36px]">
          <Select
            label="Who worries"
            items={people}
            value={concern.contactId || null}
            onChange={(contactId) =>
              set((before) => ({
                ...before,
                concerns: before.concerns.map((one) => (one.id === concern.id ? { ...one, contactId } : one)),
              }))
            }
          />
          <TextField
            label="About what"
            value={concern.text}
            onChange={(text) =>
              set((before) => ({
                ...before,
                concerns: before.concerns.map((one) => (one.id === concern.id ? { ...one, text } : one)),
              }))
            }
          />
          <Button
            look="quiet"
            aria-label="Leave this concern out"
            onPress={() =>
              set((before) => ({
                ...before,
                concerns: before.concerns.filter((one) => one.id !== concern.id),
              }))
            }
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className="self-start"
        onPress={() =>
          set((before) => ({
            ...before,
            concerns: [...before.concerns, { id: newId(), contactId: people[0]?.id ?? '', text: '' }],
          }))
        }
      >
        <PlusIcon /> A concern of theirs
      </Button>
    </div>
  );
}

function Shown({ draft, set, kinds }: Omit<StepProps, 'people'>) {
  return (
    <div className="flex flex-col gap-2">
      {draft.topics.map((topic) => (
        <div key={topic.id} className="flex flex-wrap items-end gap-2">
          <Select
            label="You showed or talked about"
            items={kinds}
            value={topic.kind || null}
            onChange={(kind) =>
              set((before) => ({
                ...before,
                topics: before.topics.map((one) => (one.id === topic.id ? { ...one, kind } : one)),
              }))
            }
            className="w-52"
          />
          <Choice
            label="How"
            size="small"
            items={[
              { id: 'exploring', label: 'as an idea' },
              { id: 'final', label: 'as our answer' },
            ]}
            value={topic.framing}
            onChange={(framing) =>
              set((before) => ({
                ...before,
                topics: before.topics.map((one) => (one.id === topic.id ? { ...one, framing } : one)),
              }))
            }
          />
          <Button
            look="quiet"
            aria-label="Leave this out"
            onPress={() =>
              set((before) => ({ ...before, topics: before.topics.filter((one) => one.id !== topic.id) }))
            }
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className="self-start"
        onPress={() =>
          set((before) => ({
            ...before,
            topics: [...before.topics, { id: newId(), kind: '', framing: 'exploring' }],
          }))
        }
      >
        <PlusIcon /> You showed something
      </Button>
    </div>
  );
}
