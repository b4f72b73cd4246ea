import { paletteTexts } from '#texts/palette.ts';
import { PersonIcon, SpeechIcon, StaveIcon } from '../../ui/icons.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import type { FoundItem } from './found-item.ts';
import type { Level } from './level.ts';
import { useFound } from './use-found.ts';
import { useSeenLast } from './use-seen-last.ts';

interface FoundAsked {
  level: Level;
  text: string;
  dealHere: string | null;
  into: (level: Level) => void;
  visit: (href: string) => void;
}

interface Deal {
  dealId: string;
  name: string;
  account: { name: string } | null;
}

/** Deals, people and conversations that go by what is typed, and the deals seen last. */
export function useFoundItems({ level, text, dealHere, into, visit }: FoundAsked) {
  const t = useTexts(paletteTexts);
  const dates = useDates();
  const accountId = level.what === 'account' ? level.accountId : null;
  const known = useFound(level.what === 'everything' || accountId ? text : '', accountId);
  const seen = useSeenLast(dealHere);

  const dealItem =
    (prefix: string) =>
    ({ dealId, name, account }: Deal): FoundItem => ({
      id: `${prefix} ${dealId}`,
      label: account?.name ?? name,
      detail: account ? name : undefined,
      icon: <StaveIcon size={16} />,
      choose: () => visit(`/deals/${dealId}`),
      goInto: {
        label: t('moreActs'),
        act: () => into({ what: 'deal', dealId, name: account?.name ?? name }),
      },
    });
  const people = known.people.map(({ contactId, name, title, account }): FoundItem => {
    const both = account && title;
    return {
      id: `person ${contactId}`,
      label: name,
      detail: both ? t('personAt', { title, account: account.name }) : (account?.name ?? title ?? undefined),
      icon: <PersonIcon />,
      choose: () => visit(`/contacts/${contactId}`),
      ...(account && {
        goInto: {
          label: t('dealsOf', { name: account.name }),
          act: () => into({ what: 'account', accountId: account.id, name: account.name }),
        },
      }),
    };
  });
  const conversations = known.conversations.map((one): FoundItem => {
    const page = `/deals/${one.deal.id}/conversations/${one.conversationId}`;
    return {
      id: `conversation ${one.conversationId}`,
      label: one.title ?? one.account?.name ?? one.deal.name,
      detail: [dates.moment(one.startsAt), ...one.participants.map((person) => person.name)].join(' · '),
      icon: <SpeechIcon size={16} />,
      choose: () => visit(one.toCloseOut ? `${page}/close-out` : page),
    };
  });
  return {
    deals: known.deals.map(dealItem('deal')),
    seen: seen.map(dealItem('seen')),
    people,
    conversations,
    isSearching: known.isSearching,
    notReached: known.notReached,
  };
}
