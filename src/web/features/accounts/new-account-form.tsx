import { useState } from 'react';
import { createAccount, removeAccount } from '#contract/accounts/accounts.ts';
import { findSame } from '#contract/duplicates/duplicates.ts';
import { listsTexts } from '#texts/lists.ts';
import { call } from '../../api/client.ts';
import { PerhapsSame } from '../../api/perhaps-same.tsx';
import { useReadWhen } from '../../api/queries.ts';
import { toAndFro } from '../../api/undo.ts';
import { newId, useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAtRest } from '../../ui/use-at-rest.ts';

/** A few letters are in many names. */
const enoughToTell = 3;

/** A new company, with what one has at hand; the rest is added on its page. */
export function NewAccountForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(listsTexts);
  const [accountId] = useState(newId);
  const [name, setName] = useState('');
  const [website, setWebsite] = useState('');
  const [industry, setIndustry] = useState('');
  const [country, setCountry] = useState('');
  const search = name.trim();
  const text = `${search} ${website}`;
  const isLong = search.length >= enoughToTell;
  const isAsked = useAtRest(text, text) === text && isLong;
  const found = useReadWhen(isAsked, findSame, { noun: 'account', name: search, website: website.trim() });
  const same = isLong ? (found.data?.items ?? []) : [];
  const write = useWrite(createAccount, {
    said: (made) => t('added', { name: made.name }),
    undo: (_, input) =>
      toAndFro(
        () => call(removeAccount, { accountId }, { idempotencyKey: newId() }),
        () => call(createAccount, input, { idempotencyKey: newId() }),
      ),
  });
  const save = async () => {
    const known = { website: website.trim() || null, industry: industry.trim() || null };
    if (await write.send({ accountId, name: search, country: country.trim() || null, ...known })) onDone();
  };
  return (
    <WriteForm
      need={{ [t('name')]: name }}
      save={t('add')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <div>
        <TextField label={t('name')} value={name} onChange={setName} autoFocus />
        <PerhapsSame same={same.slice(0, 3).map(({ id, ...one }) => ({ href: `/accounts/${id}`, ...one }))} />
      </div>
      <TextField label={t('website')} isRequired={false} value={website} onChange={setWebsite} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('industry')} isRequired={false} value={industry} onChange={setIndustry} />
        <TextField label={t('country')} isRequired={false} value={country} onChange={setCountry} />
      </div>
    </WriteForm>
  );
}
