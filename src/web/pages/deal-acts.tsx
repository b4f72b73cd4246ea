import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { isNear } from '#domain/meeting/is-near.ts';
import { playbookOfDealTexts } from '#texts/playbook-of-deal.ts';
import { MeetingLink } from '../api/record/meeting-link.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import type { SheetAsked } from './deal-sheet.tsx';

/** What can be done with a deal: the next conversation first, then what to record, then how it stands. */
export function DealActs({ page, onOpen }: { page: DealPage; onOpen: (asked: SheetAsked) => void }) {
  const { deal } = page;
  const t = useTexts(playbookOfDealTexts);
  const navigate = useNavigate();
  const sheet = (what: string, label: string, detail?: string) => ({
    id: what,
    label,
    ...(detail ? { detail } : {}),
    act: () => onOpen({ do: what }),
  });
  const ends = [
    sheet('edit', 'Edit the deal'),
    ...(deal.account ? [sheet('account', `Edit ${deal.account.name}`)] : []),
    ...(deal.state === 'open'
      ? [sheet('won', 'Won'), sheet('parked', 'Park it until a day'), sheet('lost', 'Lost')]
      : [sheet('reopened', 'Open it again')]),
    sheet('waive', 'Do without a commitment'),
    {
      id: 'move',
      label: t('move'),
      act: () => void navigate({ to: '/playbook/moves', search: { deal: deal.dealId } }),
    },
  ];
  return (
    <>
      <Menu label="More about this deal" acts={ends} />
      <Menu
        label="Record"
        look="plain"
        acts={[
          sheet('commitment', 'They will…', 'a commitment of theirs'),
          sheet('promise', 'We will…', 'a promise of ours'),
          sheet('ask', 'I asked for something'),
          sheet('heard', 'A friendly sentence', 'no name, no date'),
          sheet('request', 'They asked for something', 'a proposal, a price, a demo'),
          sheet('concern', 'A concern of theirs'),
          sheet('topic', 'I showed or talked about something'),
          sheet('reach-out', 'A touch', 'a mail, a call, a message'),
          sheet('add-stakeholder', 'Somebody joins'),
          sheet('set-milestone', 'A step of their process'),
          sheet('observation', 'Something I noticed'),
          sheet('note', 'A note'),
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
  const dates = useDates();
  const base = `/deals/${page.deal.dealId}`;
  const ended = page.conversations.find((one) => one.toCloseOut);
  if (ended) {
    return (
      <ButtonLink look="primary" href={`${base}/conversations/${ended.conversationId}/close-out`}>
        Close out {dates.shortDay(dates.dayOf(ended.startsAt))}
      </ButtonLink>
    );
  }
  const next = page.deal.nextConversation;
  if (!next) {
    return (
      <ButtonLink look="primary" href={`${base}/plan`}>
        Plan a conversation
      </ButtonLink>
    );
  }
  return (
    <ButtonLink look="primary" href={`${base}/conversations/${next.conversationId}/plan`}>
      Plan the conversation on {dates.day(dates.dayOf(next.startsAt))}
    </ButtonLink>
  );
}
