import type { noteLetterSent as contract } from '#contract/letters/letters.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadAddresses } from '#store/letters/addresses.ts';
import { updateLetter } from '#store/letters/letters.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';
import { findLetters } from './find-letters.ts';
import { factsOfLetter } from './letter-facts.ts';
import { shownLetter } from './shown-letter.ts';

export const noteLetterSent: Handle<typeof contract> = async (world, { letterId, ...of }) => {
  const { tx, workspace, now } = world;
  const found = await findLetters(world, of, [letterId]);
  if (!found.ok) return found;
  const [row] = found.value.rows;
  if (row?.state !== 'by hand') {
    return refuse('letter_not_found', 'There is no such letter about this conversation.');
  }
  const names = await loadAddresses(tx, workspace.id, [row.contactId]);
  const nameOf = (contactId: string) => names.get(contactId)?.name ?? '';
  const { dealId } = of;
  if (row.sentAt !== null) return accept({ letter: shownLetter(row, nameOf), dealId, factIds: [] });
  await updateLetter(tx, workspace.id, letterId, { state: 'by hand', sentAt: now });
  const written = await writeToDeal(world, { dealId }, ({ writing }) => accept(factsOfLetter(row, writing)));
  if (!written.ok) return written;
  const { factIds } = written.value;
  return accept({ letter: shownLetter({ ...row, sentAt: now }, nameOf), dealId, factIds });
};
