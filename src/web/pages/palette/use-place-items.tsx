import { paletteTexts } from '#texts/palette.ts';
import { PlayIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { FoundItem } from './found-item.ts';

/** Places without a key of their own, found by name. */
const places = [
  ['/conversations/insights', 'placeInsights'],
  ['/import', 'placeImport'],
  ['/audit', 'placeAudit'],
  ['/settings/workspace', 'placeWorkspace'],
  ['/settings/members', 'placeMembers'],
  ['/settings/sessions', 'placeSessions'],
  ['/settings/tokens', 'placeTokens'],
  ['/settings', 'placeSignOut'],
] as const;

export function usePlaceItems(visit: (href: string) => void): FoundItem[] {
  const t = useTexts(paletteTexts);
  return places.map(([href, label]) => ({
    id: `place ${label}`,
    label: t(label),
    words: t('placeWords'),
    icon: <PlayIcon />,
    choose: () => visit(href),
  }));
}
