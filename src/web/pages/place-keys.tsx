import { useNavigate } from '@tanstack/react-router';
import { useKey } from '../ui/keys/use-key.ts';

/** The keys that lead to a place, wherever one is. */
export function PlaceKeys() {
  const navigate = useNavigate();
  useKey({ key: 'g t', label: 'Today', group: 'go', act: () => void navigate({ to: '/' }) });
  useKey({ key: 'g d', label: 'Deals', group: 'go', act: () => void navigate({ to: '/deals' }) });
  useKey({
    key: 'g c',
    label: 'Conversations',
    group: 'go',
    act: () => void navigate({ to: '/conversations' }),
  });
  useKey({ key: 'g p', label: 'Playbook', group: 'go', act: () => void navigate({ to: '/playbook' }) });
  useKey({ key: 'g s', label: 'Settings', group: 'go', act: () => void navigate({ to: '/settings' }) });
  useKey({
    key: 'n d',
    label: 'Open a deal',
    group: 'make',
    words: 'new deal',
    act: () => void navigate({ to: '/deals/new' }),
  });
  useKey({
    key: 'n c',
    label: 'Log a conversation',
    group: 'make',
    words: 'new close out held call meeting',
    act: () => void navigate({ to: '/conversations/log' }),
  });
  return null;
}
