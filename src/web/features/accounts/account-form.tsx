import { useState } from 'react';
import { changeAccount, getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { AccountField, useAccountChoice } from '../../api/account-choice.tsx';
import { explain } from '../../api/client.ts';
import { OwnerField } from '../../api/owner-field.tsx';
import { useRead } from '../../api/queries.ts';
import { AddressesField } from '../../api/reach/addresses-field.tsx';
import { givenReach, type TypedReach, typedReach } from '../../api/reach/given-reach.ts';
import { readReach } from '../../api/reach/read-reach.ts';
import { WaysField } from '../../api/reach/ways-field.tsx';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { sayProblem } from '../../ui/toast.tsx';

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
  const tc = useTexts(contactsTexts);
  const [reach, setReach] = useState<TypedReach>(() => typedReach(account));
  const parent = useAccountChoice(account.above[0] ?? null);
  const [ownerId, setOwnerId] = useState(account.owner?.id ?? null);
  const [about, setAbout] = useState(account.about ?? '');
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
      ...pickReach(account),
      parentId: account.above[0]?.id ?? null,
      ownerId: account.owner?.id ?? null,
      about: account.about,
      name: account.name,
      website: account.website,
      industry: account.industry,
      howOften: account.howOften,
      lastBought: account.lastBought,
      competitors: account.competitors,
    },
    labels: {
      ...{ emails: tc('emails'), phones: tc('phones'), links: tc('links'), addresses: tc('addresses') },
      ...{ parentId: tc('parent'), ownerId: tc('owner'), about: tc('aboutCompany') },
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
        : field === 'parentId'
          ? (account.above[0]?.name ?? null)
          : field === 'ownerId'
            ? (account.owner?.name ?? null)
            : readReach(value),
    said: ({ name: said }) => t('changed', { name: said }),
    onDone,
  });
  const typed = async () => ({
    ...givenReach(reach),
    parentId: await parent.toSave(),
    ownerId,
    about: about.trim() || null,
    name: name.trim(),
    website: website.trim() || null,
    industry: industry.trim() || null,
    howOften: howOften || null,
    lastBought: lastBought.trim() || null,
    competitors: competitors.trim() || null,
  });
  const save = async (how: 'save' | 'carryOn') => {
    try {
      write[how](await typed());
    } catch (error) {
      sayProblem(explain(error));
    }
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('save')}
      onSave={() => void save('save')}
      onCarryOn={() => void save('carryOn')}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoFocus />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('website')} isRequired={false} value={website} onChange={setWebsite} />
        <TextField label={t('industry')} isRequired={false} value={industry} onChange={setIndustry} />
      </div>
      <WaysField of="emails" ways={reach.emails} onChange={(ways) => setReach({ ...reach, emails: ways })} />
      <WaysField of="phones" ways={reach.phones} onChange={(ways) => setReach({ ...reach, phones: ways })} />
      <WaysField of="links" ways={reach.links} onChange={(ways) => setReach({ ...reach, links: ways })} />
      <AddressesField
        addresses={reach.addresses}
        onChange={(known) => setReach({ ...reach, addresses: known })}
      />
      <AccountField
        label={tc('parent')}
        isRequired={false}
        choice={parent}
        but={account.accountId}
        createHint={tc('nowhere')}
      />
      <OwnerField label={tc('owner')} owner={account.owner} value={ownerId} onChange={setOwnerId} />
      <TextArea
        label={tc('aboutCompany')}
        hint={tc('aboutHint')}
        isRequired={false}
        maxLength={4000}
        value={about}
        onChange={setAbout}
      />
      <Select label={t('howOften')} items={often} value={howOften} onChange={setHowOften} />
      <TextField label={t('lastBought')} isRequired={false} value={lastBought} onChange={setLastBought} />
      <TextField label={t('competitors')} isRequired={false} value={competitors} onChange={setCompetitors} />
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}

const pickReach = ({ emails, phones, links, addresses }: Account) => ({ emails, phones, links, addresses });
