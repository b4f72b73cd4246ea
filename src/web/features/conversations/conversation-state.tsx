import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { Tag, type Tone } from '../../ui/tag.tsx';

const outcomes: Record<NonNullable<ConversationView['outcome']>, Tone> = {
  order: 'them',
  advance: 'them',
  continuation: 'warn',
  'no-sale': 'risk',
};

type Shown = Pick<ConversationView, 'state' | 'outcome' | 'planState' | 'toCloseOut' | 'missedBy'>;

/** Where a conversation is, in a word or two. */
export function ConversationState({ conversation }: { conversation: Shown }) {
  if (conversation.toCloseOut) return <Tag tone="risk">to close out</Tag>;
  if (conversation.outcome) return <Tag tone={outcomes[conversation.outcome]}>{conversation.outcome}</Tag>;
  if (conversation.state === 'missed') {
    return <Tag tone="warn">{conversation.missedBy === 'us' ? 'missed by us' : 'they did not come'}</Tag>;
  }
  if (conversation.state === 'cancelled') return <Tag>cancelled</Tag>;
  if (conversation.state === 'planned') {
    return conversation.planState === 'ready' ? (
      <Tag tone="them">plan ready</Tag>
    ) : (
      <Tag tone="warn">{plans[conversation.planState]}</Tag>
    );
  }
  return <Tag>{conversation.state}</Tag>;
}

const plans = {
  'no objective': 'no objective',
  'no backup': 'no backup',
  thin: 'plan is thin',
  ready: 'plan ready',
};
