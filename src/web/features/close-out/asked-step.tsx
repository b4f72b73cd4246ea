import { closeOutTexts } from '#texts/close-out.ts';
import { agreeAtOnce, answerAsk, lineAgreedWith } from '../../api/record/planned-asks.ts';
import { useDrawnFrom, useEntry, useIds } from '../../api/record/use-record.ts';
import { newId } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { AgreedAtOnce } from './agreed-at-once.tsx';
import { AskRow } from './ask-row.tsx';
import { onlyOne, useCloseOut, usePeople } from './close-out-context.ts';
import { takeAskOut } from './row-keys.ts';
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
          <AddedAsk key={id} id={id} />
        ))}
      </div>
      <div className="mt-2.5 -ml-2.5 flex flex-wrap gap-x-1">
        <Button
          size="small"
          look="quiet"
          onPress={() => record.change('ask', newId(), { contactId: onlyOne(people), kind: '', as: 'other' })}
        >
          <PlusIcon /> {t('askedElse')}
        </Button>
        <AgreedAtOnce
          onAgreed={(contactId, agreed) => {
            for (const { key: kind, clientCommitsTo: what } of agreed) {
              // What was planned to be asked of them has its answer with that.
              const asked = start.asks.find((ask) => ask.contactId === contactId && ask.kind === kind);
              if (!asked) agreeAtOnce(record, { contactId, kind, what });
              else {
                answerAsk(record, asked, 'yes');
                const line = record.ids('line').find((one) => record.entry('line', one).askId === asked.id);
                if (line && !record.entry('line', line).what)
                  record.change('line', line, { what, kept: true });
              }
            }
          }}
        />
      </div>
    </Step>
  );
}

/** An ask that was not planned; one line for what was agreed to with several others, for its answer is known. */
function AddedAsk({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record, kinds } = useCloseOut();
  const people = usePeople();
  const line = useDrawnFrom(record, 'ask', id, () => lineAgreedWith(record, id));
  const { kind = '', contactId = '', result } = useEntry(record, 'ask', id);
  if (line === null || result !== 'yes') return <AskRow id={id} planned={undefined} />;
  const what = t('kindFrom', {
    kind: kinds.find((one) => one.id === kind)?.label ?? t('whatTheyWantNext'),
    who: people.find((one) => one.id === contactId)?.label ?? t('them'),
  });
  return (
    <p className="-my-2 flex items-center gap-2">
      <span className="min-w-0 flex-1">{what}</span>
      <Tag tone="them">{t('answerYesShort')}</Tag>
      <Button
        look="quiet"
        size="small"
        aria-label={t('takeLineOut', { what })}
        onPress={(event) => {
          takeAskOut(event, () => {
            record.takeOut('ask', id);
            record.takeOut('line', line);
          });
          const putBack = () => {
            record.putBack('ask', id);
            record.putBack('line', line);
          };
          say(t('takenOut', { what }), { label: t('undo'), act: putBack });
        }}
      >
        <CloseIcon />
      </Button>
    </p>
  );
}
