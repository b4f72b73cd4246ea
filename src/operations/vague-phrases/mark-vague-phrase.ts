import type { markVaguePhrase as contract } from '#contract/words/vague-phrases.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayMarkVaguePhrases } from '#policy/vague-phrase.ts';
import { noteChange } from '#store/audit-trail.ts';
import { findVaguePhraseRow, insertVaguePhrase } from '#store/words/vague-phrases.ts';
import type { Handle } from '../world.ts';
import { markedAlready, shownVaguePhrase, vaguePhraseNotFound } from './shown-vague-phrase.ts';

export const markVaguePhrase: Handle<typeof contract> = async (world, { phrase, type, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayMarkVaguePhrases(actor)) return notAllowed('mark phrases as vague');
  const phraseId = given.phraseId ?? world.newId();
  if (given.phraseId && (await findVaguePhraseRow(tx, workspace.id, phraseId))) {
    return refuse('id_already_used', 'There is a phrase with this id already. Use a fresh one.');
  }
  const already = await markedAlready(world, phrase);
  if (already) return already;
  await insertVaguePhrase(tx, workspace.id, { phraseId, phrase, type, markedBy: actor.memberId, at: now });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'vague phrase', nounId: phraseId, act: 'marked', after: { phrase, type } },
  });
  const row = await findVaguePhraseRow(tx, workspace.id, phraseId);
  return row ? accept(shownVaguePhrase(row, actor)) : vaguePhraseNotFound();
};
