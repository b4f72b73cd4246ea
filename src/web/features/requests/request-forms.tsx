import { useState } from 'react';
import { type Requestable, requestables } from '#domain/ledger/facts.ts';
import { requestFormsTexts } from '#texts/client-side.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ClientRequest } from './requests.tsx';

interface NewRequestProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  onDone: () => void;
}

export function NewRequestForm({ deal, people, onDone }: NewRequestProps) {
  const t = useTexts(requestFormsTexts);
  const [what, setWhat] = useState<Requestable>('proposal');
  const [contactId, setContactId] = useState('');
  const [words, setWords] = useState('');
  return (
    <RecordForm
      deal={deal}
      facts={() => [
        {
          type: 'request.received',
          data: { what, ...(contactId ? { contactId } : {}), ...(words.trim() ? { words } : {}) },
        },
      ]}
      save={t('record')}
      said={t('saidRecorded')}
      onDone={onDone}
    >
      <Choice
        label={t('whatAsked')}
        items={requestables.map((one) => ({ id: one, label: t('what', { what: one }) }))}
        value={what}
        onChange={setWhat}
      />
      <Select
        label={t('whoAsked')}
        items={[{ id: '', label: t('nobody') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <TextField
        label={t('theirWords')}
        isRequired={false}
        value={words}
        onChange={setWords}
        placeholder={t('example')}
      />
    </RecordForm>
  );
}

type Reply = 'missing first' | 'draft' | 'final' | 'declined';

interface AnswerProps {
  deal: SeenDeal;
  request: ClientRequest;
  onDone: () => void;
}

/** A request is answered by what is missing first; giving our final answer too early is possible, and said plainly. */
export function AnswerRequestForm({ deal, request, onDone }: AnswerProps) {
  const t = useTexts(requestFormsTexts);
  const early = request.missing.length > 0;
  const [reply, setReply] = useState<Reply>(early ? 'missing first' : 'final');
  const [note, setNote] = useState('');
  const [first] = request.missing;
  const choice = (
    <>
      {early && <MissingFirst missing={request.missing} />}
      <Choice
        label={t('whatDo')}
        items={[
          ...(early ? [{ id: 'missing first' as const, label: t('askFirst') }] : []),
          { id: 'draft', label: t('draft') },
          { id: 'final', label: t('final') },
          { id: 'declined', label: t('declined') },
        ]}
        value={reply}
        onChange={setReply}
      />
    </>
  );
  if (first && reply === 'missing first') {
    const [from] = first.from;
    const ask = new URLSearchParams({ kind: first.kind, ...(from ? { contact: from.id } : {}) });
    return (
      <div className="flex flex-col gap-4">
        {choice}
        <p className="text-soft">{t('firstWords')}</p>
        <FormEnd>
          <ButtonLink look="primary" href={`/deals/${deal.dealId}/plan?${ask.toString()}`}>
            {t('planFirst', { kind: first.kindLabel })}
          </ButtonLink>
        </FormEnd>
      </div>
    );
  }
  return (
    <RecordForm
      deal={deal}
      facts={() => replied(request, reply, note.trim())}
      anyway={reply === 'final' && early}
      save={t('recordIt')}
      waitsAs={t('answering')}
      said={t('recorded')}
      onDone={onDone}
      look={reply === 'final' && early ? 'danger' : 'primary'}
    >
      {choice}
      {reply === 'draft' && <p className="text-fine text-soft">{t('draftHint')}</p>}
      {reply === 'final' && early && <Notice tone="risk">{t('finalHint')}</Notice>}
      <TextField
        label={reply === 'declined' ? t('instead') : t('note')}
        isRequired={false}
        value={note}
        onChange={setNote}
      />
    </RecordForm>
  );
}

function replied({ requestId, what }: ClientRequest, reply: Reply, note: string): FactToRecord[] {
  if (reply === 'declined') {
    return [{ type: 'request.declined', data: { requestId, ...(note ? { instead: note } : {}) } }];
  }
  const framing = reply === 'draft' ? 'exploring' : 'final';
  return [{ type: 'request.met', data: { requestId, what, framing, ...(note ? { note } : {}) } }];
}

function MissingFirst({ missing }: Pick<ClientRequest, 'missing'>) {
  const t = useTexts(requestFormsTexts);
  const numbers = useNumbers();
  return (
    <div className="rounded-control bg-warn-wash px-3 py-2.5">
      <p className="font-medium text-warn">{t('missingFirst')}</p>
      <ul className="mt-1 list-disc pl-5">
        {missing.map((need) => (
          <li key={need.kind}>
            {need.kindLabel}{' '}
            <span className="text-soft">
              {need.from.length > 0
                ? t('from', { names: numbers.list(need.from.map((one) => one.name)) })
                : t('nobodyCan')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
