import type { getPlaybook as contract } from '#contract/playbook/playbook.ts';
import { maybeProbes, noProbes } from '#domain/guidance/probing.ts';
import { maybeTypes, noReasons } from '#domain/ledger/facts.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { currentPlaybook, findPlaybook } from '#store/deals/playbooks.ts';
import type { Handle } from '../world.ts';

export const getPlaybook: Handle<typeof contract> = async ({ tx, workspace }, { key, version }) => {
  const playbook =
    key === undefined || version === undefined
      ? await currentPlaybook(tx, workspace.id)
      : await findPlaybook(tx, workspace.id, { key, version });
  if (!playbook) return refuse('playbook_not_found', 'There is no such version of that playbook.');
  return accept({
    ...shown(playbook),
    noReasons: noReasons.map((reason) => ({ reason, ...noProbes[reason] })),
    maybeTypes: maybeTypes.map((type) => ({
      type,
      ...maybeProbes[type],
      leadsTo: playbook.maybes[type] ?? null,
    })),
  });
};

function shown({ weights: _, kinds, ...playbook }: Playbook) {
  return {
    ...playbook,
    kinds: kinds.map(({ needs, from, questions, usualConcerns, ...kind }) => ({
      ...kind,
      needs: [...needs],
      from: from === 'each' ? from : [...from],
      questions: [...questions],
      usualConcerns: [...usualConcerns],
    })),
  };
}
