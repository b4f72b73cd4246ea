import { useState } from 'react';
import type { DealHead } from '#contract/deals/deal-page.ts';
import { loseDeal, parkDeal, reopenDeal, winDeal } from '#contract/deals/deal-writes.ts';
import type { FindingView } from '#contract/deals/finding-view.ts';
import { DealForm, RecordForm } from '../../api/deal-form.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

interface FormProps {
  deal: DealHead;
  onDone: () => void;
}

export function WinForm({ deal, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={winDeal}
      deal={deal}
      input={() => (reason.trim() ? { reason } : {})}
      save="It is won"
      look="theirs"
      said="Won. What they still do to get the result stays in sight."
      onDone={onDone}
    >
      <TextArea
        label="What decided it, in their words"
        isRequired={false}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </DealForm>
  );
}

export function LoseForm({ deal, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  const [returnOn, setReturnOn] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  return (
    <DealForm
      contract={loseDeal}
      deal={deal}
      need={{ 'Why it is lost': reason }}
      input={() => ({
        reason,
        ...(returnOn ? { returnOn } : {}),
        ...(question.trim() ? { question } : {}),
      })}
      save="It is lost"
      look="danger"
      said="Recorded as lost."
      onDone={onDone}
    >
      <TextArea label="Why it is lost" value={reason} onChange={setReason} autoFocus />
      <DateField
        label="Come back on"
        value={returnOn}
        onChange={setReturnOn}
        hint="When their contract ends, or what has to happen first. It shows on that day."
      />
      <TextField
        label="The question to come back with"
        isRequired={false}
        value={question}
        onChange={setQuestion}
      />
    </DealForm>
  );
}

export function ParkForm({ deal, onDone }: FormProps) {
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [question, setQuestion] = useState('');
  return (
    <DealForm
      contract={parkDeal}
      deal={deal}
      need={{ 'Until when': until }}
      input={() => ({
        until: until ?? '',
        ...(reason.trim() ? { reason } : {}),
        ...(question.trim() ? { question } : {}),
      })}
      save="Park it"
      said="Parked. It comes back on its day."
      onDone={onDone}
    >
      <DateField label="Until when" value={until} onChange={setUntil} isRequired autoFocus />
      <TextField label="Why" isRequired={false} value={reason} onChange={setReason} />
      <TextField
        label="The question to come back with"
        isRequired={false}
        value={question}
        onChange={setQuestion}
      />
    </DealForm>
  );
}

export function ReopenForm({ deal, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={reopenDeal}
      deal={deal}
      input={() => (reason.trim() ? { reason } : {})}
      save="Open it again"
      said="Open again. What they committed to before still counts."
      onDone={onDone}
    >
      <TextField label="What changed" isRequired={false} value={reason} onChange={setReason} autoFocus />
    </DealForm>
  );
}

export function SetAsideForm({ deal, finding, onDone }: FormProps & { finding: FindingView }) {
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'Until when': until, Why: reason }}
      facts={() =>
        until
          ? [
              {
                type: 'finding.set-aside',
                data: { code: finding.code, subject: finding.subject, until, reason },
              },
            ]
          : []
      }
      save="Set it aside"
      said="Set aside. It comes back on its day if it still holds."
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{finding.label}.</b> {finding.why}
      </p>
      <DateField label="Until when" value={until} onChange={setUntil} isRequired />
      <TextField label="Why" value={reason} onChange={setReason} />
    </RecordForm>
  );
}
