import type { ImportedNoteOn, WrittenNote } from '#connectors/imported/imported.ts';
import { fingerprint, stableId } from '#connectors/imported/stable-id.ts';
import { asLine } from '#connectors/imported/text.ts';
import { sameName } from '#domain/address-book/fields/custom-field.ts';
import type { NoteNoun } from '#domain/address-book/note.ts';
import { earlier } from '#domain/time/calendar.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { allMembers } from '#store/imports/members.ts';
import { type NoteToSave, rewordNotes, saveNotes } from '#store/imports/save-notes.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import { holdersHere } from './holders-here.ts';
import { type Batch, fail, ofSomebodyErased, skip, withoutWords } from './job.ts';
import { erasedUnder } from './leave-out-erased.ts';
import { resolve } from './resolve.ts';
import { type NoteOnDeal, writeDealNotes } from './take-deal-notes.ts';

/** A note, and whom it is on here. */
export interface NoteOn extends WrittenNote {
  readonly noun: NoteNoun;
  readonly nounId: string;
}

/** Notes of a table of their own: each goes to the first that it is about and that is here. */
export async function takeNotes(batch: Batch, given: readonly ImportedNoteOn[]): Promise<void> {
  const all = given.flatMap((note) => note.on);
  const here = await holdersHere(batch, all);
  const people = all.filter(({ noun }) => noun === 'contact');
  const strangers = people.filter((one) => here([one]) === undefined).map(({ externalId }) => externalId);
  const erased = await erasedUnder(batch, [...new Set(strangers)]);
  const notes: NoteOn[] = [];
  const ofDeals: NoteOnDeal[] = [];
  for (const whole of given) {
    const { place, on, ...note } = whole;
    if (on.some(({ noun, externalId }) => noun === 'contact' && erased.has(externalId))) {
      skip(batch, 'notes', withoutWords(place), ofSomebodyErased);
      continue;
    }
    const holder = here(on);
    if (holder === undefined && on.every(({ noun }) => noun === 'deal')) {
      skip(batch, 'notes', place, 'its opportunity is left out');
      continue;
    }
    if (holder === undefined) {
      fail(
        batch,
        'notes',
        place,
        'Whom it is about is not among these files, nor came with an earlier import.',
      );
      continue;
    }
    const { noun, nounId } = holder;
    if (noun === 'deal') ofDeals.push({ note: whole, dealId: nounId });
    else notes.push({ ...note, noun, nounId });
  }
  await writeDealNotes(batch, ofDeals);
  await writeNotes(batch, notes);
}

/**
 * Writes notes on those who are known, each once however often its file comes. One that says something else there by now
 * says it here too, unless somebody here changed or removed it.
 */
export async function writeNotes(batch: Batch, given: readonly NoteOn[]): Promise<void> {
  if (given.length === 0) return;
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const notes = (await withoutErased(batch, given)).flatMap(inParts);
  const links = await resolve(batch, 'note', notes.map(linkOf));
  const authors = await authorsOf(batch, notes);
  const fresh: NoteToSave[] = [];
  const changed: NoteToSave[] = [];
  const linked: Link[] = [];
  for (const note of notes) {
    const externalId = linkOf(note);
    const link = links.get(externalId);
    const author = authors(note);
    const rowHash = fingerprint([note.text, note.at, note.author]);
    const noteId = link?.nounId ?? stableId(workspaceId, job.mapping.sourceName, 'note', externalId);
    if (job.met.note.has(externalId)) continue;
    job.met.note.set(externalId, noteId);
    if (link?.rowHash === rowHash) {
      if (link.importId !== job.importId) tally.add('notes', 'unchanged');
      continue;
    }
    tally.add('notes', link ? 'updated' : 'created');
    const { noun, nounId, text } = note;
    const writtenAt = earlier(note.at ?? job.now, job.now);
    (link ? changed : fresh).push({ noteId, noun, nounId, text, ...author, writtenAt });
    linked.push({ externalId, nounId: noteId, rowHash, importId: job.importId });
  }
  if (job.dryRun) return;
  await saveNotes(tx, workspaceId, fresh);
  await rewordNotes(tx, workspaceId, changed);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'note' }, linked);
}

/** Ids of other systems may be made of names and addresses, and nobody looks for these in links of notes. */
const linkOf = ({ externalId }: NoteOn) => fingerprint(['note', externalId]);

const mostLetters = 20_000;

/** What is longer than a note goes on in a further one. */
function inParts(note: NoteOn): NoteOn[] {
  const parts: NoteOn[] = [];
  let rest = note.text.trim();
  while (rest.length > mostLetters) {
    const start = rest.slice(0, mostLetters);
    const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '));
    const cut = end > mostLetters / 2 ? end : mostLetters;
    parts.push({ ...note, text: rest.slice(0, cut).toWellFormed().trim() });
    rest = rest.slice(cut).toWellFormed().trim();
  }
  if (rest !== '') parts.push({ ...note, text: rest });
  return parts.map((part, place) =>
    place === 0 ? part : { ...part, externalId: `${note.externalId}/${place + 1}` },
  );
}

/** Nothing is noted on somebody who was erased. */
async function withoutErased({ tx, job, tally }: Batch, notes: readonly NoteOn[]): Promise<NoteOn[]> {
  const ids = notes.flatMap(({ noun, nounId }) => (noun === 'contact' ? [nounId] : []));
  const erased = await erasedContacts(tx, job.workspace.id, [...new Set(ids)]);
  return notes.filter(({ nounId }) => {
    if (!erased.has(nounId)) return true;
    job.leftOut.add(nounId);
    tally.add('notes', 'skipped');
    return false;
  });
}

/** A member by their id there, by their name or e-mail; or else the name as it stands. */
async function authorsOf(batch: Batch, notes: readonly NoteOn[]) {
  const { tx, job } = batch;
  const named = notes.flatMap(({ author }) => author ?? []);
  const links = await resolve(batch, 'member', [...new Set(named.map(({ externalId }) => externalId))]);
  const members = named.length === 0 ? [] : await allMembers(tx, job.workspace.id);
  return ({ author }: NoteOn): Pick<NoteToSave, 'writtenBy' | 'saidBy'> => {
    if (author === null) return { writtenBy: null, saidBy: null };
    const said = author.name?.trim() ?? '';
    const member =
      job.mapping.owners[author.externalId] ??
      links.get(author.externalId)?.nounId ??
      members.find(({ name, email }) => sameName(name, said) || email?.toLowerCase() === said.toLowerCase())
        ?.id;
    if (member) return { writtenBy: member, saidBy: null };
    return { writtenBy: null, saidBy: said === '' ? null : asLine(said).slice(0, 200) };
  };
}
