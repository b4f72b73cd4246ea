import type { handOverLetter as contract } from '#contract/letters/letters.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { append } from '#store/deals/append.ts';
import { holdLetters, updateLetter } from '#store/letters/letters.ts';
import { writingOf } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';
import { letterAsMail } from './letter-as-mail.ts';
import { letterUnderWay } from './letter-under-way.ts';
import { shownLetter } from './shown-letter.ts';
import { writeLetters } from './write-letters.ts';

export const handOverLetter: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, now, signIn } = world;
  const { dealId, conversationId, kind, site, place, ...letter } = input;
  const [before] = await holdLetters(tx, workspace.id, [letter.letterId]);
  if (before) return refuse('id_already_used', 'There is a letter with this id already. Use a fresh one.');
  const written = await writeLetters(world, {
    ...{ dealId, conversationId, kind, site, place, letters: [letter] },
    ...{ sendAt: now, state: 'by hand' },
  });
  if (!written.ok) return written;
  const { scene, rows } = written.value;
  const underWay = letterUnderWay(scene, kind, [letter]);
  if (underWay) return underWay;
  const [row] = rows;
  if (!row) throw new Error('a letter that was written is not there');
  const leaving = {
    ...{ tx, workspace, now, from: null },
    newId: () => world.newId(),
    newSecret: () => signIn.newSecret(),
  };
  const made = await letterAsMail(leaving, scene.deal, row);
  if (!made.ok) return made;
  if (made.value === null) {
    return refuse(
      'stakeholder_not_found',
      'Somebody named here has left the deal. Let them join again first.',
    );
  }
  const { mail, linkId } = made.value;
  if (linkId !== null) {
    await updateLetter(tx, workspace.id, row.letterId, { state: 'by hand', linkId });
    const { contactId } = row;
    await append(tx, workspace, scene.deal, [
      newFact(writingOf(world), 'roadmap.shared', { linkId, contactId }),
    ]);
  }
  return accept({
    letter: shownLetter(row, () => mail.to.name),
    ...{ subject: mail.subject, text: mail.text, calendar: mail.calendar?.text ?? null },
  });
};
