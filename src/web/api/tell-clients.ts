import type { ToTell } from '#contract/letters/to-tell.ts';
import { sayIn } from '#texts/say.ts';
import { toTellTexts } from '#texts/to-tell.ts';
import type { MessageMore } from '../ui/toast.tsx';

/** Whose calendars have it otherwise after an act of ours, and the way to the letter that tells them; the first of several. */
export function tellClients([first]: ToTell, locale: string): MessageMore | undefined {
  if (!first) return undefined;
  const { dealId, conversationId, kind, people } = first;
  const t = sayIn(locale, toTellTexts);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(people.map(({ name }) => name));
  return {
    text: t(kind === 'invitation' ? 'behind' : 'toCancel', { names, count: people.length }),
    label: t('tell'),
    href: `/deals/${dealId}/conversations/${conversationId}?do=${kind}`,
  };
}
