import type { changeVaguePhrase as contract } from '#contract/words/vague-phrases.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { updateVaguePhrase } from '#store/words/vague-phrases.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import {
  markedAlready,
  phraseToChange,
  shownVaguePhrase,
  vaguePhraseNotFound,
} from './shown-vague-phrase.ts';

export const changeVaguePhrase: Handle<typeof contract> = async (world, { phraseId, seen, ...change }) => {
  const { tx, workspace, actor, now } = world;
  const found = await phraseToChange(world, phraseId);
  if (!found.ok) return found;
  if (found.value.removedAt !== null) return vaguePhraseNotFound();
  const row = { noun: 'vague phrase', nounId: phraseId } as const;
  const before = { phrase: found.value.phrase, type: found.value.type };
  const clash = await rowClash(world, row, before, { ...change, seen });
  if (clash) return clash;
  const after = { phrase: change.phrase ?? before.phrase, type: change.type ?? before.type };
  const already = await markedAlready(world, after.phrase, phraseId);
  if (already) return already;
  await updateVaguePhrase(tx, workspace.id, phraseId, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ ...row, act: 'changed', before, after },
  });
  return accept(shownVaguePhrase({ ...found.value, ...after }, actor));
};
