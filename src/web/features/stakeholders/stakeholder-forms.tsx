import { useState } from 'react';
import { createContact, listContacts } from '#contract/contacts/contacts.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { type StakeholderRole, stakeholderRoles } from '#domain/playbook/playbook.ts';
import { call, explain } from '../../api/client.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import { type SeenDeal, useDealWrite } from '../../api/deal-write.ts';
import { useReadWhen } from '../../api/queries.ts';
import { newId } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choice.tsx';
import { type ChosenOrTyped, ComboBox } from '../../ui/combo-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import type { Person } from './stakeholders.tsx';

const roleItems = stakeholderRoles.map((role) => ({ id: role, label: role }));

interface RolesProps {
  roles: readonly StakeholderRole[];
  onRoles: (roles: StakeholderRole[]) => void;
  needed: boolean;
  onNeeded: (needed: boolean) => void;
  gain: string;
  onGain: (gain: string) => void;
}

function RolesFields({ roles, onRoles, needed, onNeeded, gain, onGain }: RolesProps) {
  return (
    <>
      <Choices label="Roles" items={roleItems} value={roles} onChange={onRoles} />
      <TextField
        label="What is in it for them"
        isRequired={false}
        value={gain}
        onChange={onGain}
        placeholder="An end to the Friday night calls"
      />
      <Checkbox isSelected={needed} onChange={onNeeded}>
        The deal needs them
        <span className="block text-fine text-soft">
          Somebody it does not need gives no commitments, and holds none up.
        </span>
      </Checkbox>
    </>
  );
}

interface AddProps {
  deal: SeenDeal;
  account: { id: string; name: string } | null;
  /** Contacts who are part of it already. */
  present: readonly string[];
  onDone: () => void;
}

/** Somebody joins: a contact who is known, or a name that becomes one. */
export function AddStakeholderForm({ deal, account, present, onDone }: AddProps) {
  const [seen] = useState(deal);
  const [who, setWho] = useState<ChosenOrTyped>({ id: null, text: '' });
  const [title, setTitle] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<StakeholderRole[]>([]);
  const [needed, setNeeded] = useState(true);
  const [gain, setGain] = useState('');
  const [contactKey] = useState(newId);
  const write = useDealWrite(recordFacts, seen, { said: () => `${who.text} is part of it now.` });
  const contacts = useReadWhen(true, listContacts, {
    limit: 20,
    ...(who.id === null && who.text ? { search: who.text } : {}),
    ...(account ? { accountId: account.id } : {}),
  });
  const items = (contacts.data?.items ?? [])
    .filter((contact) => !present.includes(contact.contactId))
    .map((contact) => ({ id: contact.contactId, label: contact.name, detail: contact.title ?? undefined }));

  const save = async (over: boolean) => {
    try {
      const contactId = who.id ?? (await makeContact());
      const facts = {
        facts: [
          {
            type: 'stakeholder.joined' as const,
            data: { contactId, roles, needed, ...(gain.trim() ? { gain } : {}) },
          },
        ],
      };
      if (await (over ? write.carryOn(facts) : write.send(facts))) onDone();
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  // Under one id however often it is tried, so that a second try makes no second contact.
  const makeContact = async () => {
    const contact = {
      contactId: contactKey,
      name: who.text,
      accountId: account?.id ?? null,
      title: title.trim() || null,
      email: email.trim() || null,
    };
    return (await call(createContact, contact, { idempotencyKey: contactKey })).contactId;
  };

  return (
    <WriteForm
      need={{ Name: who.text }}
      save="Add them"
      onSave={() => void save(false)}
      onCarryOn={() => void save(true)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <ComboBox
        label="Name"
        items={items}
        value={who}
        onChange={setWho}
        createHint={
          account ? `Will be added as a new contact at ${account.name}.` : 'Will be added as a new contact.'
        }
        autoFocus
      />
      {who.id === null && who.text.trim() !== '' && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Title" isRequired={false} value={title} onChange={setTitle} />
          <TextField label="E-mail" isRequired={false} type="email" value={email} onChange={setEmail} />
        </div>
      )}
      <RolesFields
        roles={roles}
        onRoles={setRoles}
        needed={needed}
        onNeeded={setNeeded}
        gain={gain}
        onGain={setGain}
      />
    </WriteForm>
  );
}

interface ChangeProps {
  deal: SeenDeal;
  person: Person;
  onDone: () => void;
}

export function ChangeStakeholderForm({ deal, person, onDone }: ChangeProps) {
  const [roles, setRoles] = useState<StakeholderRole[]>([...person.roles]);
  const [needed, setNeeded] = useState(person.needed);
  const [gain, setGain] = useState(person.gain ?? '');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        { type: 'stakeholder.changed', data: { contactId: person.contactId, roles, needed, gain } },
      ]}
      save="Save"
      said={`${person.name} is changed.`}
      onDone={onDone}
    >
      <RolesFields
        roles={roles}
        onRoles={setRoles}
        needed={needed}
        onNeeded={setNeeded}
        gain={gain}
        onGain={setGain}
      />
    </RecordForm>
  );
}

export function LeaveForm({ deal, person, onDone }: ChangeProps) {
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'stakeholder.left',
          data: { contactId: person.contactId, ...(reason.trim() ? { reason } : {}) },
        },
      ]}
      save={`${person.name} left`}
      said={`${person.name} is no longer part of it.`}
      onDone={onDone}
      look="danger"
    >
      <p className="text-soft">
        What {person.name} committed to and has not done is withdrawn. What they gave stays on the record, and
        counts again if they come back.
      </p>
      <TextField label="Why" isRequired={false} value={reason} onChange={setReason} autoFocus />
    </RecordForm>
  );
}
