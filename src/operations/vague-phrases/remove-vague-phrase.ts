import type { removeVaguePhrase as contract } from '#contract/words/vague-phrases.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateVaguePhrase } from '#store/words/vague-phrases.ts';
import type { Handle } from '../world.ts';
import { phraseToChange } from './shown-vague-phrase.ts';

export const removeVaguePhrase: Handle<typeof contract> = async (world, { phraseId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await phraseToChange(world, phraseId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return accept({ phraseId });
  await updateVaguePhrase(tx, workspace.id, phraseId, { removedAt: now }, now);
  const { phrase, type } = found.value;
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'vague phrase', nounId: phraseId, act: 'removed', before: { phrase, type } },
  });
  return accept({ phraseId });
};
