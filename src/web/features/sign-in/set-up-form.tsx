import { useMemo, useState } from 'react';
import type { SentTo } from '#contract/operation.ts';
import { createWorkspace } from '#contract/setup/setup.ts';
import { signInTexts } from '#texts/sign-in.ts';
import { issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { FindSelect } from '../../ui/find-select.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { currencyItems, usualCurrency, zoneItems } from '../../ui/regions.ts';
import { TextField } from '../../ui/text-field.tsx';

/** The first thing anybody does: name the workspace and become its first admin. */
export function SetUpForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(signInTexts);
  const { locale } = useReader();
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
  const currencies = useMemo(() => currencyItems(locale), [locale]);
  const zones = useMemo(() => zoneItems(form.zone, locale), [form.zone, locale]);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const error = (path: string) => issueAt(write.error, path);
  return (
    <WriteForm
      save={t('makeWorkspace')}
      need={{
        [t('company')]: form.workspaceName,
        [t('yourName')]: form.name,
        [t('email')]: form.email,
        [t('password')]: form.password,
      }}
      onSave={() => void write.send(form).then((answer) => answer && onDone())}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField
        label={t('company')}
        hint={t('companyHint')}
        value={form.workspaceName}
        onChange={(workspaceName) => set({ workspaceName })}
        error={error('workspaceName')}
        autoComplete="organization"
        autoFocus
      />
      <TextField
        label={t('yourName')}
        value={form.name}
        onChange={(name) => set({ name })}
        error={error('name')}
        autoComplete="name"
      />
      <TextField
        label={t('email')}
        type="email"
        value={form.email}
        onChange={(email) => set({ email })}
        error={error('email')}
        autoComplete="email"
      />
      <TextField
        label={t('password')}
        type="password"
        hint={t('passwordHint')}
        value={form.password}
        onChange={(password) => set({ password })}
        error={error('password')}
        autoComplete="new-password"
      />
      <Fold title={t('currencyAndZone', { currency: form.currency, zone: form.zone.replaceAll('_', ' ') })}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FindSelect
            label={t('currency')}
            items={currencies}
            value={form.currency}
            onChange={(currency) => set({ currency })}
          />
          <FindSelect label={t('zone')} items={zones} value={form.zone} onChange={(zone) => set({ zone })} />
        </div>
      </Fold>
    </WriteForm>
  );
}
