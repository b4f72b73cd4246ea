import { useState } from 'react';
import { changeLanguageModel, type getLanguageModel } from '#contract/language-model/language-model.ts';
import type { OutputOf, SentTo } from '#contract/operation.ts';
import { languageModelTexts } from '#texts/language-model.ts';
import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { rowProblemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { wayTo } from './way-to.ts';

interface LanguageModelFormProps {
  model: OutputOf<typeof getLanguageModel>;
  onDone: () => void;
}

type Fields = Pick<SentTo<typeof changeLanguageModel>, 'address' | 'model' | 'waitSeconds'>;

const usualWaits = [20, 60, 180];

/** Where a language model is and what it is called, with its key if it needs one. */
export function LanguageModelForm({ model, onDone }: LanguageModelFormProps) {
  const t = useTexts(languageModelTexts);
  const tt = useTexts(rowOfTwoTexts);
  const [before] = useState(model);
  const [address, setAddress] = useState(before.address ?? '');
  const [name, setName] = useState(before.model ?? '');
  const [key, setKey] = useState('');
  const [wait, setWait] = useState(before.waitSeconds);
  const write = useWrite(changeLanguageModel, { said: t('saved') });
  const labels = { address: t('address'), model: t('model'), waitSeconds: t('wait') };
  const { stands, problem } = rowProblemOf(write.error, tt('somebody'), (now) =>
    (Object.keys(labels) as (keyof Fields)[])
      .filter((field) => field in now)
      .map((field) =>
        tt('nowStands', { field: labels[field] ?? field, value: String(now[field] ?? t('none')) }),
      ),
  );
  const isSameAddress = address.trim().replace(/\/+$/, '') === before.address;
  const save = async (over: Partial<Fields> = {}) => {
    const { address: wasAt, model: wasCalled, waitSeconds } = before;
    const seen = wasAt === null ? {} : { address: wasAt, model: wasCalled ?? '', waitSeconds };
    const saved = await write.send({
      ...{ address: address.trim(), model: name.trim(), waitSeconds: wait },
      ...(key === '' ? {} : { key }),
      seen: { ...seen, ...over },
    });
    if (saved) onDone();
  };
  const waits = usualWaits.includes(wait) ? usualWaits : [...usualWaits, wait].sort((a, b) => a - b);
  return (
    <WriteForm
      save={t('save')}
      need={{ [t('address')]: address, [t('model')]: name }}
      onSave={() => void save()}
      onCancel={onDone}
      onCarryOn={() => void save(stands as Partial<Fields>)}
      isPending={write.isPending}
      problem={problem}
    >
      <TextField
        label={t('address')}
        value={address}
        onChange={setAddress}
        hint={t('addressHint')}
        type="url"
        autoFocus
      />
      <TextField label={t('model')} value={name} onChange={setName} hint={t('modelHint')} />
      <TextField
        label={t('key')}
        value={key}
        onChange={setKey}
        type="password"
        autoComplete="off"
        hint={
          !before.hasKey || before.address === null
            ? t('keyNone')
            : isSameAddress
              ? t('keyKept')
              : t('keyElsewhere', { host: wayTo(before.address).host })
        }
      />
      <Select
        label={t('wait')}
        hint={t('waitHint')}
        items={waits.map((seconds) => ({ id: String(seconds), label: t('seconds', { seconds }) }))}
        value={String(wait)}
        onChange={(next) => setWait(Number(next))}
      />
    </WriteForm>
  );
}
