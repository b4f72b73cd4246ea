import type { getHistory as contract, HistoryEntry } from '#contract/history/history.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { cursorOf } from '#store/cursor.ts';
import { type HistoryPlace, historyPlaces, idsMergedInto } from '#store/history/history-places.ts';
import { importsById, jobsById, notesById, trailById } from '#store/history/history-rows.ts';
import { historyTexts } from '#texts/history.ts';
import { sayIn } from '#texts/say.ts';
import { notThere } from '../notes/note-at-hand.ts';
import { shownNotesOn } from '../notes/shown-note.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle, World } from '../world.ts';
import { shownChanges } from './row-change.ts';
import { toldFacts } from './told-facts.ts';

type Entries = ReadonlyMap<string, HistoryEntry>;

export const getHistory: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 3);
  if (!page.ok) return page;
  const refused = await notThere(world, input);
  if (refused) return refused;
  const { tx, workspace, actor } = world;
  const ids = await idsMergedInto(tx, workspace.id, input);
  const asked = { ...input, ...page.value, ids, visible: visibleDeals(actor) };
  const places = await historyPlaces(tx, workspace.id, asked);
  const shown = places.slice(0, input.limit);
  const idsOf = (what: HistoryPlace['what']) => shown.filter((one) => one.what === what).map(({ id }) => id);
  const entries: Entries = new Map([
    ...(await factsOf(world, idsOf('fact'))),
    ...(await notesOf(world, idsOf('note'))),
    ...(await changesOf(world, input.noun, idsOf('change'))),
    ...(await importsOf(world, idsOf('import'))),
    ...(await jobsOf(world, idsOf('job'))),
  ]);
  const last = shown.at(-1);
  return accept({
    items: shown.flatMap(({ what, id }) => entries.get(`${what} ${id}`) ?? []),
    next: places.length > shown.length && last ? cursorOf([last.sortAt, last.sequence, last.id]) : null,
  });
};

async function factsOf(world: World, ids: readonly string[]): Promise<Entries> {
  const told = await toldFacts(world, ids);
  return new Map(
    told.map(({ deal, entry }) => [
      `fact ${entry.factId}`,
      { what: 'fact', at: entry.happenedAt, deal, entry },
    ]),
  );
}

async function notesOf(world: World, ids: readonly string[]): Promise<Entries> {
  const notes = await shownNotesOn(world, await notesById(world.tx, world.workspace.id, ids));
  return new Map(
    notes.map(({ on, ...note }) => [`note ${note.noteId}`, { what: 'note', at: note.writtenAt, on, note }]),
  );
}

async function changesOf(
  world: World,
  noun: 'account' | 'contact',
  ids: readonly string[],
): Promise<Entries> {
  const rows = await trailById(world.tx, world.workspace.id, ids);
  const changes = await shownChanges(world, noun, rows);
  return new Map(changes.map((change) => [`change ${change.id}`, { what: 'change', at: change.at, change }]));
}

async function importsOf(world: World, ids: readonly string[]): Promise<Entries> {
  const say = sayIn(world.locale, historyTexts);
  const imports = await importsById(world.tx, world.workspace.id, ids);
  return new Map(
    imports.map(({ importId: id, at, source, memberId, memberName }) => {
      const text = say('readIn', { ...whoIn(world, memberId, memberName), source });
      return [`import ${id}`, plainly({ id, at, memberId, memberName, text })];
    }),
  );
}

async function jobsOf(world: World, ids: readonly string[]): Promise<Entries> {
  const say = sayIn(world.locale, historyTexts);
  const jobs = await jobsById(world.tx, world.workspace.id, ids);
  return new Map(
    jobs.map(({ jobId: id, at, contactName: who, title, memberId, memberName }) => {
      const text = title === null ? say('left', { who }) : say('leftTitle', { who, title });
      return [`job ${id}`, plainly({ id, at, memberId, memberName, text })];
    }),
  );
}

const whoIn = ({ actor, locale }: World, memberId: string | null, name: string | null) => ({
  name: name ?? sayIn(locale, historyTexts)('nobody'),
  you: memberId === actor.memberId ? ('yes' as const) : ('no' as const),
});

interface PlainChange {
  readonly id: string;
  readonly at: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly text: string;
}

function plainly({ id, at, memberId, memberName, text }: PlainChange): HistoryEntry {
  const by = memberId === null || memberName === null ? null : { id: memberId, name: memberName };
  return { what: 'change', at, change: { id, at, by, text, fields: [] } };
}
