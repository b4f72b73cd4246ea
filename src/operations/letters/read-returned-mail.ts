import {
  type ReturnedMail,
  type ReturnFault,
  readReturned,
  type Undelivered,
} from '#connectors/mail/read-returned.ts';
import type { readReturnedMail as contract } from '#contract/letters/returned.ts';
import { standingCorrections } from '#domain/ledger/effective-facts.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadDealForWrite } from '#store/deals/load-deal.ts';
import { holdLetters, type LetterRow, updateLetter } from '#store/letters/letters.ts';
import { loadRoadmapLinks, updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import { lettersTexts } from '#texts/letters.ts';
import { sayIn } from '#texts/say.ts';
import { writeToLoaded } from '../deals/write-to-deal.ts';
import type { Handle, World } from '../world.ts';
import { isOfLetter } from './letter-facts.ts';
import { loadLetterScene } from './letter-scene.ts';
import { mailGiven } from './mail-given.ts';
import { shownLetter } from './shown-letter.ts';

const faults: Readonly<Record<ReturnFault, string>> = {
  'no report of a mail server':
    'No mail server says here that something could not be delivered. Save the mail that came back, and drop it here whole.',
  'still under way':
    'This says that it takes longer, and that it is tried on. Nothing has come back yet: wait for the next such mail.',
  'it has arrived': 'This says that it has arrived. There is nothing to record.',
};

export const readReturnedMail: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, seenSequence } = input;
  const read = await readReturned(mailGiven(input));
  if (!read.ok) return refuse('returned_mail_not_understood', faults[read.fault]);
  const { returned } = read;
  const deal = await loadDealForWrite(world.tx, world.workspace.id, dealId);
  let came: { letters: LetterRow[]; isKnown: boolean; nameOf(contactId: string): string } | undefined;
  const written = await writeToLoaded(world, deal, { seenSequence }, async ({ writing, history }) => {
    if (!deal) throw new Error('a deal that is not there was written to');
    const loaded = await loadLetterScene(world, deal, conversationId);
    if (!loaded.ok) return loaded;
    const { addresses, letters } = loaded.value;
    const found = lettersReturned(letters, returned);
    if (found.length === 0) {
      return refuse(
        'returned_mail_of_another',
        'This is about another mail than the letters to this conversation. Open the conversation that it is about.',
      );
    }
    const held = await holdLetters(
      world.tx,
      world.workspace.id,
      found.map(({ letter }) => letter.letterId),
    );
    const fresh = found.filter(({ letter: { letterId } }) =>
      held.some((row) => row.letterId === letterId && hasLeft(row)),
    );
    const after: LetterRow[] = [];
    for (const one of fresh) after.push(await comeBack(world, one));
    came = {
      letters: after.length > 0 ? after : found.map(({ letter }) => letter),
      isKnown: after.length === 0,
      nameOf: (contactId) => addresses.get(contactId)?.name ?? '',
    };
    if (after.length === 0) return accept([]);
    const facts = await history();
    const unread = await unreadLinks(world, dealId, after);
    const corrections = standingCorrections(facts);
    const told = (fact: Fact) => after.find((letter) => isOfLetter(fact, letter));
    const untrue = facts.filter(
      (fact) =>
        told(fact) &&
        !corrections.get(fact.id)?.data.void &&
        (fact.type !== 'roadmap.shared' || unread.has(fact.data.linkId)),
    );
    const say = sayIn(world.locale, lettersTexts);
    return accept(
      untrue.map((fact) =>
        newFact(writing, 'correction.made', {
          ...{ of: fact.id, void: true },
          reason: say('cameBackReason', { address: told(fact)?.address ?? '' }),
        }),
      ),
    );
  });
  if (!written.ok) return written;
  if (!came) throw new Error('a mail that came back was recorded and nobody has read it');
  const { letters, isKnown, nameOf } = came;
  const shown = letters.map((letter) => shownLetter(letter, nameOf));
  return accept({ ...written.value, letters: shown, isKnown });
};

interface Returned {
  readonly letter: LetterRow;
  readonly why: Undelivered;
}

/** Whether a mail server has had it, or the seller says so, and nobody has heard of it since. */
const hasLeft = ({ state, sentAt, problem }: LetterRow) =>
  state === 'sent' ||
  (state === 'by hand' && sentAt !== null) ||
  (state === 'failed' && problem === 'unclear');

/**
 * Which letters came back: those whose mail is named; where none is, the latest to each address that was not reached.
 * One that is recorded already is found too, and is known then.
 */
function lettersReturned(letters: readonly LetterRow[], { mailIds, undelivered }: ReturnedMail): Returned[] {
  const mayBe = letters.filter((letter) => hasLeft(letter) || letter.state === 'came back');
  const goesTo = ({ address }: LetterRow, { addresses }: Undelivered) =>
    addresses.includes(address.trim().toLowerCase());
  const named = mayBe.flatMap((letter) => {
    if (!mailIds.includes(letter.letterId)) return [];
    // Passed on from there, it may name an address that we do not know; the mail is still this one.
    const why = undelivered.find((one) => goesTo(letter, one)) ?? undelivered[0];
    return why ? [{ letter, why }] : [];
  });
  if (named.length > 0) return named;
  return undelivered.flatMap((why) => {
    const letter = mayBe.find((one) => goesTo(one, why));
    return letter ? [{ letter, why }] : [];
  });
}

async function comeBack({ tx, workspace, now }: World, { letter, why }: Returned): Promise<LetterRow> {
  const { problem, words } = why;
  const change = { state: 'came back', problem, problemWords: words } as const;
  await updateLetter(tx, workspace.id, letter.letterId, { ...change, cameBackAt: now });
  return { ...letter, ...change };
}

/** Their links that nobody has opened: nobody has them, so they open nothing any more. */
async function unreadLinks(
  { tx, workspace, actor, now, newId }: World,
  dealId: string,
  letters: readonly LetterRow[],
): Promise<ReadonlySet<string>> {
  const own = new Set(letters.flatMap(({ linkId }) => linkId ?? []));
  const links = await loadRoadmapLinks(tx, workspace.id, dealId);
  const unread = links.filter(({ linkId, lastVisitAt }) => own.has(linkId) && lastVisitAt === null);
  for (const link of unread) {
    if (link.revokedAt !== null) continue;
    await updateRoadmapLink(tx, link, { revokedAt: now });
    await noteChange(tx, {
      ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
      ...{ noun: 'roadmap link', nounId: link.linkId, act: 'revoked' },
      after: { dealId, contactId: link.contactId, cameBack: true },
    });
  }
  return new Set(unread.map(({ linkId }) => linkId));
}
