import type { ImportedAttachment } from '#connectors/imported/imported.ts';
import { fingerprint, stableId } from '#connectors/imported/stable-id.ts';
import { type FileNoun, mostBytesOfFile, nameToKeep } from '#domain/files/stored-file.ts';
import { noteBytesBegun } from '#store/files/file-bytes.ts';
import { findFile, insertFile } from '#store/files/stored-files.ts';
import { dealsHere } from '#store/imports/known-deals.ts';
import { findLinks } from '#store/imports/links.ts';
import { inWorkspace } from '#store/transaction.ts';
import { keyOf } from '../../files/file-store.ts';
import { takeBytes } from '../../files/receive-stored-file.ts';
import type { RunOptions, Sheet } from './begin-run.ts';
import type { Batch, Job } from './job.ts';

/** A file whose bytes lie where those of files do, and what it hangs on. */
interface FileToSave {
  readonly fileId: string;
  readonly noun: FileNoun;
  readonly nounId: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly sha256: string;
}

/**
 * Finds where the mails of these files went, and keeps the bytes of those that do not hang there yet: whatever goes to and
 * fro in a thread hangs there once. Files of mails that were left out are left out with them.
 */
export async function attachmentsToSave(
  { store, workspace, files, clock }: RunOptions,
  job: Job,
  given: readonly ImportedAttachment[],
  { tally, errors, places }: Sheet,
): Promise<FileToSave[]> {
  const wanted = await inWorkspace(store, workspace.id, async (tx) => {
    const of = { workspaceId: workspace.id, sourceName: job.mapping.sourceName, noun: 'mail' } as const;
    const links = await findLinks(tx, of, [...new Set(given.map(({ mail }) => mail))]);
    const holderOf = (mail: string) => links.get(mail)?.nounId ?? job.met.mail.get(mail);
    const deals = await dealsHere(tx, workspace.id, [
      ...new Set(given.flatMap((one) => holderOf(one.mail) || [])),
    ]);
    const found = new Map<string, { one: ImportedAttachment; noun: FileNoun; nounId: string }>();
    for (const one of given) {
      const nounId = holderOf(one.mail);
      if (!nounId) continue;
      const fileId = stableId(
        workspace.id,
        nounId,
        'attachment',
        fingerprint(Buffer.from(one.bytes).toString('base64')),
      );
      if (found.has(fileId)) continue;
      // One that was taken away here stays away.
      if (job.attached.has(fileId) || (await findFile(tx, workspace.id, fileId)))
        tally.add('files', 'unchanged');
      else found.set(fileId, { one, noun: deals.has(nounId) ? 'deal' : 'contact', nounId });
      if (job.dryRun) job.attached.add(fileId);
    }
    if (!job.dryRun)
      for (const fileId of found.keys()) await noteBytesBegun(tx, workspace.id, fileId, clock());
    return found;
  });
  if (job.dryRun) {
    tally.add('files', 'created', wanted.size);
    return [];
  }
  const kept: FileToSave[] = [];
  for (const [fileId, { one, noun, nounId }] of wanted) {
    const taken = await takeBytes(files, keyOf(workspace.id, fileId), only(one.bytes), mostBytesOfFile);
    const name = nameToKeep(one.name);
    if (taken.ok && name !== '') {
      kept.push({ fileId, noun, nounId, name, ...taken.value });
      continue;
    }
    tally.add('files', 'failed');
    const place = places.get(one);
    const reason = taken.ok ? 'The file has no name.' : taken.refusal.message;
    if (place) errors.push({ ...place, reason, outcome: 'failed' });
  }
  return kept;
}

/** Hangs them on the deals and people that their mails went to. */
export async function saveAttachments(
  { tx, job, tally }: Batch,
  given: readonly FileToSave[],
): Promise<void> {
  for (const file of given) {
    await insertFile(tx, job.workspace.id, { ...file, isPhoto: false, storedBy: null, storedAt: job.now });
    tally.add('files', 'created');
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
