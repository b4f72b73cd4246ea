import type { ImportedPhoto } from '#connectors/imported/imported.ts';
import { fingerprint, stableId } from '#connectors/imported/stable-id.ts';
import { mayBeShown, mostBytesOfPhoto } from '#domain/files/stored-file.ts';
import { noteBytesBegun } from '#store/files/file-bytes.ts';
import { type FileRow, findFile, insertFile, photosOf, removePhotos } from '#store/files/stored-files.ts';
import { findLinks } from '#store/imports/links.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import { inWorkspace } from '#store/transaction.ts';
import { keyOf } from '../../files/file-store.ts';
import { takeBytes } from '../../files/receive-stored-file.ts';
import type { RunOptions, Sheet } from './begin-run.ts';
import { type Batch, type Job, skip, withoutWords } from './job.ts';

/** A photo whose bytes lie where those of files do. */
interface PhotoToSave {
  readonly fileId: string;
  readonly contactId: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Finds whose photos these are, and keeps the bytes of those that are new and do not stand in for one set by hand. */
export async function photosToSave(
  { store, workspace, files, clock }: RunOptions,
  job: Job,
  photos: readonly ImportedPhoto[],
  sheet: Sheet,
): Promise<PhotoToSave[]> {
  const { tally, errors, places } = sheet;
  const wanted = await inWorkspace(store, workspace.id, async (tx) => {
    const of = { workspaceId: workspace.id, sourceName: job.mapping.sourceName, noun: 'contact' } as const;
    const ids = photos.map(({ contact }) => contact);
    const links = await findLinks(tx, of, ids);
    const idOf = (contact: string) => links.get(contact)?.nounId ?? job.met.contact.get(contact);
    const contactIds = ids.flatMap((id) => idOf(id) ?? []);
    const erased = await erasedContacts(tx, workspace.id, contactIds);
    const shown = await photosOf(tx, workspace.id, contactIds);
    const found = [];
    for (const photo of photos) {
      const contactId = idOf(photo.contact);
      if (contactId === undefined || erased.has(contactId)) {
        const place = places.get(photo);
        skip(sheet, 'photos', place && withoutWords(place), 'Whose photo it is did not come in.');
        continue;
      }
      const fileId = stableId(workspace.id, contactId, 'photo', fingerprint(photo.bytes.toString('base64')));
      const there = await findFile(tx, workspace.id, fileId);
      const other = shown.get(contactId);
      const isByHand = other !== undefined && isSomebodys(await findFile(tx, workspace.id, other));
      // One that was taken away here stays away.
      if (there) tally.add('photos', 'unchanged');
      else if (isByHand) skip(sheet, 'photos', places.get(photo), 'Somebody here chose another photo.');
      else found.push({ photo, contactId, fileId });
    }
    if (!job.dryRun) for (const { fileId } of found) await noteBytesBegun(tx, workspace.id, fileId, clock());
    return found;
  });
  if (job.dryRun) {
    tally.add('photos', 'created', wanted.length);
    return [];
  }
  const kept: PhotoToSave[] = [];
  for (const { photo, contactId, fileId } of wanted) {
    const one = await takeBytes(files, keyOf(workspace.id, fileId), only(photo.bytes), mostBytesOfPhoto);
    if (one.ok && mayBeShown(one.value.mediaType)) {
      kept.push({ fileId, contactId, ...one.value });
      continue;
    }
    tally.add('photos', 'failed');
    const place = places.get(photo);
    const reason = 'It is no picture (PNG, JPEG, WebP or GIF), and is left out.';
    if (place) errors.push({ ...place, reason, outcome: 'failed' });
  }
  return kept;
}

/** Makes them the photos of their people; one that an earlier import brought makes room. */
export async function savePhotos({ tx, job, tally }: Batch, photos: readonly PhotoToSave[]): Promise<void> {
  const { id: workspaceId } = job.workspace;
  for (const { contactId, ...file } of photos) {
    await removePhotos(tx, workspaceId, contactId, job.now);
    await insertFile(tx, workspaceId, {
      ...file,
      ...{ noun: 'contact', nounId: contactId, isPhoto: true, name: 'Photo' },
      ...{ storedBy: null, storedAt: job.now },
    });
    tally.add('photos', 'created');
  }
}

const isSomebodys = (file: FileRow | undefined) => (file?.storedBy ?? null) !== null;

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
