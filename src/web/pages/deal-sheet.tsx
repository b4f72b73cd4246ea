import { lazy, Suspense } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { FindingView } from '#contract/deals/finding-view.ts';
import { listMembers } from '#contract/members/members.ts';
import { dealSheetTexts } from '#texts/deal-sheet.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import type { Say } from '#texts/say.ts';
import { useReadWhen } from '../api/queries.ts';
import { AccountForm } from '../features/accounts/account-form.tsx';
import { AnswerForm, AskForm, JudgeForm, TopicForm } from '../features/asks/ask-forms.tsx';
import { HeardForm, NewCommitmentForm, NewPromiseForm } from '../features/commitments/commitment-forms.tsx';
import { LetGoForm, SettleCommitmentForm, SettlePromiseForm } from '../features/commitments/settle-forms.tsx';
import { WordForm } from '../features/commitments/word-form.tsx';
import { NewConcernForm, ResolveConcernForm } from '../features/concerns/concerns.tsx';
import { WaiveForm } from '../features/concerns/waivers.tsx';
import { LoseForm, ParkForm, ReopenForm, SetAsideForm, WinForm } from '../features/deals/deal-forms.tsx';
import { EditDealForm } from '../features/deals/edit-deal-form.tsx';
import { FactSheet } from '../features/ledger/fact-sheet.tsx';
import { ChangeMilestoneForm, NewMilestoneForm } from '../features/milestones/milestone-forms.tsx';
import { AnswerProposalForm } from '../features/proposals/answer-proposal-form.tsx';
import { AnswerRequestForm, NewRequestForm } from '../features/requests/request-forms.tsx';
import { ContactForm } from '../features/stakeholders/contact-form.tsx';
import {
  AddStakeholderForm,
  ChangeStakeholderForm,
  LeaveForm,
} from '../features/stakeholders/stakeholder-forms.tsx';
import { NoteForm, ObservationForm, TouchForm } from '../features/touches/touch-forms.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { WordsToSend } from './words-to-send.tsx';

const Letters = lazy(() =>
  import('../features/letters/letters-dialog.tsx').then((letters) => ({ default: letters.Letters })),
);

/** The sheet that is open on a deal page, as the address names it. */
export interface SheetAsked {
  do?: string | undefined;
  /** What it is about: an id. */
  on?: string | undefined;
  contact?: string | undefined;
  kind?: string | undefined;
  /** How a settling begins: kept, moved, broken… */
  as?: string | undefined;
}

interface DealSheetProps {
  page: DealPage;
  asked: SheetAsked;
  finding: FindingView | null;
  onOpen: (asked: SheetAsked) => void;
  onClose: () => void;
}

/** One sheet at a time, beside the deal. */
export function DealSheet(props: DealSheetProps) {
  const t = useTexts(dealSheetTexts);
  const tp = useTexts(proposalsTexts);
  const sheet = sheetOf(props, t, tp);
  return (
    <Dialog title={sheet?.title ?? ''} isOpen={sheet !== null} onClose={props.onClose} as="sheet">
      {sheet?.body}
    </Dialog>
  );
}

type SheetTexts = Say<(typeof dealSheetTexts)['en']>;

interface Sheet {
  title: string;
  body: React.ReactNode;
}

