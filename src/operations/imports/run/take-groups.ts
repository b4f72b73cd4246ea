import type { ImportedMembership } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import type { NoteNoun } from '#domain/address-book/note.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { erasedContacts } from '#store/person/erasures.ts';
import { type Batch, fail, ofSomebodyErased, skip, withoutWords } from './job.ts';
import { erasedUnder } from './leave-out-erased.ts';
import { resolve } from './resolve.ts';
import { takeExtras, type WithExtras } from './take-extras.ts';

/** Members of groups get a tag of its name, once: who was taken out of it here stays out. */
export async function takeGroups(batch: Batch, members: readonly ImportedMembership[]): Promise<void> {
  const { tx, job, tally } = batch;
  const idsOf = (noun: NoteNoun) =>
    [...new Set(members.map(({ on }) => on).filter((on) => on.noun === noun))].map(
      ({ externalId }) => externalId,
    );
  const known = {
    contact: await resolve(batch, 'contact', idsOf('contact')),
    account: await resolve(batch, 'account', idsOf('account')),
  };
  const strangers = idsOf('contact').filter((id) => !known.contact.has(id));
  const gone = await erasedUnder(batch, strangers);
  const contactIds = [...known.contact.values()].map(({ nounId }) => nounId);
  const erased = await erasedContacts(tx, job.workspace.id, contactIds);
  const before = await resolve(batch, 'group', members.map(linkOf));
  const tagged: Record<NoteNoun, WithExtras[]> = { contact: [], account: [] };
  const links: Link[] = [];
  for (const member of members) {
    const { on, group, place } = member;
    const nounId = known[on.noun].get(on.externalId)?.nounId;
    if (gone.has(on.externalId) || (nounId !== undefined && erased.has(nounId)))
      skip(batch, 'groups', withoutWords(place), ofSomebodyErased);
    else if (nounId === undefined) {
      fail(
        batch,
        'groups',
        place,
        'Who is in the group is not among these files, nor came with an earlier import.',
      );
    } else if (before.has(linkOf(member))) {
      if (before.get(linkOf(member))?.importId !== job.importId) tally.add('groups', 'unchanged');
    } else {
      tally.add('groups', 'created');
      job.met.group.set(linkOf(member), nounId);
      tagged[on.noun].push({ nounId, extras: { tags: [group], values: {} } });
      links.push({ externalId: linkOf(member), nounId, rowHash: '', importId: job.importId });
    }
  }
  if (job.dryRun) return;
  for (const noun of ['contact', 'account'] as const) await takeExtras(batch, noun, tagged[noun]);
  const of = { workspaceId: job.workspace.id, sourceName: job.mapping.sourceName, noun: 'group' } as const;
  await saveLinks(tx, of, [...new Map(links.map((link) => [link.externalId, link])).values()]);
}

const linkOf = ({ on, group }: ImportedMembership) =>
  fingerprint([on.noun, on.externalId, group.toLowerCase()]);
