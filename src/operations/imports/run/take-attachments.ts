import type { Holder, ImportedAttachment } from '#connectors/imported/imported.ts';
import { stableId } from '#connectors/imported/stable-id.ts';
import { type FileNoun, mostBytesOfFile, nameToKeep } from '#domain/files/stored-file.ts';
import { noteBytesBegun } from '#store/files/file-bytes.ts';
import { findFile, insertFile } from '#store/files/stored-files.ts';
import { accountsById } from '#store/imports/address-book.ts';
import { dealsHere } from '#store/imports/known-deals.ts';
import { findLinks } from '#store/imports/links.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import { type DatabaseTransaction, inWorkspace } from '#store/transaction.ts';
import { keyOf } from '../../files/file-store.ts';
import { takeBytes } from '../../files/receive-stored-file.ts';
import type { RunOptions, Sheet } from './begin-run.ts';
import { type HolderHere, holdersHere } from './holders-here.ts';
import { type Batch, type Job, skip, withoutWords } from './job.ts';
import { erasedUnder } from './leave-out-erased.ts';

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
  sheet: Sheet,
): Promise<FileToSave[]> {
  const { tally, errors, places } = sheet;
  const wanted = await inWorkspace(store, workspace.id, async (tx) => {
    const here = await whereFilesHang(tx, job, given);
    const found = new Map<string, { one: ImportedAttachment; noun: FileNoun; nounId: string }>();
    for (const one of given) {
      const holder = here(one);
      if (holder === undefined) {
        // Of mails those are told that were left out.
        const isOfMail = one.on.every(({ noun }) => noun === 'mail');
        const place = places.get(one);
        if (!isOfMail)
          skip(sheet, 'files', place && withoutWords(place), 'What it hangs on did not come in.');
        continue;
      }
      const fileId = stableId(workspace.id, holder.nounId, 'attachment', one.mark);
      if (found.has(fileId)) continue;
      // One that was taken away here stays away.
      if (job.attached.has(fileId) || (await findFile(tx, workspace.id, fileId)))
        tally.add('files', 'unchanged');
      else found.set(fileId, { one, ...holder });
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
    const taken = await takeBytes(files, keyOf(workspace.id, fileId), await one.open(), mostBytesOfFile);
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

/** What files hang on here: where their mails went, or what they are of. Nothing hangs on somebody who was erased. */
async function whereFilesHang(
  tx: DatabaseTransaction,
  job: Job,
  given: readonly ImportedAttachment[],
): Promise<(one: ImportedAttachment) => HolderHere | undefined> {
  const { id: workspaceId } = job.workspace;
  const of = { workspaceId, sourceName: job.mapping.sourceName, noun: 'mail' } as const;
  const all = given.flatMap(({ on }) => on);
  const mails = all.flatMap(({ noun, externalId }) => (noun === 'mail' ? [externalId] : []));
  const links = await findLinks(tx, of, [...new Set(mails)]);
  const wentTo = (mail: string) => links.get(mail)?.nounId ?? job.met.mail.get(mail);
  const ids = [...new Set(mails.flatMap((mail) => wentTo(mail) || []))];
  const deals = await dealsHere(tx, workspaceId, ids);
  const accounts = await accountsById(tx, workspaceId, ids);
  const here = await holdersHere({ tx, job }, all.flatMap(holderOf));
  const holderOfFile = ({ on }: ImportedAttachment): HolderHere | undefined => {
    for (const one of on) {
      const nounId = one.noun === 'mail' ? wentTo(one.externalId) : undefined;
      if (nounId)
        return { noun: deals.has(nounId) ? 'deal' : accounts.has(nounId) ? 'account' : 'contact', nounId };
      const holder = here(holderOf(one));
      if (holder) return holder;
    }
    return undefined;
  };
  const people = given.flatMap((one) => holderOfFile(one)?.nounId ?? []);
  const ofPeople = all.flatMap(({ noun, externalId }) => (noun === 'contact' ? [externalId] : []));
  const gone = await erasedUnder({ tx, job }, [...new Set(ofPeople)]);
  const erased = await erasedContacts(tx, workspaceId, [...new Set(people)]);
  return (one) => {
    const holder = holderOfFile(one);
    const isGone = one.on.some(({ externalId }) => gone.has(externalId));
    return isGone || (holder && erased.has(holder.nounId)) ? undefined : holder;
  };
}

const holderOf = (one: ImportedAttachment['on'][number]): Holder[] =>
  one.noun === 'mail' ? [] : [{ noun: one.noun, externalId: one.externalId }];
