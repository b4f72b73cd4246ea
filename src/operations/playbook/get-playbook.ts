import type { getPlaybook as contract } from '#contract/playbook/playbook.ts';
import { maybeProbes, noProbes } from '#domain/guidance/probing.ts';
import { maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { accept } from '#domain/result.ts';
import { currentPlaybook, findPlaybook, newestPlaybook } from '#store/deals/playbooks.ts';
import type { Handle } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownContent } from './shown-content.ts';

export const getPlaybook: Handle<typeof contract> = async ({ tx, workspace }, { key, version }) => {
  const playbook =
    key === undefined
      ? await currentPlaybook(tx, workspace.id)
      : version === undefined
        ? await newestPlaybook(tx, workspace.id, key)
        : await findPlaybook(tx, workspace.id, { key, version });
  if (!playbook) return playbookNotFound();
  return accept({
    key: playbook.key,
    version: playbook.version,
    ...shownContent(playbook),
    noReasons: noReasons.map((reason) => ({ reason, ...noProbes[reason] })),
    maybeTypes: maybeTypes.map((type) => ({
      type,
      ...maybeProbes[type],
      leadsTo: playbook.maybes[type] ?? null,
    })),
  });
};
