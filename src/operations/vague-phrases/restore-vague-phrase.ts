import type { restoreVaguePhrase as contract } from '#contract/words/vague-phrases.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateVaguePhrase } from '#store/words/vague-phrases.ts';
import type { Handle } from '../world.ts';
import { markedAlready, phraseToChange, shownVaguePhrase } from './shown-vague-phrase.ts';

export const restoreVaguePhrase: Handle<typeof contract> = async (world, { phraseId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await phraseToChange(world, phraseId);
  if (!found.ok) return found;
  const { phrase, type, removedAt } = found.value;
  if (removedAt === null) return accept(shownVaguePhrase(found.value, actor));
  const already = await markedAlready(world, phrase, phraseId);
  if (already) return already;
  await updateVaguePhrase(tx, workspace.id, phraseId, { removedAt: null }, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'vague phrase', nounId: phraseId, act: 'restored', after: { phrase, type } },
  });
  return accept(shownVaguePhrase({ ...found.value, removedAt: null }, actor));
};
