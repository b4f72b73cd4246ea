import type { OutputOf } from '#contract/operation.ts';
import type { listPlaybooks } from '#contract/playbook/playbook.ts';
import { builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { visibleDeals } from '#policy/deal.ts';
import {
  countDealsByPlaybook,
  type ListedDraft,
  listPlaybookDrafts,
  listPublished,
  type PublishedVersion,
} from '#store/playbooks/list-playbooks.ts';
import { archivedPlaybooks, playbookForNewDeals } from '#store/playbooks/offered-playbooks.ts';
import { builtInText } from '#texts/built-in-words.ts';
import type { World } from '../world.ts';

type Listed = OutputOf<typeof listPlaybooks>['items'][number];

/** All playbooks: those that come with Leadsheet, then the workspace's own by name; archived ones last. */
export async function listedPlaybooks({ tx, workspace, actor, locale }: World): Promise<Listed[]> {
  const [published, drafts, archived, offered, counts] = await Promise.all([
    listPublished(tx, workspace.id),
    listPlaybookDrafts(tx, workspace.id),
    archivedPlaybooks(tx, workspace.id),
    playbookForNewDeals(tx, workspace.id),
    countDealsByPlaybook(tx, workspace.id, visibleDeals(actor)),
  ]);
  const forNewDeals = offered ?? defaultPlaybook.key;
  const dealsOf = (key: string, version: number) => {
    const found = counts.find((one) => one.key === key && one.version === version);
    return { open: found?.open ?? 0, all: found?.all ?? 0 };
  };
  const keys = [
    ...new Set([...builtInKeys, ...published.map(({ key }) => key), ...drafts.map(({ key }) => key)]),
  ];
  return keys
    .map((key) => {
      const versions = withBuiltIn(key, published);
      const draft = drafts.find((one) => one.key === key) ?? null;
      return {
        key,
        label: builtInText(versions[0]?.label ?? draft?.label ?? key, locale),
        builtIn: builtInKeys.includes(key),
        forNewDeals: key === forNewDeals,
        archivedAt: archived.get(key) ?? null,
        versions: versions.map(({ label, ...version }) => ({
          ...version,
          label: builtInText(label, locale),
          deals: dealsOf(key, version.version),
        })),
        draft: draft === null ? null : shownListedDraft(draft),
      };
    })
    .sort(
      (one, other) =>
        Number(one.archivedAt !== null) - Number(other.archivedAt !== null) ||
        Number(other.forNewDeals) - Number(one.forNewDeals) ||
        Number(other.builtIn) - Number(one.builtIn) ||
        one.label.localeCompare(other.label),
    );
}

const builtInKeys = builtInPlaybooks.map(({ key }) => key);

/** The versions of a playbook, newest first, with the one that comes with Leadsheet where no row holds it. */
function withBuiltIn(key: string, published: readonly PublishedVersion[]) {
  const versions = published
    .filter((one) => one.key === key)
    .map(({ key: _, publishedBy, ...version }) => ({
      ...version,
      publishedBy: publishedBy === null ? null : { ...publishedBy },
    }));
  const builtIn = builtInPlaybooks.find((one) => one.key === key);
  if (!builtIn || versions.some(({ version }) => version === builtIn.version)) return versions;
  const { version, label, kinds } = builtIn;
  const comes = { version, label, kinds: kinds.length, publishedAt: null, publishedBy: null, note: '' };
  return [...versions, comes].sort((one, other) => other.version - one.version);
}

function shownListedDraft({ at, by, revision, basedOn }: ListedDraft) {
  return { at, by: { ...by }, revision, basedOn };
}
