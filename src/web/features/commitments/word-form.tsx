import { useState } from 'react';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { ClientWordingField, factsOfWording } from '../../api/client-wording.tsx';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { Commitment } from './between-you.tsx';

interface WordFormProps {
  deal: SeenDeal;
  commitment: Commitment;
  onDone: () => void;
}

/** How a commitment reads on the page of whoever made it. */
export function WordForm({ deal, commitment, onDone }: WordFormProps) {
  const t = useTexts(clientWordingTexts);
  const { commitmentId, contactName, what, clientWording } = commitment;
  const [words, setWords] = useState(clientWording ?? '');
  return (
    <RecordForm
      deal={deal}
      facts={() => factsOfWording(commitmentId, { usual: what, before: clientWording, words })}
      save={t('save')}
      said={t('said')}
      onDone={onDone}
    >
      <p>
        <b className="font-semibold">{contactName}</b> {what}
      </p>
      <ClientWordingField
        usual={what}
        value={words}
        onChange={setWords}
        hint={t('hintOf', { usual: what })}
      />
    </RecordForm>
  );
}
