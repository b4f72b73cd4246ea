import { useNavigate } from '@tanstack/react-router';
import { keysTexts } from '#texts/keys.ts';
import { shellTexts } from '#texts/shell.ts';
import { useKey } from '../ui/keys/use-key.ts';
import { useTexts } from '../ui/reader.tsx';

/** The keys that lead to a place, wherever one is. */
export function PlaceKeys({ coaches, changes }: { coaches: boolean; changes: boolean }) {
  const t = useTexts(shellTexts);
  const tk = useTexts(keysTexts);
  const navigate = useNavigate();
  const to = (href: string) => () => void navigate({ href });
  useKey({ key: 'g t', label: t('today'), group: 'go', act: to('/') });
  useKey({ key: 'g d', label: t('deals'), group: 'go', act: to('/deals') });
  useKey({ key: 'g o', label: t('contacts'), group: 'go', act: to('/contacts') });
  useKey({ key: 'g a', label: t('accounts'), group: 'go', act: to('/accounts') });
  useKey({ key: 'g c', label: t('conversations'), group: 'go', act: to('/conversations') });
  useKey({ key: 'g k', label: t('coach'), group: 'go', when: coaches, act: to('/coach') });
  useKey({ key: 'g p', label: t('playbook'), group: 'go', act: to('/playbook') });
  useKey({ key: 'g s', label: t('settings'), group: 'go', act: to('/settings') });
  useKey({
    key: 'n d',
    label: tk('openADeal'),
    group: 'make',
    words: tk('openADealWords'),
    act: to('/deals/new'),
  });
  useKey({
    key: 'n c',
    label: tk('log'),
    group: 'make',
    words: tk('logWords'),
    act: to('/conversations/log'),
  });
  useKey({
    key: 'n p',
    label: tk('plan'),
    group: 'make',
    words: tk('planWords'),
    act: to('/conversations/plan'),
  });
  useKey({
    key: 'n o',
    label: tk('newContact'),
    group: 'make',
    when: changes,
    act: to('/contacts?do=new'),
  });
  useKey({
    key: 'n a',
    label: tk('newAccount'),
    group: 'make',
    when: changes,
    act: to('/accounts?do=new'),
  });
  return null;
}
