import { useState } from 'react';
import { changeAccount, getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
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
  // What is being typed stays, even where it could not be read again.
  if (account.data === undefined)
    return account.isError ? <Notice tone="risk">{explain(account.error)}</Notice> : <Skeleton />;
  return <AccountFields account={account.data} onDone={onDone} />;
}

function AccountFields({ account, onDone }: { account: Account; onDone: () => void }) {
  const t = useTexts(accountsTexts);
  const [name, setName] = useState(account.name);
  const [website, setWebsite] = useState(account.website ?? '');
  const [industry, setIndustry] = useState(account.industry ?? '');
  const often: { id: HowOften; label: string }[] = [
    { id: '', label: t('notKnown') },
    { id: 'first time', label: t('firstTime') },
    { id: 'sometimes', label: t('sometimes') },
    { id: 'every year', label: t('everyYear') },
  ];
  const [howOften, setHowOften] = useState<HowOften>((account.howOften ?? '') as HowOften);
  const [lastBought, setLastBought] = useState(account.lastBought ?? '');
  const [competitors, setCompetitors] = useState(account.competitors ?? '');
  const write = useRowWrite(changeAccount, {
    of: { accountId: account.accountId },
    now: {
      name: account.name,
      website: account.website,
      industry: account.industry,
      howOften: account.howOften,
      lastBought: account.lastBought,
      competitors: account.competitors,
    },
    labels: {
      name: t('name'),
      website: t('website'),
      industry: t('industry'),
      howOften: t('howOften'),
      lastBought: t('lastBought'),
      competitors: t('competitors'),
    },
    read: (field, value) =>
      field === 'howOften'
        ? (often.find(({ id }) => id !== '' && id === value)?.label ?? null)
        : (value as string | null),
    said: ({ name: said }) => t('changed', { name: said }),
    onDone,
  });
  const typed = {
    name: name.trim(),
    website: website.trim() || null,
    industry: industry.trim() || null,
    howOften: howOften || null,
    lastBought: lastBought.trim() || null,
    competitors: competitors.trim() || null,
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => write.save(typed)}
      onCarryOn={() => write.carryOn(typed)}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('website')} isRequired={false} value={website} onChange={setWebsite} />
        <TextField label={t('industry')} isRequired={false} value={industry} onChange={setIndustry} />
      </div>
      <Select label={t('howOften')} items={often} value={howOften} onChange={setHowOften} />
      <TextField label={t('lastBought')} isRequired={false} value={lastBought} onChange={setLastBought} />
      <TextField label={t('competitors')} isRequired={false} value={competitors} onChange={setCompetitors} />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
