import type { previewErasure as contract } from '#contract/contacts/erasure.ts';
import { personFinder } from '#domain/address-book/person/find-person.ts';
import { isTheirWholeName } from '#domain/address-book/person/is-their-whole-name.ts';
import { nobody } from '#domain/address-book/person/known-person.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayErasePerson } from '#policy/person.ts';
import { countEntries } from '#store/person/erase-entries.ts';
import { dealNames } from '#store/person/person-rows.ts';
import { waitingImports } from '../imports/waiting-imports.ts';
import type { Handle } from '../world.ts';
import { partlyNamed, tagsNamed } from './partly-named.ts';
import { finderOf, personAtHand, soughtBy } from './person-at-hand.ts';
import { speakingRows } from './speaking-rows.ts';

export const previewErasure: Handle<typeof contract> = async (world, { contactId }) => {
  const { tx, workspace, actor } = world;
  if (!mayErasePerson(actor)) return notAllowed('erase a person');
  const at = await personAtHand(world, contactId);
  if (!at) return refuse('contact_not_found', 'There is no such contact.');
  // All ledgers are looked through when it is done; before, theirs are enough.
  const facts = await speakingRows(world, 'fact', at, { ...soughtBy(at), isInCirclesOnly: true });
  const names = await dealNames(tx, workspace.id, Object.keys(at.alone));
  const deals = [...names].map(([id, name]) => ({ id, name }));
  const accounts = await speakingRows(world, 'account', at);
  const find = finderOf(at);
  const tags = await tagsNamed(world, at);
  const renamed = [
    ...deals
      .filter(({ id, name }) => find(id)(name).length > 0)
      .map((deal) => ({ noun: 'deal' as const, ...deal })),
    ...accounts.flatMap(({ row, speaking }) => {
      const name = String(row.name);
      const isThem = speaking.includes('name') && isTheirWholeName(name, at.person);
      return isThem ? [{ noun: 'account' as const, id: String(row.account_id), name }] : [];
    }),
    ...tags.flatMap(({ isTaken, ...tag }) => (isTaken ? [{ noun: 'tag' as const, ...tag }] : [])),
  ];
  const hasWholeName = personFinder({ ...nobody, names: at.person.names });
  return accept({
    ...{ contactId: at.contactId, name: at.name, entries: at.ids.length },
    ...(await countEntries(tx, workspace.id, at.ids, Object.keys(at.alone))),
    uploads: (await waitingImports(world)).length,
    deals,
    facts: facts.length,
    renamed,
    companies: (at.companies ?? []).filter(({ name }) => hasWholeName(name).length > 0),
    tags: tags.flatMap(({ isTaken, ...tag }) => (isTaken ? [] : [tag])),
    partly: await partlyNamed(world, at),
    sameName: [...at.sameName],
  });
};
