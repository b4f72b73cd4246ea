import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { removeDeal } from '#contract/deals/deal-writes.ts';
import { dealActsTexts } from '#texts/deal.ts';
import { playbookOfDealTexts } from '#texts/playbook-of-deal.ts';
import { planHref } from '../api/acts.ts';
import { call, explain } from '../api/client.ts';
import { newId } from '../api/new-id.ts';
import { isNear } from '../api/record/is-near.ts';
import { MeetingLink } from '../api/record/meeting-link.tsx';
import { takingBack, useSayDone } from '../api/undo.ts';
import { leavingFirst, useLeaveDeal } from '../features/deals/leave-deal.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { sayProblem } from '../ui/toast.tsx';
import type { SheetAsked } from './deal-sheets/sheet.ts';

/** What can be done with a deal: the next conversation first, then what to record, then how it stands. */
export function DealActs({ page, onOpen }: { page: DealPage; onOpen: (asked: SheetAsked) => void }) {
  const { deal } = page;
  const t = useTexts(dealActsTexts);
  const playbook = useTexts(playbookOfDealTexts);
  const navigate = useNavigate();
  const leave = useLeaveDeal();
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const removeIt = async () => {
    const { dealId, sequence } = deal;
    await leave(dealId);
    try {
      const input = { dealId, seenSequence: sequence };
      const { factIds } = await call(removeDeal, input, { idempotencyKey: newId() });
      await queries.invalidateQueries();
      sayDone(
        t('saidRemoved'),
        leavingFirst(takingBack(dealId, factIds), () => leave(dealId), false),
      );
    } catch (error) {
      sayProblem(explain(error));
      await navigate({ to: '/deals/$dealId', params: { dealId }, replace: true });
    }
  };
  const sheet = (what: string, label: string, detail?: string) => ({
    id: what,
    label,
    ...(detail ? { detail } : {}),
    act: () => onOpen({ do: what }),
  });
  const ends = [
    sheet('edit', t('edit')),
    ...(deal.account ? [sheet('account', t('editAccount', { name: deal.account.name }))] : []),
    ...(deal.state === 'open'
      ? [sheet('won', t('won')), sheet('parked', t('park')), sheet('lost', t('lost'))]
      : [sheet('reopened', t('openAgain'))]),
    sheet('waive', t('waive')),
    {
      id: 'move',
      label: playbook('move'),
      act: () => void navigate({ to: '/playbook/moves', search: { deal: deal.dealId } }),
    },
    ...(deal.may.remove
      ? [{ id: 'remove', label: t('remove'), tone: 'risk' as const, act: () => void removeIt() }]
      : []),
  ];
  return (
    <>
      <Menu label={t('moreDeal')} acts={ends} />
      <Button onPress={() => onOpen({ do: 'share-roadmap' })}>{t('shareRoadmap')}</Button>
      <Menu
        label={t('record')}
        look="plain"
        acts={[
          sheet('commitment', t('theyWill'), t('theyWillHint')),
          sheet('promise', t('weWill'), t('weWillHint')),
          sheet('ask', t('iAsked')),
          sheet('heard', t('heard'), t('heardHint')),
          sheet('request', t('theyAsked'), t('theyAskedHint')),
          sheet('concern', t('concern')),
          sheet('topic', t('topic')),
          sheet('reach-out', t('touch'), t('touchHint')),
          sheet('add-stakeholder', t('joins')),
          sheet('add-step', t('step')),
          sheet('observation', t('noticed')),
          sheet('note', t('note')),
        ]}
      />
      {deal.state === 'open' && <NextConversationAct page={page} />}
    </>
  );
}

/** The meeting that is near or running comes before everything else. */
function NextConversationAct({ page }: { page: DealPage }) {
  const [openedAt] = useState(() => Date.now());
  const near = page.conversations.find((one) => one.state === 'planned' && isNear(one, openedAt));
  return (
    <>
      {near && (
        <MeetingLink
          look={near.toCloseOut ? 'plain' : 'primary'}
          dealId={page.deal.dealId}
          conversation={near}
        />
      )}
      {(!near || near.toCloseOut) && <NextAct page={page} />}
    </>
  );
}

function NextAct({ page }: { page: DealPage }) {
  const t = useTexts(dealActsTexts);
  const dates = useDates();
  const base = `/deals/${page.deal.dealId}`;
  const ended = page.conversations.find((one) => one.toCloseOut);
  if (ended) {
    return (
      <ButtonLink look="primary" href={`${base}/conversations/${ended.conversationId}/close-out`}>
        {t('closeOut', { day: dates.shortDay(dates.dayOf(ended.startsAt)) })}
      </ButtonLink>
    );
  }
  const next = page.deal.nextConversation;
  if (!next) {
    return (
      <ButtonLink look="primary" href={planHref(page.deal.dealId, page.next)}>
        {t('planOne')}
      </ButtonLink>
    );
  }
  const { planState } = page.conversations.find((one) => one.conversationId === next.conversationId) ?? {};
  const isReady = planState === 'ready';
  const isPlaceToAsk = page.next?.conversation?.conversationId === next.conversationId;
  const here = `${base}/conversations/${next.conversationId}`;
  const day = dates.day(dates.dayOf(next.startsAt));
  return (
    <ButtonLink
      // What is recommended is asked elsewhere: then that leads, and this stands beside it.
      look={isReady || (page.next && !isPlaceToAsk) ? 'plain' : 'primary'}
      href={isReady ? here : isPlaceToAsk ? planHref(page.deal.dealId, page.next) : `${here}/plan`}
    >
      {isReady
        ? t('seePlanOn', { day })
        : t(planState === 'no objective' ? 'planOn' : 'finishPlanOn', { day })}
    </ButtonLink>
  );
}
