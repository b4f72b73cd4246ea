import type { InputOf } from '#contract/operation.ts';
import type { actOnRoadmap as contract } from '#contract/roadmap/roadmap.ts';
import type { Writing } from '#domain/ledger/writing.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { ClientAct } from '#domain/roadmap/client-act.ts';
import { doClientAct } from '#domain/roadmap/do-client-act.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { append, foldContext } from '#store/deals/append.ts';
import type { OpenHandle, OpenWorld } from '../world.ts';
import { noteVisit } from './note-visit.ts';
import { type OpenedRoadmap, openRoadmap } from './open-roadmap.ts';
import { seeOwnRoadmap } from './see-roadmap.ts';

type Does = InputOf<typeof contract>['does'];

export const actOnRoadmap: OpenHandle<typeof contract> = async (world, { token, does }) => {
  const done = await actAsClient(world, token, () => does);
  if (!done.ok) return done;
  return accept(await seeOwnRoadmap(world, done.value, done.value.after));
};

/**
 * Does what somebody means on their page, and hands back what stands then. What they mean may rest on the zone in which
 * they read: a form sends times as the clock on the wall has them.
 */
export async function actAsClient(
  world: OpenWorld,
  token: string,
  meaning: (zone: string) => Does | null,
): Promise<Result<OpenedRoadmap & { after: Standing }, Refusal>> {
  const opened = await openRoadmap(world, token, { toWrite: true });
  if (!opened.ok) return opened;
  const { link, deal, workspace } = opened.value;
  const { standing } = deal;
  const does = meaning(link.zone ?? standing.deal.zone);
  if (does === null) return notUnderstood();
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
  await noteVisit(world, link);
  const after =
    decided.value.length === 0 ? standing : (await append(world.tx, workspace, deal, decided.value)).standing;
  return accept({ ...opened.value, after });
}

/** A step is named by the line that it stands on, which may be one of their own for a kind. */
function actMeant(does: Does, standing: Standing): ClientAct {
  if (does.act !== 'not yet') return does as ClientAct;
  const { subject, ...rest } = does;
  return { ...rest, kind: standing.milestones[subject]?.kind ?? subject } as ClientAct;
}

function notUnderstood() {
  return refuse(
    'roadmap_act_not_understood',
    'This could not be read. Look at what you entered, a date above all, and send it again.',
  );
}
