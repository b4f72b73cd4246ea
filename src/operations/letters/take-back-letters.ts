import type { takeBackLetters as contract } from '#contract/letters/letters.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadAddresses } from '#store/letters/addresses.ts';
import { updateLetter } from '#store/letters/letters.ts';
import type { Handle } from '../world.ts';
import { findLetters } from './find-letters.ts';
import { shownLetter } from './shown-letter.ts';

export const takeBackLetters: Handle<typeof contract> = async (world, { letterIds, ...of }) => {
  const { tx, workspace } = world;
  const found = await findLetters(world, of, letterIds);
  if (!found.ok) return found;
  const { rows } = found.value;
  if (rows.some(({ state }) => state === 'sent' || state === 'sending' || state === 'by hand')) {
    return refuse('letter_gone', 'It has left already. A mail that was sent cannot be taken back.');
  }
  for (const { letterId } of rows) await updateLetter(tx, workspace.id, letterId, { state: 'taken back' });
  const names = await loadAddresses(
    tx,
    workspace.id,
    rows.map(({ contactId }) => contactId),
  );
  const nameOf = (contactId: string) => names.get(contactId)?.name ?? '';
  return accept({ letters: rows.map((row) => shownLetter({ ...row, state: 'taken back' }, nameOf)) });
};
