import { useState } from 'react';
import type { SentTo } from '#contract/operation.ts';
import { createWorkspace } from '#contract/setup/setup.ts';
import { issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Fold } from '../../ui/fold.tsx';
import { currencyItems, usualCurrency, zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The first thing anybody does: name the workspace and become its first admin. */
export function SetUpForm({ onDone }: { onDone: () => void }) {
  const write = useWrite(createWorkspace);
  const [form, setForm] = useState<SentTo<typeof createWorkspace>>(() => {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    return {
      workspaceName: '',
      name: '',
      email: '',
      password: '',
      zone,
      currency: usualCurrency(navigator.language),
    };
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const error = (path: string) => issueAt(write.error, path);
  return (
    <WriteForm
      save="Make the workspace"
      need={{
        'Company or team': form.workspaceName,
        'Your name': form.name,
        'E-mail': form.email,
        Password: form.password,
      }}
      onSave={() => void write.send(form).then((answer) => answer && onDone())}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label="Company or team"
        hint="The name of your workspace. You can change it later."
        value={form.workspaceName}
        onChange={(workspaceName) => set({ workspaceName })}
        error={error('workspaceName')}
        autoComplete="organization"
        autoFocus
      />
      <TextField
        label="Your name"
        value={form.name}
        onChange={(name) => set({ name })}
        error={error('name')}
        autoComplete="name"
      />
      <TextField
        label="E-mail"
        type="email"
        value={form.email}
        onChange={(email) => set({ email })}
        error={error('email')}
        autoComplete="email"
      />
      <TextField
        label="Password"
        type="password"
        hint="Ten characters or more. A few words in a row do well."
        value={form.password}
        onChange={(password) => set({ password })}
        error={error('password')}
        autoComplete="new-password"
      />
      <Fold title={`${form.currency}, ${form.zone.replaceAll('_', ' ')}`}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label="Currency"
            items={currencyItems()}
            value={form.currency}
            onChange={(currency) => set({ currency })}
          />
          <Select
            label="Time zone"
            items={zoneItems(form.zone)}
            value={form.zone}
            onChange={(zone) => set({ zone })}
          />
        </div>
      </Fold>
    </WriteForm>
  );
}
