import { useState } from 'react';
import type { DealHead } from '#contract/deals/deal-page.ts';
import { loseDeal, parkDeal, reopenDeal, winDeal } from '#contract/deals/deal-writes.ts';
import type { FindingView } from '#contract/deals/finding-view.ts';
import { dealFormsTexts } from '#texts/deal.ts';
import { DealForm, RecordForm } from '../../api/deal-form.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';

interface FormProps {
  deal: DealHead;
  onDone: () => void;
}

export function WinForm({ deal, onDone }: FormProps) {
  const t = useTexts(dealFormsTexts);
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={winDeal}
      deal={deal}
      input={() => (reason.trim() ? { reason } : {})}
      save={t('itIsWon')}
      look="theirs"
      said={t('saidWon')}
      onDone={onDone}
    >
      <TextArea label={t('wonWhy')} isRequired={false} value={reason} onChange={setReason} autoFocus />
    </DealForm>
  );
}

export function LoseForm({ deal, onDone }: FormProps) {
  const t = useTexts(dealFormsTexts);
  const [reason, setReason] = useState('');
  const [returnOn, setReturnOn] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  return (
    <DealForm
      contract={loseDeal}
      deal={deal}
      need={{ [t('lostWhy')]: reason }}
      input={() => ({
        reason,
        ...(returnOn ? { returnOn } : {}),
        ...(question.trim() ? { question } : {}),
      })}
      save={t('itIsLost')}
      look="danger"
      said={t('saidLost')}
      onDone={onDone}
    >
      <TextArea label={t('lostWhy')} value={reason} onChange={setReason} autoFocus />
      <DateField label={t('comeBack')} value={returnOn} onChange={setReturnOn} hint={t('comeBackHint')} />
      <TextField label={t('comeBackQuestion')} isRequired={false} value={question} onChange={setQuestion} />
    </DealForm>
  );
}

export function ParkForm({ deal, onDone }: FormProps) {
  const t = useTexts(dealFormsTexts);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [question, setQuestion] = useState('');
  return (
    <DealForm
      contract={parkDeal}
      deal={deal}
      need={{ [t('untilWhen')]: until }}
      input={() => ({
        until: until ?? '',
        ...(reason.trim() ? { reason } : {}),
        ...(question.trim() ? { question } : {}),
      })}
      save={t('parkIt')}
      said={t('saidParked')}
      onDone={onDone}
    >
      <DateField label={t('untilWhen')} value={until} onChange={setUntil} isRequired autoFocus />
      <TextField label={t('why')} isRequired={false} value={reason} onChange={setReason} />
      <TextField label={t('comeBackQuestion')} isRequired={false} value={question} onChange={setQuestion} />
    </DealForm>
  );
}

export function ReopenForm({ deal, onDone }: FormProps) {
  const t = useTexts(dealFormsTexts);
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={reopenDeal}
      deal={deal}
      input={() => (reason.trim() ? { reason } : {})}
      save={t('reopen')}
      said={t('saidReopened')}
      onDone={onDone}
    >
      <TextField label={t('whatChanged')} isRequired={false} value={reason} onChange={setReason} autoFocus />
    </DealForm>
  );
}

export function SetAsideForm({ deal, finding, onDone }: FormProps & { finding: FindingView }) {
  const t = useTexts(dealFormsTexts);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('untilWhen')]: until, [t('why')]: reason }}
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
      save={t('setAside')}
      said={t('saidSetAside')}
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{finding.label}.</b> {finding.why}
      </p>
      <DateField label={t('untilWhen')} value={until} onChange={setUntil} isRequired />
      <TextField label={t('why')} value={reason} onChange={setReason} />
    </RecordForm>
  );
}
