import { keysTexts } from '#texts/keys.ts';
import { paletteTexts } from '#texts/palette.ts';
import { PersonIcon, PlayIcon, SpeechIcon, StaveIcon } from '../../ui/icons.tsx';
import type { ActGroup, RegisteredAct } from '../../ui/keys/act-registry.ts';
import { type Light, setLight } from '../../ui/light.ts';
import type { PaletteItem, PaletteSection } from '../../ui/palette-list.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import type { Level } from './level.ts';
import { found } from './rank.ts';
import { useDealActs } from './use-deal-acts.ts';
import { useFound } from './use-found.ts';
import { useSeenLast } from './use-seen-last.ts';

interface SectionsAsked {
  acts: readonly RegisteredAct[];
  level: Level;
  text: string;
  /** The deal whose page is open below. */
  dealHere: string | null;
  into: (level: Level) => void;
  leaveAnd: (act: () => void) => void;
  visit: (href: string) => void;
}

type Item = PaletteItem & { words?: string | undefined };

/** What stands in the palette: by place while nothing is typed, and by how well it goes by what is. */
export function useSections(asked: SectionsAsked) {
  const { acts, level, text, dealHere, into, leaveAnd, visit } = asked;
  const t = useTexts(paletteTexts);
  const tk = useTexts(keysTexts);
  const dates = useDates();
  const isAll = level.what === 'everything';
  const dealId = level.what === 'deal' ? level.dealId : dealHere;
  const ofDeal = useDealActs(dealId);
  const known = useFound(
    isAll || level.what === 'account' ? text : '',
    level.what === 'account' ? level.accountId : null,
  );
  const seen = useSeenLast(dealHere);

  const actItem = (one: RegisteredAct): Item => ({
    id: one.id,
    label: one.label,
    words: one.words,
    keyWritten: one.key,
    icon: <PlayIcon />,
    choose: () => leaveAnd(one.act),
  });
  const group = (id: ActGroup): Item[] =>
    acts.filter((one) => one.group === id && one.inPalette).map((one) => actItem(one));
  const dealItem = (
    deal: { dealId: string; name: string; account: { name: string } | null },
    prefix: string,
  ): Item => ({
    id: `${prefix} ${deal.dealId}`,
    label: deal.account?.name ?? deal.name,
    detail: deal.account ? deal.name : undefined,
    icon: <StaveIcon size={16} />,
    choose: () => visit(`/deals/${deal.dealId}`),
    goInto: {
      label: t('moreActs'),
      act: () => into({ what: 'deal', dealId: deal.dealId, name: deal.account?.name ?? deal.name }),
    },
  });
  const dealActItems: Item[] = (ofDeal ?? []).map((one) => ({
    id: `do ${one.id}`,
    label: one.label,
    words: one.words,
    icon: <PlayIcon />,
    choose: () => visit(one.href),
  }));

  if (level.what === 'deal') {
    return {
      sections: section('deal', level.name, found(text, dealActItems)),
      isSearching: ofDeal === null,
      notReached: false,
    };
  }
  if (level.what === 'new') {
    return {
      sections: section('make', tk('makeGroup'), found(text, group('make'))),
      isSearching: false,
      notReached: false,
    };
  }
  const deals = known.deals.map((deal) => dealItem(deal, 'deal'));
  if (level.what === 'account') {
    return { sections: section('deals', t('deals'), deals), ...known };
  }

  const page = group('page');
  const here = page.concat(
    dealHere
      ? dealActItems.filter((one) => one.id !== 'do open' && !page.some((act) => act.label === one.label))
      : [],
  );
  const looks: Item[] = (['system', 'light', 'dark'] as const).map((light: Light) => ({
    id: `light ${light}`,
    label: t(`light${light === 'system' ? 'System' : light === 'light' ? 'Light' : 'Dark'}`),
    words: t('lightWords'),
    icon: <PlayIcon />,
    choose: () => leaveAnd(() => setLight(light)),
  }));
  if (text.trim() === '') {
    return {
      sections: [
        ...section('page', dealHere ? t('thisDeal') : tk('pageGroup'), here.slice(0, 6)),
        ...section(
          'recent',
          t('recent'),
          seen.map((deal) => dealItem(deal, 'seen')),
        ),
        ...section('make', tk('makeGroup'), group('make')),
        ...section('go', tk('goGroup'), group('go')),
        ...section('everywhere', tk('everywhereGroup'), [...group('everywhere'), ...looks]),
      ],
      isSearching: false,
      notReached: false,
    };
  }
  const people = known.people.map(
    (one): Item => ({
      id: `person ${one.contactId}`,
      label: one.name,
      detail:
        one.account && one.title
          ? t('personAt', { title: one.title, account: one.account.name })
          : (one.account?.name ?? one.title ?? undefined),
      icon: <PersonIcon />,
      choose: () => {
        if (one.account) into({ what: 'account', accountId: one.account.id, name: one.account.name });
      },
    }),
  );
  const conversations = known.conversations.map(
    (one): Item => ({
      id: `conversation ${one.conversationId}`,
      label: one.title ?? one.account?.name ?? one.deal.name,
      detail: [dates.moment(one.startsAt), ...one.participants.map((person) => person.name)].join(' · '),
      icon: <SpeechIcon size={16} />,
      choose: () =>
        visit(
          `/deals/${one.deal.id}/conversations/${one.conversationId}${one.toCloseOut ? '/close-out' : ''}`,
        ),
    }),
  );
  return {
    sections: [
      ...section('go', tk('goGroup'), found(text, group('go'))),
      ...section('page', dealHere ? t('thisDeal') : tk('pageGroup'), found(text, here)),
      ...section('make', tk('makeGroup'), found(text, group('make'))),
      ...section('deals', t('deals'), deals),
      ...section('people', t('people'), people),
      ...section('conversations', t('conversations'), conversations),
      ...section('everywhere', tk('everywhereGroup'), found(text, [...group('everywhere'), ...looks])),
    ],
    isSearching: known.isSearching,
    notReached: known.notReached,
  };
}

function section(id: string, title: string, items: readonly PaletteItem[]): PaletteSection[] {
  return items.length === 0 ? [] : [{ id, title, items }];
}
