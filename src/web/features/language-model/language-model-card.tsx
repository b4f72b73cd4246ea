import { useState } from 'react';
import {
  changeLanguageModel,
  getLanguageModel,
  tryLanguageModel,
} from '#contract/language-model/language-model.ts';
import type { OutputOf } from '#contract/operation.ts';
import { languageModelTexts } from '#texts/language-model.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { problemOf } from '../../api/write-problem.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { LanguageModelForm } from './language-model-form.tsx';
import { Tried } from './tried.tsx';
import { wayTo } from './way-to.ts';

type Model = OutputOf<typeof getLanguageModel>;

/** Whether a language model reads along, which one, and what it is sent. */
export function LanguageModelCard() {
  const t = useTexts(languageModelTexts);
  const { data: model } = useRead(getLanguageModel, {});
  const [isOpen, setOpen] = useState(false);
  if (!model) return null;
  return (
    <Card
      title={t('title')}
      aside={
        model.address !== null && (
          <Tag tone={model.isOn ? 'us' : 'plain'}>{model.isOn ? t('on') : t('off')}</Tag>
        )
      }
    >
      <p className="text-soft">{t('text')}</p>
      {model.address === null ? (
        <Button className="mt-3" onPress={() => setOpen(true)}>
          {t('setUp')}
        </Button>
      ) : (
        <SetUp model={{ ...model, address: model.address }} onChange={() => setOpen(true)} />
      )}
      <Dialog title={t('title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <LanguageModelForm model={model} onDone={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}

function SetUp({ model, onChange }: { model: Model & { address: string }; onChange: () => void }) {
  const t = useTexts(languageModelTexts);
  const [tried, setTried] = useState<OutputOf<typeof tryLanguageModel> | null>(null);
  const test = useWrite(tryLanguageModel);
  const turn = useWrite(changeLanguageModel, {
    said: ({ isOn }) => (isOn ? t('turnedOn') : t('turnedOff')),
    undo: (_, { isOn = false }) =>
      writingBack(changeLanguageModel, { isOn: !isOn, seen: { isOn } }, { isOn, seen: { isOn: !isOn } }),
  });
  const remove = useWrite(changeLanguageModel, { said: t('removed') });
  const problem = problemOf(test.error ?? turn.error ?? remove.error);
  const { host, isHere, isOpen } = wayTo(model.address);
  const { isOn } = model;
  return (
    <div className="mt-3 flex flex-col gap-3">
      <div>
        <p className="wrap-anywhere">
          {t.rich(
            'isAt',
            { b: (text) => <b className="font-semibold">{text}</b> },
            { model: model.model ?? '', address: model.address },
          )}
        </p>
        {model.hasKey && <p className="text-fine text-soft">{t('withKey')}</p>}
      </div>
      <Checkbox
        isSelected={isOn}
        isDisabled={turn.isPending}
        onChange={(next) => void turn.send({ isOn: next, seen: { isOn } })}
        hint={isHere ? t('staysHere', { host }) : t('leaves', { host })}
      >
        {t('readAlong')}
      </Checkbox>
      {isOpen && <Notice tone="warn">{t('notEncrypted', { host })}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button
          isPending={test.isPending}
          onPress={async () => {
            setTried(null);
            setTried((await test.send({})) ?? null);
          }}
        >
          {t('tryIt')}
        </Button>
        <Button look="quiet" onPress={onChange}>
          {t('change')}
        </Button>
        <Button
          look="quiet"
          isPending={remove.isPending}
          onPress={() => void remove.send({ address: null, seen: { address: model.address } })}
        >
          {t('remove')}
        </Button>
      </div>
      {problem && <Notice tone="risk">{problem.text}</Notice>}
      {tried && <Tried tried={tried} />}
    </div>
  );
}
