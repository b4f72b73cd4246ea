import type { InputOf } from '#contract/operation.ts';
import type { actOnRoadmap as contract } from '#contract/roadmap/roadmap.ts';
import type { Writing } from '#domain/ledger/writing.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { accept } from '#domain/result.ts';
import type { ClientAct } from '#domain/roadmap/client-act.ts';
import { doClientAct } from '#domain/roadmap/do-client-act.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { append, foldContext } from '#store/deals/append.ts';
import type { OpenHandle } from '../world.ts';
import { openRoadmap } from './open-roadmap.ts';
import { seeRoadmap } from './see-roadmap.ts';

export const actOnRoadmap: OpenHandle<typeof contract> = async (world, { token, does }) => {
  const opened = await openRoadmap(world, token, { toWrite: true });
  if (!opened.ok) return opened;
  const { link, deal, workspace } = opened.value;
  const { standing } = deal;
  const context = await foldContext(world.tx, workspace, [], standing);
  const map = mapOf(context.playbook(standing.deal.playbook));
  // Theirs, whoever's browser it is: a link belongs to one person (R42).
  const writing: Writing = {
    by: { kind: 'client', contactId: link.contactId },
    now: world.now,
    newId: () => world.newId(),
  };
  const view = dealView(standing, { map, zone: standing.deal.zone });
  const decided = doClientAct({ deal: view, contactId: link.contactId, writing }, actMeant(does, standing));
  if (!decided.ok) return decided;
  const after =
    decided.value.length === 0 ? standing : (await append(world.tx, workspace, deal, decided.value)).standing;
  return accept(await seeRoadmap(world, opened.value, after));
};

/** A step is named by the line that it stands on, which may be one of their own for a kind. */
function actMeant(does: InputOf<typeof contract>['does'], standing: Standing): ClientAct {
  if (does.act !== 'not yet') return does as ClientAct;
  const { subject, ...rest } = does;
  return { ...rest, kind: standing.milestones[subject]?.kind ?? subject } as ClientAct;
}
