import { useState } from 'react';
import { changeAccount, getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Account = OutputOf<typeof getAccount>;
type HowOften = 'first time' | 'sometimes' | 'every year' | '';

/** What is known of the company, in every deal with it. */
export function AccountForm({ accountId, onDone }: { accountId: string; onDone: () => void }) {
  const account = useRead(getAccount, { accountId });
  if (account.isPending) return <Skeleton />;
  if (account.isError) return <Notice tone="risk">{explain(account.error)}</Notice>;
  return <AccountFields account={account.data} onDone={onDone} />;
}

function AccountFields({ account, onDone }: { account: Account; onDone: () => void }) {
  const t = useTexts(accountsTexts);
  const [name, setName] = useState(account.name);
  const [website, setWebsite] = useState(account.website ?? '');
  const [industry, setIndustry] = useState(account.industry ?? '');
  const [howOften, setHowOften] = useState<HowOften>((account.howOften ?? '') as HowOften);
  const [lastBought, setLastBought] = useState(account.lastBought ?? '');
  const [competitors, setCompetitors] = useState(account.competitors ?? '');
  const { accountId } = account;
  const before = {
    accountId,
    name: account.name,
    website: account.website,
    industry: account.industry,
    howOften: (account.howOften ?? null) as Exclude<HowOften, ''> | null,
    lastBought: account.lastBought,
    competitors: account.competitors,
  };
  const write = useWrite(changeAccount, {
    said: ({ name: said }) => t('changed', { name: said }),
    undo: (_, input) => writingBack(changeAccount, before, input),
  });
  const save = async () => {
    const changed = await write.send({
      accountId,
      name,
      website: website.trim() || null,
      industry: industry.trim() || null,
      howOften: howOften || null,
      lastBought: lastBought.trim() || null,
      competitors: competitors.trim() || null,
    });
    if (changed) onDone();
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('website')} isRequired={false} value={website} onChange={setWebsite} />
        <TextField label={t('industry')} isRequired={false} value={industry} onChange={setIndustry} />
      </div>
      <Select
        label={t('howOften')}
        items={[
          { id: '', label: t('notKnown') },
          { id: 'first time', label: t('firstTime') },
          { id: 'sometimes', label: t('sometimes') },
          { id: 'every year', label: t('everyYear') },
        ]}
        value={howOften}
        onChange={setHowOften}
      />
      <TextField label={t('lastBought')} isRequired={false} value={lastBought} onChange={setLastBought} />
      <TextField label={t('competitors')} isRequired={false} value={competitors} onChange={setCompetitors} />
    </WriteForm>
  );
}
