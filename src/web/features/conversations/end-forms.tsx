import { useState } from 'react';
import { cancelConversation, missConversation } from '#contract/conversations/planning.ts';
import { DealForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface EndProps {
  deal: SeenDeal;
  conversationId: string;
  onDone: () => void;
}

export function CancelForm({ deal, conversationId, onDone }: EndProps) {
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={cancelConversation}
      deal={deal}
      input={() => ({ conversationId, ...(reason.trim() ? { reason } : {}) })}
      save="It is cancelled"
      look="danger"
      said="Cancelled. When do you talk instead?"
      onDone={onDone}
    >
      <TextField label="Why" isRequired={false} value={reason} onChange={setReason} autoFocus />
    </DealForm>
  );
}

export function MissForm({ deal, conversationId, onDone }: EndProps) {
  const [side, setSide] = useState<'client' | 'us'>('client');
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={missConversation}
      deal={deal}
      input={() => ({ conversationId, side, ...(reason.trim() ? { reason } : {}) })}
      save="It was missed"
      said="Recorded as missed."
      onDone={onDone}
    >
      <Choice
        label="Who did not come?"
        items={[
          { id: 'client', label: 'They did not' },
          { id: 'us', label: 'We did not' },
        ]}
        value={side}
        onChange={setSide}
      />
      <TextField label="Why" isRequired={false} value={reason} onChange={setReason} />
    </DealForm>
  );
}
