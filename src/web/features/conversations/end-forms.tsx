import { useState } from 'react';
import { cancelConversation, missConversation } from '#contract/conversations/planning.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { DealForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface EndProps {
  deal: SeenDeal;
  conversationId: string;
  onDone: () => void;
}

/** It will not take place; with `onlyHere` it does, but without this deal. */
export function CancelForm({ deal, conversationId, onlyHere, onDone }: EndProps & { onlyHere: boolean }) {
  const t = useTexts(conversationsTexts);
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={cancelConversation}
      deal={deal}
      input={() => ({
        conversationId,
        ...(reason.trim() ? { reason } : {}),
        ...(onlyHere ? { onlyHere } : {}),
      })}
      save={onlyHere ? t('takeOut') : t('isCancelled')}
      look="danger"
      said={onlyHere ? t('saidTakenOut') : t('saidCancelled')}
      onDone={onDone}
    >
      <TextField label={t('why')} value={reason} onChange={setReason} autoFocus />
    </DealForm>
  );
}

export function MissForm({ deal, conversationId, onDone }: EndProps) {
  const t = useTexts(conversationsTexts);
  const [side, setSide] = useState<'client' | 'us'>('client');
  const [reason, setReason] = useState('');
  return (
    <DealForm
      contract={missConversation}
      deal={deal}
      input={() => ({ conversationId, side, ...(reason.trim() ? { reason } : {}) })}
      save={t('wasMissed')}
      said={t('saidMissed')}
      onDone={onDone}
    >
      <Choice
        label={t('whoDidNotCome')}
        items={[
          { id: 'client', label: t('theyDidNot') },
          { id: 'us', label: t('weDidNot') },
        ]}
        value={side}
        onChange={setSide}
      />
      <TextField label={t('why')} value={reason} onChange={setReason} />
    </DealForm>
  );
}
