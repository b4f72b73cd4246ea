import type { takeBackLetters as contract } from '#contract/letters/letters.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadAddresses } from '#store/letters/addresses.ts';
import { type LetterRow, updateLetter } from '#store/letters/letters.ts';
import type { Handle } from '../world.ts';
import { findLetters } from './find-letters.ts';
import { shownLetter } from './shown-letter.ts';

export const takeBackLetters: Handle<typeof contract> = async (world, { letterIds, ...of }) => {
  const { tx, workspace } = world;
  const found = await findLetters(world, of, letterIds);
  if (!found.ok) return found;
  const { rows } = found.value;
  if (rows.some(({ state }) => state === 'sent' || state === 'sending' || state === 'came back')) {
    return refuse('letter_gone', 'It has left already. A mail that was sent cannot be taken back.');
  }
  const after = rows.map((row): LetterRow => {
    // Given out it stays; that it was sent is no longer said of it.
    return row.state === 'by hand' ? { ...row, sentAt: null } : { ...row, state: 'taken back' };
  });
  for (const { letterId, state } of after) {
    await updateLetter(tx, workspace.id, letterId, {
      state,
      ...(state === 'by hand' ? { sentAt: null } : {}),
    });
  }
  const names = await loadAddresses(
    tx,
    workspace.id,
    rows.map(({ contactId }) => contactId),
  );
  const nameOf = (contactId: string) => names.get(contactId)?.name ?? '';
  return accept({ letters: after.map((row) => shownLetter(row, nameOf)) });
};
