import { isSentence } from '#domain/conversation/is-sentence.ts';
import type { AskResult } from '#domain/meeting/meeting-entries.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { type AskPlanned, answerAsk } from '../../api/record/planned-asks.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { AskBehind } from './ask-behind.tsx';
import { ChoosePerson } from './choose-person.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { askDraft, isAnswerOpen } from './close-out-entries.ts';
import { focusStep, takeAskOut } from './row-keys.ts';
import { UsualGivers } from './usual-givers.tsx';

interface AskRowProps {
  id: string;
  /** Undefined for one that was added: what was asked for, and of whom, is then chosen here. */
  planned: AskPlanned | undefined;
}

/** One ask and its answer, by its first letter. */
export function AskRow({ id, planned }: AskRowProps) {
  const t = useTexts(closeOutTexts);
  const { record, start, kinds } = useCloseOut();
  const hasObjective = start.asks.some((one) => one.as === 'objective');
  const people = usePeople();
  const ask = askDraft(id, planned, useEntry(record, 'ask', id));
  const results: readonly { id: AskResult; label: string; letter: string }[] = [
    { id: 'yes', label: t('answerYes'), letter: t('letterYes') },
    { id: 'no', label: t('answerNo'), letter: t('letterNo') },
    { id: 'maybe', label: t('answerMaybe'), letter: t('letterMaybe') },
    { id: 'no answer', label: t('answerNone'), letter: t('letterNone') },
    ...(planned
      ? [{ id: 'not asked' as const, label: t('answerNotAsked'), letter: t('letterNotAsked') }]
      : []),
  ];
  // It shows once the objective got no yes, and is easily left unsaid.
  const isOpenBackup = ask.as === 'backup' && ask.result === null && hasObjective;
  const changeOf = (part: { contactId?: string; kind?: string }) => {
    record.change('ask', id, part);
    if (ask.result === 'yes') answerAsk(record, { ...ask, ...part }, 'yes');
  };
  return (
    <div className="flex flex-col gap-2.5" data-ask={id}>
      {!planned && ask.wording && <p className="wrap-anywhere text-soft">{wordingOf()}</p>}
      <div className="flex items-end justify-between gap-x-4 gap-y-2 max-sm:flex-col max-sm:items-stretch">
        {planned ? (
          <p className="min-w-0 flex-1 self-center text-soft max-sm:self-start">{titleOf()}</p>
        ) : (
          <Select
            label={t('askedFor')}
            items={[...kinds, { id: '', label: ask.wording ? t('ofNoKind') : t('whatTheyWantNext') }]}
            value={ask.kind}
            onChange={(kind) => changeOf({ kind })}
            className="w-52"
          />
        )}
        {(!planned || people.length > 1) && (
          <span data-gap className="flex items-end gap-1">
            <ChoosePerson
              label={t('whomYouAsked')}
              labelHidden={planned !== undefined}
              contactId={ask.contactId}
              isNeeded={ask.result !== null && ask.result !== 'not asked'}
              onChange={(contactId) => changeOf({ contactId })}
              className="w-44"
            />
            {!planned && (
              <Button
                look="quiet"
                aria-label={t('takeAskOut')}
                onPress={(event) => takeAskOut(event, () => record.takeOut('ask', id))}
              >
                <CloseIcon />
              </Button>
            )}
          </span>
        )}
      </div>
      {/* Enter in an answer goes on: to the next ask that shows, else to what they committed to. */}
      <div
        data-answer
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          focusStep(2);
        }}
      >
        <Choice
          label={t('theirAnswer')}
          labelHidden
          items={results}
          value={ask.result}
          onChange={(result) => answerAsk(record, ask, result)}
        />
      </div>
      {isAnswerOpen(ask, start) && <p className="text-fine text-warn">{t('answerOpen')}</p>}
      {!planned && <UsualGivers contactId={ask.contactId} kind={ask.kind} />}
      <AskBehind ask={ask} isValueKnown={Boolean(planned?.value?.trim())} />
      {isOpenBackup && <p className="text-fine text-warn">{t('backupOpen')}</p>}
    </div>
  );

  /** Only what was asked as it stands is in quotation marks. */
  function wordingOf(): string {
    return isSentence(ask.wording) ? t('wording', { wording: ask.wording }) : ask.wording;
  }

  function titleOf(): string {
    const who = people.find((one) => one.id === ask.contactId)?.label ?? t('them');
    const wording = wordingOf();
    if (ask.as === 'backup') return wording ? t('backupIs', { wording }) : t('backupAny');
    if (wording) return wording;
    const kind = kinds.find((one) => one.id === ask.kind)?.label ?? t('whatTheyWantNext');
    return t('kindFrom', { kind, who });
  }
}
