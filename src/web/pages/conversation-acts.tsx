import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { getConversation } from '#contract/conversations/conversations.ts';
import type { OutputOf } from '#contract/operation.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { MeetingLink, useIsNear } from '../api/record/meeting-link.tsx';
import { CancelForm, MissForm } from '../features/conversations/end-forms.tsx';
import { MoveForm } from '../features/conversations/move-form.tsx';
import { useMove } from '../features/conversations/use-move.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAct, useKey } from '../ui/keys/use-key.ts';
import { Menu } from '../ui/menu.tsx';
import { useTexts } from '../ui/reader.tsx';

interface ConversationActsProps {
  conversation: OutputOf<typeof getConversation>;
  mayChange: boolean;
  /** It was cancelled or missed: there is nothing more to do here. */
  onEnded: () => void;
}

type Asked = 'move' | 'cancel' | 'take out' | 'miss';

/** What can be done with a conversation, by press and by key. */
export function ConversationActs({ conversation: one, mayChange, onEnded }: ConversationActsProps) {
  const t = useTexts(conversationsTexts);
  const navigate = useNavigate();
  const { move } = useMove();
  const near = useIsNear(one);
  const [asked, setAsked] = useState<Asked | null>(null);
  const base = `/deals/${one.deal.id}/conversations/${one.conversationId}`;
  const isPlanned = mayChange && one.state === 'planned';
  const isOpen = mayChange && (one.state === 'planned' || one.state === 'held');
  const isAhead = isPlanned && !one.toCloseOut;
  const isReady = one.planState === 'ready';
  const seen = { dealId: one.deal.id, sequence: one.sequence };
  const go = (where: string) => () => void navigate({ href: `${base}/${where}` });
  const print = () => window.print();
  useKey({ key: 'p', label: t('changePlan'), when: isPlanned, act: go('plan') });
  useKey({ key: 'h', label: t('hold'), when: isAhead, act: go('meeting') });
  useKey({ key: 'c', label: t('closeOut'), when: isOpen, act: go('close-out') });
  useKey({ key: 'm', label: t('moveOne'), when: isAhead && one.mayChange, act: () => setAsked('move') });
  useAct({ label: t('print'), act: print });
  const close = () => setAsked(null);
  const ended = () => {
    close();
    onEnded();
  };
  return (
    <>
      {isPlanned && (
        <Menu
          label={t('more')}
          acts={[
            { id: 'print', label: t('print'), act: print },
            ...(isAhead && one.mayChange
              ? [{ id: 'move', label: t('moveOne'), act: () => setAsked('move') }]
              : []),
            ...(one.parts.length > 0
              ? [{ id: 'out', label: t('isCancelledHere'), act: () => setAsked('take out') }]
              : []),
            ...(one.mayChange
              ? [
                  {
                    id: 'cancel',
                    label: t('isCancelled'),
                    tone: 'risk' as const,
                    act: () => setAsked('cancel'),
                  },
                  { id: 'miss', label: t('wasMissed'), tone: 'risk' as const, act: () => setAsked('miss') },
                ]
              : []),
          ]}
        />
      )}
      {!isPlanned && (
        <Button look="quiet" onPress={print}>
          {t('print')}
        </Button>
      )}
      {isPlanned && (
        // What is left to do stands out: the plan until it is ready, then the meeting, then the close-out.
        <ButtonLink look={isAhead && !near && !isReady ? 'primary' : 'plain'} href={`${base}/plan`}>
          {t('changePlan')}
        </ButtonLink>
      )}
      {isOpen && (isAhead || near) && (
        <MeetingLink
          look={isAhead && (near || isReady) ? 'primary' : 'plain'}
          dealId={one.deal.id}
          conversation={one}
        />
      )}
      {isOpen && (
        <ButtonLink look={isAhead ? 'plain' : 'primary'} href={`${base}/close-out`}>
          {t('closeOut')}
        </ButtonLink>
      )}
      <Dialog
        title={
          asked === 'move'
            ? t('moveOne')
            : asked === 'miss'
              ? t('wasMissed')
              : asked === 'take out'
                ? t('isCancelledHere')
                : t('isCancelled')
        }
        isOpen={asked !== null}
        onClose={close}
        width="narrow"
      >
        {asked === 'move' && (
          <MoveForm
            startsAt={one.startsAt}
            onMove={(startsAt, by) => {
              close();
              void move(one, startsAt, by);
            }}
            onCancel={close}
          />
        )}
        {(asked === 'cancel' || asked === 'take out') && (
          <CancelForm
            deal={seen}
            conversationId={one.conversationId}
            onlyHere={asked === 'take out'}
            onDone={ended}
          />
        )}
        {asked === 'miss' && <MissForm deal={seen} conversationId={one.conversationId} onDone={ended} />}
      </Dialog>
    </>
  );
}
