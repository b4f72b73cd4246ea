import { useState } from 'react';
import { correctFact, recordFacts } from '#contract/ledger/ledger.ts';
import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import type { OperationContract } from '#contract/operation.ts';
import { ledgerTexts } from '#texts/ledger.ts';
import { DealForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { Sentence } from '../../api/sentence.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FactFieldInput } from './fact-field-input.tsx';
import { fieldsOf } from './fact-fields.ts';

interface CorrectionFormProps {
  deal: SeenDeal;
  entry: LedgerEntry;
  how: 'correct' | 'void';
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  currency: string;
  onDone: () => void;
}

/** Says what an entry should have been, or that it did not happen. The entry stays, with this beside it. */
export function CorrectionForm({ deal, entry, how, people, kinds, currency, onDone }: CorrectionFormProps) {
  const t = useTexts(ledgerTexts);
  const before: Record<string, unknown> = entry.correctedData ?? entry.data;
  const [after, setAfter] = useState(before);
  const [reason, setReason] = useState('');
  const changed = Object.fromEntries(
    Object.keys(after)
      .filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]))
      .map((name) => [name, emptied(after[name])]),
  );
  const given = reason.trim() === '' ? {} : { reason };
  const firm = how === 'correct' ? commitmentIn(entry, after) : null;
  const nothingYet = how === 'correct' && Object.keys(changed).length === 0;
  const correcting = {
    factId: entry.factId,
    ...given,
    ...(how === 'void' ? { void: true as const } : { with: changed }),
  };
  // One form whichever it becomes, so that the field in which the last of the three is written keeps the focus.
  return (
    <DealForm<OperationContract>
      contract={firm ? recordFacts : correctFact}
      deal={deal}
      need={nothingYet ? { [t('whatItShouldBe')]: null } : {}}
      input={() => (firm ? { facts: [firm] } : correcting) as never}
      save={how === 'void' ? t('voidIt') : firm ? t('recordCommitment') : t('correct')}
      waitsAs={how === 'void' ? t('voiding') : t('correcting')}
      look={how === 'void' ? 'danger' : 'primary'}
      said={how === 'void' ? t('saidVoided') : firm ? t('saidCommitment') : t('saidCorrected')}
      onDone={onDone}
    >
      <p className="rounded-control bg-well px-3 py-2">
        <Sentence parts={entry.sentence} />
      </p>
      {how === 'correct' && (
        <>
          {fieldsOf(entry.type).map((field) => (
            <FactFieldInput
              key={field.name}
              field={field}
              value={after[field.name]}
              onChange={(value) => setAfter((now) => ({ ...now, [field.name]: value }))}
              people={people}
              kinds={kinds}
              currency={typeof before.currency === 'string' ? before.currency : currency}
            />
          ))}
          {firm ? (
            <div role="status">
              <Notice tone="us">{t('isCommitment')}</Notice>
            </div>
          ) : (
            <p className="text-fine text-soft">{t('keepsPlace')}</p>
          )}
        </>
      )}
      {!firm && (
        <TextField
          label={how === 'void' ? t('whyVoid') : t('whyCorrect')}
          isRequired={false}
          value={reason}
          onChange={setReason}
        />
      )}
    </DealForm>
  );
}

/** An emptied field is taken away. */
const emptied = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

/** A non-commitment with a person, an act and a day is none any more: the commitment that it is, in its place. */
function commitmentIn(
  { type, happenedAt }: LedgerEntry,
  heard: Record<string, unknown>,
): FactToRecord | null {
  if (type !== 'non-commitment.heard') return null;
  const { nonCommitmentId, contactId, due } = heard;
  const what = heard.what || heard.text;
  if (![nonCommitmentId, contactId, due, what].every((one) => typeof one === 'string' && one !== '')) {
    return null;
  }
  return {
    type: 'commitment.made',
    happenedAt,
    data: {
      contactId: String(contactId),
      kind: null,
      what: String(what),
      due: String(due),
      evidence: 'said',
      replaces: [String(nonCommitmentId)],
    },
  };
}
