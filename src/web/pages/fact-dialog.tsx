import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import type { SeenDeal } from '../api/deal-write.ts';
import type { FactAct } from '../api/fact-acts.ts';
import { FactSheet } from '../features/ledger/fact-sheet.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';

/** An entry that is to be put right, voided, or told with its story. */
export interface AskedFact {
  factId: string;
  act: FactAct;
}

interface FactDialogProps {
  deal: SeenDeal;
  page: DealPage;
  asked: AskedFact;
  onClose: () => void;
}

/** Puts an entry right, or says that it did not happen, from where it stands. */
export function FactDialog({ deal, page, asked, onClose }: FactDialogProps) {
  const t = useTexts(conversationsTexts);
  const [{ factId, act }, setShown] = useState(asked);
  const { people, kinds } = page.score;
  const titles: Record<FactAct, string> = { correct: t('correction'), void: t('voiding'), story: t('story') };
  return (
    <Dialog title={titles[act]} isOpen onClose={onClose} as="sheet">
      <FactSheet
        key={`${factId} ${act}`}
        deal={deal}
        factId={factId}
        act={act}
        people={people.map(({ contactId, name }) => ({ id: contactId, label: name }))}
        kinds={kinds.map(({ key, label }) => ({ id: key, label }))}
        names={{
          people: new Map(people.map(({ contactId, name }) => [contactId, name])),
          kinds: new Map(kinds.map(({ key, label }) => [key, label])),
        }}
        currency={page.deal.value?.currency ?? 'USD'}
        onFact={(other, how) => setShown({ factId: other, act: how })}
        onDone={onClose}
      />
    </Dialog>
  );
}
