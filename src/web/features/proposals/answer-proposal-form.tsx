import { useState } from 'react';
import type { ProposalView } from '#contract/roadmap/proposal-view.ts';
import { acceptProposal, declineProposal } from '#contract/roadmap/proposals.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import { DealForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { merged, ProposedChange } from './proposed-change.tsx';

interface AnswerProposalProps {
  deal: SeenDeal;
  proposal: ProposalView;
  as: 'accept' | 'decline';
  onDone: () => void;
}

/** Yes, a line as we word it where they did not say how, or no with a word to them. */
export function AnswerProposalForm({ deal, proposal, as, onDone }: AnswerProposalProps) {
  const t = useTexts(proposalsTexts);
  const { tooLate } = proposal;
  const [answer, setAnswer] = useState(tooLate ? 'decline' : as);
  const about = (
    <>
      <div>
        <ProposedChange proposal={proposal} />
      </div>
      <Choice
        label={t('yourAnswer')}
        items={[
          ...(tooLate ? [] : [{ id: 'accept' as const, label: t('yes') }]),
          { id: 'decline' as const, label: t('no') },
        ]}
        value={answer}
        onChange={setAnswer}
      />
    </>
  );
  const given = { deal, proposal, onDone };
  return answer === 'accept' ? (
    <Accepting {...given}>{about}</Accepting>
  ) : (
    <Declining {...given}>{about}</Declining>
  );
}

interface AnsweringProps extends Omit<AnswerProposalProps, 'as'> {
  children: React.ReactNode;
}

function Accepting({ deal, proposal, onDone, children }: AnsweringProps) {
  const t = useTexts(proposalsTexts);
  const { proposalId, contactName: who, about } = proposal;
  const theirs = merged(proposal);
  const [what, setWhat] = useState(theirs.what ?? '');
  const [due, setDue] = useState(theirs.due);
  const isLine = about !== 'conversation';
  const { proposed, now } = proposal;
  const worded = {
    ...(isLine && what.trim() !== (proposed.what ?? now.what ?? '') ? { what } : {}),
    ...(isLine && due !== null && due !== (proposed.due ?? now.due) ? { due } : {}),
  };
  return (
    <DealForm
      contract={acceptProposal}
      deal={deal}
      need={isLine ? { [t('what')]: what } : {}}
      input={() => ({ proposalId, ...worded })}
      save={t('send')}
      waitsAs={t('accepting', { who })}
      said={t('saidAccepted', { who })}
      look="theirs"
      onDone={onDone}
    >
      {children}
      {isLine && (
        <>
          <TextField label={t('what')} value={what} onChange={setWhat} />
          <DateField label={t('due')} value={due} onChange={setDue} />
        </>
      )}
    </DealForm>
  );
}

function Declining({ deal, proposal, onDone, children }: AnsweringProps) {
  const t = useTexts(proposalsTexts);
  const { proposalId, contactName: who } = proposal;
  const [words, setWords] = useState('');
  return (
    <DealForm
      contract={declineProposal}
      deal={deal}
      input={() => ({ proposalId, ...(words.trim() ? { words } : {}) })}
      save={t('send')}
      waitsAs={t('answer', { who })}
      said={t('saidDeclined', { who })}
      onDone={onDone}
    >
      {children}
      <TextArea
        label={t('wordsToThem', { who })}
        hint={t('wordsHint')}
        isRequired={false}
        value={words}
        onChange={setWords}
        autoFocus
      />
    </DealForm>
  );
}
