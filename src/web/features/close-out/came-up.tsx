import { requestables } from '#domain/ledger/facts.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StepProps } from './step.tsx';

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
