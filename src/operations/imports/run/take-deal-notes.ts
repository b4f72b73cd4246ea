import type { ImportedActivity, ImportedNoteOn } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { addCountedToDeals } from './add-to-deals.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';

/** A note, and the deal here that it is on. */
export interface NoteOnDeal {
  readonly note: ImportedNoteOn;
  readonly dealId: string;
}

/** Notes on deals stand in their ledgers, each once however often its file comes. */
export async function writeDealNotes(batch: Batch, given: readonly NoteOnDeal[]): Promise<void> {
  const { tx, job, tally } = batch;
  const [first] = given;
  if (first === undefined) return;
  const links = await resolve(
    batch,
    'note',
    given.map((one) => linkOf(one)),
  );
  const added = new Map<string, ImportedActivity[]>();
  const linked: Link[] = [];
  for (const one of given) {
    const { note, dealId } = one;
    const externalId = linkOf(one);
    if (job.met.note.has(externalId)) continue;
    job.met.note.set(externalId, dealId);
    const link = links.get(externalId);
    if (link) {
      if (link.importId !== job.importId) tally.add('notes', 'unchanged');
      continue;
    }
    tally.add('notes', 'created');
    added.set(dealId, [...(added.get(dealId) ?? []), inLedger(note, job.now)]);
    linked.push({ externalId, nounId: dealId, rowHash: '', importId: job.importId });
  }
  if (job.dryRun) return;
  const { id: workspaceId } = job.workspace;
  await addCountedToDeals(batch, added, first.note.place);
  await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'note' }, linked);
}

const linkOf = ({ note, dealId }: NoteOnDeal) => fingerprint(['note', note.externalId, dealId]);

function inLedger({ externalId, place, at, text, author }: ImportedNoteOn, now: string): ImportedActivity {
  const by = author?.name ?? null;
  return {
    ...{ kind: 'note', externalId, place, at: at ?? now, text, contact: null },
    ...(by === null ? {} : { author: by }),
  };
}
