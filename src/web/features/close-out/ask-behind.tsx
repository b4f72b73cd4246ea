import { maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { reasonsTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut } from './close-out-context.ts';
import type { AskDraft } from './close-out-entries.ts';

interface AskBehindProps {
  ask: AskDraft;
  /** The plan says what they gain; else it is asked for here, since an ask without it goes nowhere. */
  isValueKnown: boolean;
}

/** What is behind a no or a maybe, the date that belongs to it, and the question that finds out more. */
export function AskBehind({ ask, isValueKnown }: AskBehindProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const { result, id } = ask;
  if (result === 'yes') return <p className="text-fine text-soft">{t('afterYes')}</p>;
  if (result === 'not asked') {
    return (
      <TextField
        label={t('whatKeptYou')}
        isRequired={false}
        value={ask.words}
        onChange={(words) => record.change('ask', id, { words })}
      />
    );
  }
  if (result === null) return null;
  return (
    <>
      {result !== 'no answer' && <Reason ask={ask} result={result} />}
      {!isValueKnown && (
        <TextField
          label={t('theirGain')}
          isRequired={false}
          value={ask.value}
          onChange={(value) => record.change('ask', id, { value })}
        />
      )}
    </>
  );
}

function Reason({ ask, result }: { ask: AskDraft; result: 'no' | 'maybe' }) {
  const t = useTexts(closeOutTexts);
  const word = useTexts(reasonsTexts);
  const { record, playbook } = useCloseOut();
  const { id } = ask;
  const reasons = result === 'no' ? noReasons : maybeTypes;
  const no = playbook?.noReasons.find((one) => one.reason === ask.reason);
  const maybe = playbook?.maybeTypes.find((one) => one.type === ask.reason);
  const question = no?.question ?? maybe?.question;
  return (
    <>
      <Choice
        label={t('behindIt')}
        size="small"
        items={reasons.map((reason, place) => ({
          id: reason,
          label: word(reason),
          letter: String(place + 1),
        }))}
        value={reasons.find((reason) => reason === ask.reason) ?? null}
        onChange={(reason) => record.change('ask', id, { reason })}
      />
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_190px_auto]">
        <TextField
          label={t('inTheirWords')}
          isRequired={false}
          value={ask.words}
          onChange={(words) => record.change('ask', id, { words })}
        />
        <TypedDayField
          label={result === 'maybe' ? t('lookAgain') : (no?.date ?? t('comeBackOn'))}
          value={ask.reviewOn}
          typed={ask.when}
          onChange={({ value, typed }) => record.change('ask', id, { reviewOn: value, when: typed })}
        />
        {result === 'maybe' && (
          <span className="sm:mt-7">
            {ask.reviewOn ? <Tag tone="them">{t('dated')}</Tag> : <Tag tone="warn">{t('noDate')}</Tag>}
          </span>
        )}
      </div>
      {question && <p className="text-fine text-soft">{t('askNext', { question })}</p>}
    </>
  );
}
