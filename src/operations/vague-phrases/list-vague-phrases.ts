import type { listVaguePhrases as contract } from '#contract/words/vague-phrases.ts';
import { accept } from '#domain/result.ts';
import { mayMarkVaguePhrases } from '#policy/vague-phrase.ts';
import { listVaguePhraseRows } from '#store/words/vague-phrases.ts';
import type { Handle } from '../world.ts';
import { shownVaguePhrase } from './shown-vague-phrase.ts';

export const listVaguePhrases: Handle<typeof contract> = async ({ tx, workspace, actor }) => {
  const rows = await listVaguePhraseRows(tx, workspace.id);
  return accept({
    items: rows.map((row) => shownVaguePhrase(row, actor)),
    may: { mark: mayMarkVaguePhrases(actor) },
  });
};
