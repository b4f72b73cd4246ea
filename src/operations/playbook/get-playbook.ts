import type { getPlaybook as contract } from '#contract/playbook/playbook.ts';
import { maybeProbes, noProbes } from '#domain/guidance/probing.ts';
import { maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import { accept } from '#domain/result.ts';
import { currentPlaybook, findPlaybook, newestPlaybook } from '#store/deals/playbooks.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { Handle } from '../world.ts';
import { playbookNotFound } from './playbook-not-found.ts';
import { shownContent } from './shown-content.ts';

export const getPlaybook: Handle<typeof contract> = async ({ tx, workspace, locale }, { key, version }) => {
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
    ...shownContent(readersPlaybook(playbook, locale)),
    noReasons: noReasons.map((reason) => ({
      reason,
      question: builtInText(noProbes[reason].question, locale),
      date: noProbes[reason].date && builtInText(noProbes[reason].date, locale),
    })),
    maybeTypes: maybeTypes.map((type) => ({
      type,
      question: builtInText(maybeProbes[type].question, locale),
      leadsTo: playbook.maybes[type] ?? null,
    })),
  });
};
