import type { sendLetters as contract } from '#contract/letters/letters.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { holdLetters } from '#store/letters/letters.ts';
import type { Handle } from '../world.ts';
import { letterUnderWay } from './letter-under-way.ts';
import { shownLetter } from './shown-letter.ts';
import { writeLetters } from './write-letters.ts';

export const sendLetters: Handle<typeof contract> = async (world, { letters, ...input }) => {
  const { tx, workspace, actor, now } = world;
  const ids = letters.map(({ letterId }) => letterId);
  const sendAt = addHours(now, world.letters.holdSeconds / 3600);
  const written = await writeLetters(world, { ...input, letters, sendAt, state: 'waiting' });
  if (!written.ok) return written;
  const { scene } = written.value;
  if (world.letters.from === null) {
    return refuse('mail_not_set_up', 'No mail server is set up here. Open the letter in your mail program.');
  }
  const underWay = letterUnderWay(scene, input.kind, letters);
  if (underWay) return underWay;
  const rows = await holdLetters(tx, workspace.id, ids);
  const isOurs = rows.every(
    (row) =>
      row.madeBy === actor.memberId && row.conversationId === input.conversationId && row.kind === input.kind,
  );
  if (rows.length !== new Set(ids).size || !isOurs) {
    return refuse('id_already_used', 'There is a letter with this id already. Use a fresh one.');
  }
  world.onCommit(() => world.letters.begin());
  const nameOf = (contactId: string) => scene.addresses.get(contactId)?.name ?? '';
  return accept({ letters: rows.map((row) => shownLetter(row, nameOf)) });
};
