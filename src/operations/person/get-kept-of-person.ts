import { type getKeptOfPerson as contract, keptKinds } from '#contract/contacts/kept-of-person.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayTakeOutPerson } from '#policy/person.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { dealNames } from '#store/person/person-rows.ts';
import { columnsOf, type PlaceName, places } from '#store/person/places.ts';
import { listTagRows } from '#store/tags/tags.ts';
import { toldFacts } from '../history/told-facts.ts';
import type { Handle, World } from '../world.ts';
import { type PersonAtHand, personAtHand } from './person-at-hand.ts';
import { speakingRows } from './speaking-rows.ts';

type Row = Readonly<Record<string, unknown>>;

export const getKeptOfPerson: Handle<typeof contract> = async (world, { contactId }) => {
  if (!mayTakeOutPerson(world.actor)) return notAllowed('take out what is kept of a person');
  const at = await personAtHand(world, contactId);
  if (!at) return refuse('contact_not_found', 'There is no such contact.');
  const kept = [];
  for (const of of keptKinds) {
    const rows = await rowsOf(world, of, at);
    const read = readAs[of];
    if (rows.length > 0) kept.push({ of, rows: read ? await read(world, rows) : rows });
  }
  return accept({ contactId: at.contactId, name: at.name, madeAt: world.now, kept });
};

/** The rows that are about them, and of all others what speaks of them. Secrets stay where they are. */
async function rowsOf(world: World, of: PlaceName, at: PersonAtHand): Promise<Row[]> {
  const left = ['workspace_id', ...columnsOf(of, 'sealed')];
  const key: readonly string[] = places[of].key;
  const found = await speakingRows(world, of, at);
  return found.map(({ row, isTheirs, speaking }) => {
    const isWhole = isTheirs || of === 'fact';
    const told = Object.entries(row).filter(
      ([field]) => !left.includes(field) && (isWhole || key.includes(field) || speaking.includes(field)),
    );
    return Object.fromEntries(told);
  });
}

/** What rows say that hold nothing but ids. */
const readAs: Partial<Record<PlaceName, (world: World, rows: readonly Row[]) => Promise<Row[]>>> = {
  fact: told,
  tagged: withTags,
  custom_value: withLabels,
  stakeholder: withDeals,
};

async function withTags({ tx, workspace }: World, rows: readonly Row[]): Promise<Row[]> {
  const tags = new Map((await listTagRows(tx, workspace.id)).map(({ tagId, name }) => [tagId, name]));
  return rows.map((row) => ({ tag: tags.get(String(row.tag_id)) ?? null, ...row }));
}

async function withLabels({ tx, workspace }: World, rows: readonly Row[]): Promise<Row[]> {
  const fields = await listCustomFields(tx, workspace.id, { evenRemoved: true });
  const labels = new Map(fields.map(({ fieldId, label }) => [fieldId, label]));
  return rows.map(({ values, ...row }) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(values ?? {}).map(([fieldId, value]) => [labels.get(fieldId) ?? fieldId, value]),
    ),
  }));
}

async function withDeals({ tx, workspace }: World, rows: readonly Row[]): Promise<Row[]> {
  const names = await dealNames(
    tx,
    workspace.id,
    rows.map((row) => String(row.deal_id)),
  );
  return rows.map((row) => ({ deal: names.get(String(row.deal_id)) ?? null, ...row }));
}

/** Entries of ledgers, each with its deal and with the sentence that its page tells. */
async function told(world: World, rows: readonly Row[]): Promise<Row[]> {
  const facts = await toldFacts(
    world,
    rows.map((row) => String(row.fact_id)),
  );
  const byId = new Map(facts.map(({ deal, entry }) => [entry.factId, { deal, entry }]));
  const inTime = [...rows].sort((one, other) =>
    String(one.happened_at) < String(other.happened_at) ? -1 : 1,
  );
  return inTime.map((row) => {
    const found = byId.get(String(row.fact_id));
    const sentence = found?.entry.sentence.map(({ text }) => text).join('');
    return { deal: found?.deal.name ?? null, sentence: sentence ?? null, ...row };
  });
}
