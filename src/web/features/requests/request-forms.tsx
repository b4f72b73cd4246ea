import { useState } from 'react';
import { type Requestable, requestables } from '#domain/ledger/facts.ts';
import { type FactToRecord, RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ClientRequest } from './requests.tsx';

const labels: Record<Requestable, string> = {
  proposal: 'A proposal',
  pricing: 'Pricing',
  demo: 'A demo',
  contract: 'A contract',
  information: 'Information',
};

interface NewRequestProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  onDone: () => void;
}

export function NewRequestForm({ deal, people, onDone }: NewRequestProps) {
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
      save="Record the request"
      said="Recorded. The deal page says what has to come first."
      onDone={onDone}
    >
      <Choice
        label="What they asked for"
        items={requestables.map((one) => ({ id: one, label: labels[one] }))}
        value={what}
        onChange={setWhat}
      />
      <Select
        label="Who asked"
        items={[{ id: '', label: 'Nobody in particular' }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <TextField
        label="In their words"
        isRequired={false}
        value={words}
        onChange={setWords}
        placeholder="Just send it over"
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
  const early = request.missing.length > 0;
  const [reply, setReply] = useState<Reply>(early ? 'missing first' : 'final');
  const [note, setNote] = useState('');
  const [first] = request.missing;
  const choice = (
    <>
      {early && <MissingFirst missing={request.missing} />}
      <Choice
        label="What do you do?"
        items={[
          ...(early ? [{ id: 'missing first' as const, label: 'Ask for what is missing' }] : []),
          { id: 'draft', label: 'Give a draft to discuss' },
          { id: 'final', label: 'Give our final answer' },
          { id: 'declined', label: 'Not give it' },
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
        <p className="text-soft">
          “Happy to. So that it answers the right question, may we first…” The request stays open until you
          give it.
        </p>
        <FormEnd>
          <ButtonLink look="primary" href={`/deals/${deal.dealId}/plan?${ask.toString()}`}>
            Plan to ask for {first.kindLabel.toLowerCase()}
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
      save="Record it"
      said="Recorded."
      onDone={onDone}
      look={reply === 'final' && early ? 'danger' : 'primary'}
    >
      {choice}
      {reply === 'draft' && (
        <p className="text-fine text-soft">
          Say that it is one idea among several. A draft to discuss leaves you where you are.
        </p>
      )}
      {reply === 'final' && early && (
        <Notice tone="risk">
          You would be ahead of them: this is our answer to a question they have not settled. It will show as
          the client setting the next step.
        </Notice>
      )}
      <TextField
        label={reply === 'declined' ? 'What you offered instead' : 'Note'}
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
  return (
    <div className="rounded-control bg-warn-wash px-3 py-2.5">
      <p className="font-medium text-warn">What is missing first</p>
      <ul className="mt-1 list-disc pl-5">
        {missing.map((need) => (
          <li key={need.kind}>
            {need.kindLabel}{' '}
            <span className="text-soft">
              {need.from.length > 0
                ? `from ${need.from.map((one) => one.name).join(', ')}`
                : 'nobody in the deal can give it yet'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