function sheetOf(
  { page, asked, finding, onOpen, onClose }: DealSheetProps,
  t: SheetTexts,
  tp: Say<(typeof proposalsTexts)['en']>,
): Sheet | null {
  const { deal, score } = page;
  const seen = { dealId: deal.dealId, sequence: deal.sequence };
  const present = score.people.filter((person) => person.present);
  const people = present.map((person) => ({
    id: person.contactId,
    label: person.name,
    detail: person.title ?? undefined,
  }));
  const kinds = score.kinds.map((kind) => ({ id: kind.key, label: kind.label }));
  const common = { deal: seen, people, kinds, contactId: asked.contact, kind: asked.kind, onDone: onClose };
  const person = score.people.find((one) => one.contactId === asked.contact || one.contactId === asked.on);
  const label = (key: string | undefined) => kinds.find((kind) => kind.id === key)?.label ?? '';
  const key = `${asked.do} ${asked.on}`;

  switch (asked.do) {
    case 'edit':
    case 'assign-owner':
    case 'set-expected-close':
      return { title: t('editDeal'), body: <EditSheet page={page} onDone={onClose} /> };
    case 'won':
      return { title: t('wonTitle'), body: <WinForm deal={deal} onDone={onClose} /> };
    case 'lost':
      return { title: t('lostTitle'), body: <LoseForm deal={deal} onDone={onClose} /> };
    case 'parked':
      return { title: t('parkTitle'), body: <ParkForm deal={deal} onDone={onClose} /> };
    case 'reopened':
      return { title: t('reopenTitle'), body: <ReopenForm deal={deal} onDone={onClose} /> };
    case 'reach-out':
      return { title: t('touchTitle'), body: <TouchForm {...common} /> };
    case 'recap': {
      const last = page.conversations
        .filter(({ state }) => state === 'closed out')
        .toSorted((one, other) => (one.endsAt < other.endsAt ? 1 : -1))[0];
      if (!last) return sheetOf({ page, asked: { ...asked, do: 'write' }, finding, onOpen, onClose }, t, tp);
      const of = { dealId: deal.dealId, conversationId: last.conversationId };
      return {
        title: t('recapTitle'),
        body: (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Letters {...of} kind="recap" onClose={onClose} />
          </Suspense>
        ),
      };
    }
    case 'write':
      return {
        title: t('writeTitle'),
        body: (
          <>
            <WordsToSend letter={{ for: 'write', page, contactId: asked.contact }} />
            <TouchForm {...common} />
          </>
        ),
      };
    case 'note':
      return { title: t('noteTitle'), body: <NoteForm {...common} /> };
    case 'observation':
      return { title: t('observationTitle'), body: <ObservationForm {...common} /> };
    case 'commitment':
      return {
        title: t('commitmentTitle'),
        body: <NewCommitmentForm key={key} {...common} replaces={asked.on} />,
      };
    case 'heard':
      return { title: t('heardTitle'), body: <HeardForm {...common} /> };
    case 'promise':
      return { title: t('promiseTitle'), body: <NewPromiseForm {...common} /> };
    case 'ask':
      return { title: t('askTitle'), body: <AskForm {...common} /> };
    case 'topic':
      return { title: t('topicTitle'), body: <TopicForm {...common} /> };
    case 'request':
      return { title: t('requestTitle'), body: <NewRequestForm {...common} /> };
    case 'concern':
      return { title: t('concernTitle'), body: <NewConcernForm {...common} /> };
    case 'waive':
      return { title: t('waiveTitle'), body: <WaiveForm {...common} /> };
    case 'set-milestone': {
      const milestone = page.milestones.find((one) => one.milestoneId === asked.on);
      if (!milestone) return { title: t('stepTitle'), body: <NewMilestoneForm {...common} /> };
      const act = asked.as === 'done' || asked.as === 'remove' ? asked.as : 'move';
      return {
        title: t('stepTitle'),
        body: <ChangeMilestoneForm deal={seen} milestone={milestone} act={act} onDone={onClose} />,
      };
    }
    case 'add-stakeholder':
      return {
        title: t('joinTitle'),
        body: (
          <AddStakeholderForm
            deal={seen}
            account={deal.account}
            present={present.map((one) => one.contactId)}
            onDone={onClose}
          />
        ),
      };
    case 'change-stakeholder':
      return person
        ? { title: person.name, body: <ChangeStakeholderForm deal={seen} person={person} onDone={onClose} /> }
        : null;
    case 'change-contact':
      return person ? { title: person.name, body: <ContactForm person={person} onDone={onClose} /> } : null;
    case 'account':
      return deal.account
        ? { title: deal.account.name, body: <AccountForm accountId={deal.account.id} onDone={onClose} /> }
        : null;
    case 'stakeholder-left':
      return person
        ? {
            title: t('leftTitle', { name: person.name }),
            body: <LeaveForm deal={seen} person={person} onDone={onClose} />,
          }
        : null;
    case 'judge':
      return person && asked.kind
        ? {
            title: t('judgeTitle'),
            body: (
              <JudgeForm
                deal={seen}
                title={t('place', { name: person.name, kind: label(asked.kind) })}
                contactId={person.contactId}
                kind={asked.kind}
                onDone={onClose}
              />
            ),
          }
        : null;
    case 'answer': {
      const ask = page.asks.find((one) => one.askId === asked.on) ?? askOf(page, asked);
      const title = ask
        ? t('answerOf', {
            who: ask.contactName ?? t('they'),
            what: ask.wording ?? label(ask.kind ?? undefined),
          })
        : '';
      return ask
        ? {
            title: t('answerTitle'),
            body: (
              <>
                {ask.answer !== 'yes' && <WordsToSend letter={{ for: 'answer', ask }} />}
                <AnswerForm deal={seen} askId={ask.askId} title={title} onDone={onClose} />
              </>
            ),
          }
        : null;
    }
    case 'settle-commitment': {
      const commitment = page.commitments.find((one) => one.commitmentId === asked.on);
      if (commitment && asked.as === 'worded') {
        return {
          title: t('wordTitle'),
          body: <WordForm deal={seen} commitment={commitment} onDone={onClose} />,
        };
      }
      const as =
        asked.as === 'moved' || asked.as === 'broken' || asked.as === 'withdrawn' ? asked.as : 'kept';
      return commitment
        ? {
            title: t('settleTitle'),
            body: (
              <>
                {asked.as === undefined && <WordsToSend letter={{ for: 'owed', commitment }} />}
                <SettleCommitmentForm deal={seen} commitment={commitment} as={as} onDone={onClose} />
              </>
            ),
          }
        : null;
    }
    case 'settle-promise': {
      const promise = page.promises.find((one) => one.promiseId === asked.on);
      const as = asked.as === 'moved' || asked.as === 'withdrawn' ? asked.as : 'kept';
      return promise
        ? {
            title: t('settleTitle'),
            body: <SettlePromiseForm deal={seen} promise={promise} as={as} onDone={onClose} />,
          }
        : null;
    }
    case 'resolve-non-commitment': {
      const heard = page.nonCommitments.find((one) => one.nonCommitmentId === asked.on);
      if (!heard) return null;
      if (asked.as === 'let-go') {
        return {
          title: t('notFirm'),
          body: <LetGoForm deal={seen} nonCommitment={heard} onDone={onClose} />,
        };
      }
      return {
        title: t('notFirm'),
        body: (
          <NewCommitmentForm
            key={heard.nonCommitmentId}
            {...common}
            contactId={heard.contactId ?? undefined}
            heard={heard}
            onLetGo={() => onOpen({ ...asked, as: 'let-go' })}
          />
        ),
      };
    }
    case 'answer-request': {
      const request = page.requests.find((one) => one.requestId === asked.on);
      return request
        ? {
            title: t('requestTitle'),
            body: <AnswerRequestForm deal={seen} request={request} onDone={onClose} />,
          }
        : null;
    }
    case 'resolve-concern': {
      const concern = page.concerns.find((one) => one.concernId === asked.on);
      return concern
        ? {
            title: t('settleConcernTitle'),
            body: <ResolveConcernForm deal={seen} concern={concern} onDone={onClose} />,
          }
        : null;
    }
    case 'answer-proposal': {
      const proposal = page.proposals.find((one) => one.proposalId === asked.on);
      return {
        title: tp('answer', { who: proposal?.contactName ?? t('they') }),
        body: proposal ? (
          <AnswerProposalForm
            key={key}
            deal={seen}
            proposal={proposal}
            as={asked.as === 'decline' ? 'decline' : 'accept'}
            onDone={onClose}
          />
        ) : (
          <p>{tp('answered')}</p>
        ),
      };
    }
    case 'set-aside':
      return finding
        ? { title: t('setAsideTitle'), body: <SetAsideForm deal={deal} finding={finding} onDone={onClose} /> }
        : null;
    case 'correct':
    case 'void':
    case 'story': {
      const act = asked.do;
      return asked.on
        ? {
            title: t(act === 'correct' ? 'correctTitle' : act === 'void' ? 'voidTitle' : 'storyTitle'),
            body: (
              <FactSheet
                key={key}
                deal={seen}
                factId={asked.on}
                act={act}
                people={people}
                kinds={kinds}
                names={{
                  people: new Map(score.people.map((one) => [one.contactId, one.name])),
                  kinds: new Map(score.kinds.map((one) => [one.key, one.label])),
                }}
                currency={deal.currency}
                onFact={(factId, how) => onOpen({ do: how, on: factId })}
                onDone={onClose}
              />
            ),
          }
        : null;
    }
    default:
      return null;
  }
}

/** The act of a finding about a maybe names the person and the kind. */
function askOf(page: DealPage, asked: SheetAsked) {
  return page.asks
    .filter((one) => one.contactId === asked.contact && one.kind === (asked.kind ?? null))
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))[0];
}

function EditSheet({ page, onDone }: { page: DealPage; onDone: () => void }) {
  const members = useReadWhen(true, listMembers, { limit: 200 });
  const items = (members.data?.items ?? [])
    .filter((member) => member.active || member.memberId === page.deal.owner?.id)
    .map((member) => ({ id: member.memberId, label: member.name }));
  return <EditDealForm deal={page.deal} members={items} onDone={onDone} />;
}
