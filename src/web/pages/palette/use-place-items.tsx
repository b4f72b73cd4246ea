import { paletteTexts } from '#texts/palette.ts';
import { useMe } from '../../api/session.ts';
import { PlayIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { FoundItem } from './found-item.ts';

/** Places without a key of their own, found by name or by what is done there. */
const places = [
  ['/deals?layout=board', 'placeBoard', 'placeDealsWords'],
  ['/deals?layout=timeline', 'placeTimeline', 'placeDealsWords'],
  ['/deals?layout=calendar', 'placeCalendar', 'placeDealsWords'],
  ['/duplicates', 'placeDuplicates', 'placeDuplicatesWords'],
  ['/conversations?view=week', 'placeWeek', 'placeWeekWords'],
  ['/conversations?view=to+close+out', 'placeToCloseOut', 'placeWords'],
  ['/conversations/insights', 'placeInsights', 'placeWords'],
  ['/playbook?tab=versions', 'placeVersions', 'placePlaybookWords'],
  ['/playbook/moves', 'placeMoves', 'placePlaybookWords'],
  ['/settings', 'placeYou', 'placeYouWords'],
  ['/settings/sessions', 'placeSessions', 'placeSessionsWords'],
  ['/settings/tokens', 'placeTokens', 'placeWords'],
  ['/settings/words', 'placeVagueWords', 'placeWords'],
  ['/settings/members', 'placeMembers', 'placeMembersWords'],
  ['/settings', 'placeSignOut', 'placeWords'],
] as const;

/** Those of whoever answers for the workspace. */
const placesOfWorkspace = [
  ['/settings/workspace', 'placeWorkspace', 'placeWorkspaceWords'],
  ['/settings/webhooks', 'placeWebhooks', 'placeWebhooksWords'],
] as const;
const placesOfShapers = [
  ['/settings/tags', 'placeTags', 'placeWords'],
  ['/settings/fields', 'placeFields', 'placeWords'],
] as const;
const placesOfAddressBook = [['/settings/bin', 'placeBin', 'placeBinWords']] as const;
const placesOfImports = [
  ['/import', 'placeImport', 'placeImportWords'],
  ['/audit', 'placeAudit', 'placeWords'],
] as const;
const placesOfExports = [['/settings/data', 'placeExport', 'placeExportWords']] as const;

export function usePlaceItems(visit: (href: string) => void): FoundItem[] {
  const t = useTexts(paletteTexts);
  const { may } = useMe();
  const open = [
    ...places,
    ...(may.changeWorkspace ? placesOfWorkspace : []),
    ...(may.shapeFields ? placesOfShapers : []),
    ...(may.changeAddressBook ? placesOfAddressBook : []),
    ...(may.import ? placesOfImports : []),
    ...(may.export ? placesOfExports : []),
  ];
  return open.map(([href, label, words]) => ({
    id: `place ${label}`,
    label: t(label),
    words: t(words),
    icon: <PlayIcon />,
    choose: () => visit(href),
  }));
}

/** What is made on a page of its own, from wherever one is. */
export function useMakeItems(visit: (href: string) => void): FoundItem[] {
  const t = useTexts(paletteTexts);
  const { may } = useMe();
  const make = [
    ...(may.changeAddressBook ? [['/conversations/insights?do=add', 'makeInsight'] as const] : []),
    ...(may.changeMembers
      ? [
          ['/settings/members?do=invite', 'makeInvitation'] as const,
          ['/settings/members?do=team', 'makeTeam'] as const,
        ]
      : []),
    ['/settings/tokens?do=make', 'makeToken'] as const,
  ];
  return make.map(([href, label]) => ({
    id: `make ${label}`,
    label: t(label),
    words: t('makeWords'),
    icon: <PlayIcon />,
    choose: () => visit(href),
  }));
}
