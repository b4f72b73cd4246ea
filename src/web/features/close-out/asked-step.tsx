import { closeOutTexts } from '#texts/close-out.ts';
import { answerAsk } from '../../api/record/planned-asks.ts';
import { useEntry, useIds } from '../../api/record/use-record.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { AgreedAtOnce } from './agreed-at-once.tsx';
import { AskRow } from './ask-row.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { Step } from './step.tsx';

/** 1: did you ask, and what was the answer? */
export function AskedStep() {
  const t = useTexts(closeOutTexts);
  const { record, start, kinds } = useCloseOut();
  const people = usePeople();
  const added = useIds(record, 'ask').filter((id) => !start.asks.some((ask) => ask.id === id));
  const objective = start.asks.find((ask) => ask.as === 'objective');
  const { result = null } = useEntry(record, 'ask', objective?.id ?? '');
  const needsBackup = objective === undefined || (result !== null && result !== 'yes');
  const planned = start.asks.filter((ask) => ask.as !== 'backup' || needsBackup);
  const label = (key: string) => kinds.find((kind) => kind.id === key)?.label;
  const asked = objective && label(objective.kind);
  return (
    <Step place={1} title={asked ? t('askedTitle', { kind: asked }) : t('askedTitleAny')}>
      {planned.length + added.length === 0 && <p className="text-soft">{t('noAskPlanned')}</p>}
      <div className="flex flex-col gap-5">
        {planned.map((ask) => (
          <AskRow key={ask.id} id={ask.id} planned={ask} />
        ))}
        {added.map((id) => (
          <AskRow key={id} id={id} planned={undefined} />
        ))}
      </div>
      <div className="mt-2.5 -ml-2.5 flex flex-wrap gap-x-1">
        <Button
          size="small"
          look="quiet"
          onPress={() =>
            record.change('ask', newId(), { contactId: people[0]?.id ?? '', kind: '', as: 'other' })
          }
        >
          <PlusIcon /> {t('askedElse')}
        </Button>
        <AgreedAtOnce
          onAgreed={(contactId, agreed) => {
            for (const kind of agreed) {
              const id = newId();
              record.change('ask', id, { contactId, kind: kind.key, as: 'other' });
              answerAsk(record, { id, contactId, kind: kind.key }, 'yes');
              const line = record.ids('line').find((one) => record.entry('line', one).askId === id);
              if (line) record.change('line', line, { what: kind.clientCommitsTo, kept: true });
            }
          }}
        />
      </div>
    </Step>
  );
}
