import { useState } from 'react';
import { changeAccount, getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { explain } from '../../api/client.ts';
import { useRead } from '../../api/queries.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';

type Account = OutputOf<typeof getAccount>;
type HowOften = 'first time' | 'sometimes' | 'every year' | '';

const howOftenItems = [
  { id: '' as const, label: 'Not known' },
  { id: 'first time' as const, label: 'For the first time' },
  { id: 'sometimes' as const, label: 'Sometimes' },
  { id: 'every year' as const, label: 'Every year' },
];

/** What is known of the company, in every deal with it. */
export function AccountForm({ accountId, onDone }: { accountId: string; onDone: () => void }) {
  const account = useRead(getAccount, { accountId });
  if (account.isPending) return <Skeleton />;
  if (account.isError) return <Notice tone="risk">{explain(account.error)}</Notice>;
  return <AccountFields account={account.data} onDone={onDone} />;
}

function AccountFields({ account, onDone }: { account: Account; onDone: () => void }) {
  const [name, setName] = useState(account.name);
  const [website, setWebsite] = useState(account.website ?? '');
  const [industry, setIndustry] = useState(account.industry ?? '');
  const [howOften, setHowOften] = useState<HowOften>((account.howOften ?? '') as HowOften);
  const [lastBought, setLastBought] = useState(account.lastBought ?? '');
  const [competitors, setCompetitors] = useState(account.competitors ?? '');
  const write = useWrite(changeAccount);
  const save = async () => {
    const changed = await write.send({
      accountId: account.accountId,
      name,
      website: website.trim() || null,
      industry: industry.trim() || null,
      howOften: howOften || null,
      lastBought: lastBought.trim() || null,
      competitors: competitors.trim() || null,
    });
    if (!changed) return;
    say(`${changed.name} is changed.`);
    onDone();
  };
  return (
    <WriteForm
      need={{ Name: name }}
      save="Save"
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <TextField label="Name" value={name} onChange={setName} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Website" isRequired={false} value={website} onChange={setWebsite} />
        <TextField label="Industry" isRequired={false} value={industry} onChange={setIndustry} />
      </div>
      <Select label="How often they buy this" items={howOftenItems} value={howOften} onChange={setHowOften} />
      <TextField
        label="When they last bought, and from whom"
        isRequired={false}
        value={lastBought}
        onChange={setLastBought}
      />
      <TextField
        label="Whom else they look at"
        isRequired={false}
        value={competitors}
        onChange={setCompetitors}
      />
    </WriteForm>
  );
}
