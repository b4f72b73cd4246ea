import { keysTexts } from '#texts/keys.ts';
import { paletteTexts } from '#texts/palette.ts';
import { PlayIcon } from '../../ui/icons.tsx';
import type { ActGroup, RegisteredAct } from '../../ui/keys/act-registry.ts';
import type { PaletteSection } from '../../ui/palette-list.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type FoundItem, section } from './found-item.ts';
import type { Level } from './level.ts';
import { found } from './rank.ts';
import { useDealActs } from './use-deal-acts.ts';
import { useFoundItems } from './use-found-items.tsx';
import { useMakeItems, usePlaceItems } from './use-place-items.tsx';
import { useReaderItems } from './use-reader-items.tsx';

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

interface Sections {
  sections: PaletteSection[];
  isSearching: boolean;
  notReached: boolean;
}

/** What stands in the palette: by place while nothing is typed, and by how well it goes by what is. */
export function useSections(asked: SectionsAsked): Sections {
  const { acts, level, text, dealHere, leaveAnd, visit } = asked;
  const t = useTexts(paletteTexts);
  const tk = useTexts(keysTexts);
  const ofDeal = useDealActs(level.what === 'deal' ? level.dealId : dealHere);
  const known = useFoundItems(asked);
  const reader = useReaderItems(leaveAnd);
  const places = usePlaceItems(visit);
  const madeElsewhere = useMakeItems(visit);

  const group = (id: ActGroup): FoundItem[] =>
    acts
      .filter((one) => one.group === id && one.inPalette)
      .map((one) => ({
        id: one.id,
        label: one.label,
        words: one.words,
        keyWritten: one.key,
        icon: <PlayIcon />,
        choose: () => leaveAnd(one.act),
      }));
  const dealItems: FoundItem[] = (ofDeal ?? []).map((one) => ({
    id: `do ${one.id}`,
    label: one.label,
    words: one.words,
    icon: <PlayIcon />,
    choose: () => visit(one.href),
  }));
  const still = { isSearching: false, notReached: false };

  if (level.what === 'deal') {
    const sections = section('deal', level.name, found(text, dealItems));
    return { sections, isSearching: ofDeal === null, notReached: false };
  }
  const make = [...group('make'), ...madeElsewhere];
  if (level.what === 'new')
    return { sections: section('make', tk('makeGroup'), found(text, make)), ...still };
  if (level.what === 'account') return { ...known, sections: section('deal', t('deals'), known.deals) };

  const page = [...group('list'), ...group('page')];
  // The page says in its own words what it has keys for; the palette adds the rest, the next step first.
  const isNamed = (label: string) => page.some((act) => label.startsWith(act.label));
  const ofThisDeal = dealHere ? dealItems.filter(({ id, label }) => id !== 'do open' && !isNamed(label)) : [];
  const isStep = ({ id }: FoundItem) => /^do (close-out|plan|hold|log)/.test(id);
  const here = [...ofThisDeal.filter(isStep), ...page, ...ofThisDeal.filter((one) => !isStep(one))];
  const hereTitle = dealHere ? t('thisDeal') : tk('pageGroup');
  const everywhere = [...group('everywhere'), ...reader];
  if (text.trim() === '') {
    return {
      sections: [
        ...section('page', hereTitle, here.slice(0, 6)),
        ...section('recent', t('recent'), known.seen),
        ...section('make', tk('makeGroup'), group('make')),
        ...section('go', tk('goGroup'), group('go')),
        ...section('everywhere', tk('everywhereGroup'), everywhere),
      ],
      ...still,
    };
  }
  return {
    sections: [
      ...section('go', tk('goGroup'), found(text, [...group('go'), ...places])),
      ...section('page', hereTitle, found(text, here)),
      ...section('make', tk('makeGroup'), found(text, make)),
      ...known.sections,
      ...section('everywhere', tk('everywhereGroup'), found(text, everywhere)),
    ],
    isSearching: known.isSearching,
    notReached: known.notReached,
  };
}
