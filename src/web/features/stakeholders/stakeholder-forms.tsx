import { useState } from 'react';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { nameAndTitle } from '#domain/deal/name-and-title.ts';
import { type StakeholderRole, stakeholderRoles } from '#domain/playbook/playbook.ts';
import { rolesTexts } from '#texts/choices.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import { withAdded } from '../../api/added-people.ts';
import { explain } from '../../api/client.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import { type SeenDeal, useDealWrite } from '../../api/deal-write.ts';
import { PersonField, usePersonChoice } from '../../api/person-choice.tsx';
import { WriteForm } from '../../api/write-form.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import type { Person } from './stakeholders.tsx';
import { WeightFields } from './weight-fields.tsx';

interface RolesProps {
  roles: readonly StakeholderRole[];
  onRoles: (roles: StakeholderRole[]) => void;
  needed: boolean;
  onNeeded: (needed: boolean) => void;
  gain: string;
  onGain: (gain: string) => void;
}

function RolesFields({ roles, onRoles, needed, onNeeded, gain, onGain }: RolesProps) {
  const t = useTexts(stakeholdersTexts);
  const say = useTexts(rolesTexts);
  return (
    <>
      <Choices
        label={t('roles')}
        items={stakeholderRoles.map((role) => ({ id: role, label: say(role) }))}
        value={roles}
        onChange={onRoles}
      />
      <TextField
        label={t('gain')}
        isRequired={false}
        value={gain}
        onChange={onGain}
        placeholder={t('gainExample')}
      />
      <Checkbox isSelected={needed} onChange={onNeeded}>
        {t('needed')}
        <span className="block text-fine text-soft">{t('neededHint')}</span>
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
  const t = useTexts(stakeholdersTexts);
  const [seen] = useState(deal);
  const choice = usePersonChoice(account?.id ?? null);
  const { value: who, set: setWho } = choice;
  const [title, setTitle] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<StakeholderRole[]>([]);
  const [needed, setNeeded] = useState(true);
  const [gain, setGain] = useState('');
  const write = useDealWrite(recordFacts, seen, {
    said: () => t('joined', { name: who.text }),
    back: (way) => (who.id === null ? withAdded(way, { contactIds: [choice.newId] }) : way),
  });

  const save = async (over: boolean) => {
    try {
      const contactId = await choice.toSave({ title: title.trim() || null, email: email.trim() || null });
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
  return (
    <WriteForm
      need={{ [t('name')]: who.text }}
      save={t('addThem')}
      onSave={() => void save(false)}
      onCarryOn={() => void save(true)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <PersonField
        label={t('name')}
        choice={choice}
        but={present}
        accountId={account?.id ?? null}
        onTyped={(text) => {
          const { name, title: behind } = nameAndTitle(text);
          if (!behind || title) return;
          setWho({ id: null, text: name });
          setTitle(behind);
        }}
        createHint={account ? t('newContactAt', { account: account.name }) : t('newContact')}
        autoFocus
      />
      {who.id === null && who.text.trim() !== '' && (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t('jobTitle')} isRequired={false} value={title} onChange={setTitle} />
          <TextField label={t('email')} isRequired={false} type="email" value={email} onChange={setEmail} />
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
  const t = useTexts(stakeholdersTexts);
  const [roles, setRoles] = useState<StakeholderRole[]>([...person.roles]);
  const [needed, setNeeded] = useState(person.needed);
  const [gain, setGain] = useState(person.gain ?? '');
  const [attitude, setAttitude] = useState(person.attitude);
  const [influence, setInfluence] = useState(person.influence);
  // What was not touched is not said anew.
  const weight = {
    ...(attitude === person.attitude ? {} : { attitude }),
    ...(influence === person.influence ? {} : { influence }),
  };
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'stakeholder.changed',
          data: { contactId: person.contactId, roles, needed, gain, ...weight },
        },
      ]}
      save={t('save')}
      waitsAs={t('change', { name: person.name })}
      said={t('changed', { name: person.name })}
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
      <WeightFields
        attitude={attitude}
        onAttitude={setAttitude}
        influence={influence}
        onInfluence={setInfluence}
      />
    </RecordForm>
  );
}

export function LeaveForm({ deal, person, onDone }: ChangeProps) {
  const t = useTexts(stakeholdersTexts);
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
      save={t('leaves', { name: person.name })}
      said={t('saidLeft', { name: person.name })}
      onDone={onDone}
      look="danger"
    >
      <p className="text-soft">{t('leaveHint', { name: person.name })}</p>
      <TextField label={t('why')} isRequired={false} value={reason} onChange={setReason} autoFocus />
    </RecordForm>
  );
}
