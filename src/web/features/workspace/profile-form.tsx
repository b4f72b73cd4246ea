import { useState } from 'react';
import type { getMe } from '#contract/me/me.ts';
import { changePassword, changeProfile } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { type Light, readLight, setLight } from '../../ui/light.ts';
import { zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';

type Me = OutputOf<typeof getMe>;

export function ProfileForm({ me }: { me: Me }) {
  const write = useWrite(changeProfile);
  const [name, setName] = useState(me.member.name);
  const [zone, setZone] = useState(me.member.hasOwnZone ? me.member.zone : '');
  return (
    <Card title="You">
      <WriteForm
        save="Save"
        need={{ Name: name }}
        onSave={() => void write.send({ name, zone: zone || null }).then((saved) => saved && say('Saved.'))}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          autoComplete="name"
          error={issueAt(write.error, 'name')}
        />
        <Select
          label="Your time zone"
          items={[
            { id: '', label: `As the workspace: ${me.workspace.zone.replaceAll('_', ' ')}` },
            ...zoneItems(me.member.zone),
          ]}
          value={zone}
          onChange={setZone}
          hint="Every time is shown in it."
        />
      </WriteForm>
    </Card>
  );
}

export function PasswordForm() {
  const write = useWrite(changePassword);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const save = async () => {
    if (!(await write.send({ currentPassword, newPassword }))) return;
    setCurrent('');
    setNew('');
    say('The password is changed. Other browsers are signed out.');
  };
  return (
    <Card title="Password">
      <WriteForm
        save="Change the password"
        need={{ 'The present password': currentPassword, 'The new one': newPassword }}
        onSave={() => void save()}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField
          label="The present password"
          type="password"
          value={currentPassword}
          onChange={setCurrent}
          autoComplete="current-password"
        />
        <TextField
          label="The new one"
          type="password"
          hint="Ten characters or more."
          value={newPassword}
          onChange={setNew}
          autoComplete="new-password"
          error={issueAt(write.error, 'newPassword')}
        />
      </WriteForm>
    </Card>
  );
}

export function LightChoice() {
  const [light, choose] = useState<Light>(readLight);
  return (
    <Card title="Light and dark">
      <Choice
        label="Light and dark"
        labelHidden
        items={[
          { id: 'system', label: 'As this device' },
          { id: 'light', label: 'Light' },
          { id: 'dark', label: 'Dark' },
        ]}
        value={light}
        onChange={(next) => {
          setLight(next);
          choose(next);
        }}
      />
    </Card>
  );
}
