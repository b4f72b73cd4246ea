import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import { conversationsTexts } from '#texts/conversations.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

type Shown = Pick<ConversationView, 'state' | 'outcome' | 'planState' | 'toCloseOut' | 'missedBy'>;

/** Where a conversation is, in a word or two, and how that looks. */
export function useConversationState(): (conversation: Shown) => { label: string; tone: Tone } {
  const t = useTexts(conversationsTexts);
  return ({ state, outcome, planState, toCloseOut, missedBy }) => {
    if (toCloseOut) return { label: t('toCloseOut'), tone: 'risk' };
    if (outcome === 'order') return { label: t('order'), tone: 'them' };
    if (outcome === 'advance') return { label: t('advance'), tone: 'them' };
    if (outcome === 'continuation') return { label: t('continuation'), tone: 'warn' };
    if (outcome === 'no-sale') return { label: t('noSale'), tone: 'risk' };
    if (state === 'missed') {
      return { label: missedBy === 'us' ? t('missedByUs') : t('missedByThem'), tone: 'warn' };
    }
    if (state === 'cancelled') return { label: t('cancelled'), tone: 'plain' };
    if (state === 'held') return { label: t('held'), tone: 'plain' };
    if (state === 'closed out') return { label: t('closedOut'), tone: 'plain' };
    if (planState === 'ready') return { label: t('planReady'), tone: 'them' };
    if (planState === 'thin') return { label: t('thin'), tone: 'warn' };
    return { label: planState === 'no backup' ? t('noBackup') : t('noObjective'), tone: 'warn' };
  };
}

export function ConversationState({ conversation }: { conversation: Shown }) {
  const { label, tone } = useConversationState()(conversation);
  return <Tag tone={tone}>{label}</Tag>;
}
