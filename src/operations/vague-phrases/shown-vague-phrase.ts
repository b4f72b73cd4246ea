import type { ShownVaguePhrase } from '#contract/words/vague-phrases.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { isSamePhrase } from '#domain/words/vague-phrases/same-phrase.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeVaguePhrase } from '#policy/vague-phrase.ts';
import { findVaguePhraseRow, listVaguePhraseRows, type VaguePhraseRow } from '#store/words/vague-phrases.ts';
import type { Actor, World } from '../world.ts';

export function shownVaguePhrase(row: VaguePhraseRow, actor: Actor): ShownVaguePhrase {
  const { phraseId, phrase, type, markedBy, markedByName, markedAt } = row;
  return {
    ...{ phraseId, phrase, type, markedAt },
    markedBy: { id: markedBy, name: markedByName },
    may: { change: mayChangeVaguePhrase(actor, row) },
  };
}

/** A phrase that the member may change, also one that was taken out. */
export async function phraseToChange(
  { tx, workspace, actor }: World,
  phraseId: string,
): Promise<Result<VaguePhraseRow, Refusal>> {
  const row = await findVaguePhraseRow(tx, workspace.id, phraseId);
  if (!row) return vaguePhraseNotFound();
  return mayChangeVaguePhrase(actor, row) ? accept(row) : notAllowed('change this phrase');
}

/** Refuses what is marked already, in whatever letters; two of one phrase would say two things about it. */
export async function markedAlready({ tx, workspace }: World, phrase: string, but?: string) {
  const rows = await listVaguePhraseRows(tx, workspace.id);
  const same = rows.find((row) => row.phraseId !== but && isSamePhrase(row.phrase, phrase));
  if (!same) return null;
  return refuse(
    'vague_phrase_already_marked',
    'This phrase is marked already. Change how it is marked instead.',
  );
}

export function vaguePhraseNotFound() {
  return refuse('vague_phrase_not_found', 'There is no such phrase any more.');
}
