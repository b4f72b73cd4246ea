import type { DealPage } from '#contract/deals/deal-page.ts';
import { AnswerForm, AskForm, TopicForm } from '../../features/asks/ask-forms.tsx';
import { AnswerProposalForm } from '../../features/proposals/answer-proposal-form.tsx';
import { AnswerRequestForm, NewRequestForm } from '../../features/requests/request-forms.tsx';
import { WordsToSend } from '../words-to-send.tsx';
import type { Sheet, SheetAsked, SheetOf } from './sheet.ts';

/** What was asked and answered, by either side. */
export function askSheet(of: SheetOf): Sheet | null {
  const { common, page, asked, onClose, seen, label, key, t, tp } = of;
  switch (asked.do) {
    case 'ask':
      return { title: t('askTitle'), body: <AskForm {...common} /> };
    case 'topic':
      return { title: t('topicTitle'), body: <TopicForm {...common} /> };
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
    case 'request':
      return { title: t('requestTitle'), body: <NewRequestForm {...common} /> };
    case 'answer-request': {
      const request = page.requests.find((one) => one.requestId === asked.on);
      return request
        ? {
            title: t('requestTitle'),
            body: <AnswerRequestForm deal={seen} request={request} onDone={onClose} />,
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
