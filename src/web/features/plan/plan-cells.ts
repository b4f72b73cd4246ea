import type { Channel } from '#domain/ledger/facts.ts';
import { type CellValue, isSameValue } from '#domain/meeting/meeting-cell.ts';
import type { Line } from '../../ui/line-list.tsx';
import type { OtherPartDraft, PlanDraft, PlannedAskDraft } from './plan-draft.ts';

/** A plan, field by field: `line/<id>/text`. So two people, or two devices, write into one plan side by side. */
export type PlanCells = ReadonlyMap<string, CellValue>;

type Fields = Readonly<Record<string, CellValue>>;

const lists = ['agenda', 'questions', 'notToday'] as const;

/** The fields of a plan. Lines keep the places that they had, so that moving one of them changes no other. */
export function cellsOf(plan: PlanDraft, before: PlanCells = new Map()): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  const put = (entry: string, fields: Fields) => {
    for (const [field, value] of Object.entries(fields)) cells.set(`${entry}/${field}`, value);
  };
  const putLines = (list: string, lines: readonly Line[]) => {
    const places = placesOf(lines, (id) => before.get(`line/${id}/place`));
    for (const { id, text, off = false } of lines)
      put(`line/${id}`, { list, place: places.get(id) ?? '', text, off });
  };
  const putAsk = (id: string, ask: PlannedAskDraft | null, further: Fields = {}) => {
    if (!ask) return;
    const { kind, contactId, wording, value } = ask;
    put(`ask/${id}`, { kind, contactId, wording, value, ...further });
    putLines(`options-${id}`, ask.options);
  };
  const { startsAt, minutes, channel, title, participants, gain, insight, insightId, keepInsight } = plan;
  put('plan/plan', {
    ...{ startsAt, minutes: minutes === null ? null : String(minutes), channel, title, participants },
    ...{
      gain,
      insight,
      insightId,
      keepInsight,
      surprise: plan.surprise,
      // A line has its place in a list under that name.
      where: plan.place,
      nextSlot: plan.nextSlot,
      when: plan.when,
    },
  });
  for (const list of lists) putLines(list, plan[list]);
  putAsk('objective', plan.objective);
  putAsk('backup', plan.backup);
  const furtherPlaces = placesOf(plan.furtherAsks, (id) => before.get(`ask/${id}/place`));
  for (const ask of plan.furtherAsks) putAsk(ask.id, ask, { place: furtherPlaces.get(ask.id) ?? '' });
  const concernPlaces = placesOf(plan.expectedConcerns, (id) => before.get(`concern/${id}/place`));
  for (const { id, concern, reply } of plan.expectedConcerns)
    put(`concern/${id}`, { place: concernPlaces.get(id) ?? '', concern, reply });
  for (const { dealId, dealName, sequence, participants: there, objective, backup } of plan.others) {
    put(`part/${dealId}`, { dealName, sequence: String(sequence), participants: there });
    putAsk(`${dealId}-objective`, objective);
    putAsk(`${dealId}-backup`, backup);
  }
  return cells;
}

/** What has to be written for a plan to become another one: changed fields, and entries that were taken out. */
export function changedCells(before: PlanCells, after: PlanCells): Map<string, CellValue> {
  const changed = new Map<string, CellValue>();
  const entriesAfter = new Set([...after.keys()].map(entryOf));
  for (const [key, value] of after) {
    if (isSame(before.get(key), value)) continue;
    changed.set(key, value);
    const gone = `${entryOf(key)}/gone`;
    if (before.get(gone) === true) changed.set(gone, false);
    // A line is known by its list and place, wherever only its text changed.
    for (const field of ['list', 'place']) {
      const own = after.get(`${entryOf(key)}/${field}`);
      if (own !== undefined) changed.set(`${entryOf(key)}/${field}`, own);
    }
  }
  for (const key of before.keys()) {
    const entry = entryOf(key);
    if (!entriesAfter.has(entry) && before.get(`${entry}/gone`) !== true) changed.set(`${entry}/gone`, true);
  }
  return changed;
}

/** The plan that these fields are; what is not written in them is as it was in `base`. */
export function planFrom(base: PlanDraft, cells: PlanCells): PlanDraft {
  const entries = entriesIn(cells);
  const lineEntries = [...(entries.get('line') ?? [])];
  const linesOf = (list: string): Line[] =>
    inPlace(lineEntries.filter(([, fields]) => fields.list === list && typeof fields.text === 'string')).map(
      ([id, { text, off }]) => ({ id, text: textOf(text), ...(off === true ? { off: true } : {}) }),
    );
  const asks = entries.get('ask') ?? new Map<string, Fields>();
  const askOf = (id: string): PlannedAskDraft | null => {
    const fields = asks.get(id);
    if (!fields) return null;
    const { kind, contactId, wording, value } = fields;
    const words = {
      kind: textOf(kind),
      contactId: textOf(contactId),
      wording: textOf(wording),
      value: textOf(value),
    };
    return { id, ...words, options: linesOf(`options-${id}`) };
  };
  const own = entries.get('plan')?.get('plan') ?? {};
  const furtherIds = inPlace([...asks].filter(([, fields]) => fields.place !== undefined)).map(([id]) => id);
  return {
    ...base,
    startsAt: own.startsAt ? textOf(own.startsAt) : null,
    minutes: own.minutes ? Number(own.minutes) : null,
    channel: (textOf(own.channel) || base.channel) as Channel,
    title: textOf(own.title),
    place: textOf(own.where),
    participants: idsOf(own.participants),
    objective: askOf('objective'),
    backup: askOf('backup'),
    furtherAsks: furtherIds.flatMap((id) => askOf(id) ?? []),
    gain: textOf(own.gain),
    agenda: linesOf('agenda'),
    insight: textOf(own.insight),
    insightId: own.insightId ? textOf(own.insightId) : null,
    keepInsight: own.keepInsight === true,
    surprise: textOf(own.surprise),
    questions: linesOf('questions'),
    expectedConcerns: inPlace([...(entries.get('concern') ?? [])]).map(([id, { concern, reply }]) => ({
      ...{ id, concern: textOf(concern), reply: textOf(reply) },
    })),
    nextSlot: textOf(own.nextSlot),
    when: own.startsAt ? '' : textOf(own.when),
    notToday: linesOf('notToday'),
    others: [...(entries.get('part') ?? [])].map(
      ([dealId, { dealName, sequence, participants }]): OtherPartDraft => ({
        ...{
          dealId,
          dealName: textOf(dealName),
          sequence: Number(sequence ?? 0),
          participants: idsOf(participants),
        },
        ...{ objective: askOf(`${dealId}-objective`), backup: askOf(`${dealId}-backup`) },
      }),
    ),
  };
}

/** The fields of what is there, by noun and id. */
function entriesIn(cells: PlanCells): Map<string, Map<string, Fields>> {
  const nouns = new Map<string, Map<string, Record<string, CellValue>>>();
  for (const [key, value] of cells) {
    if (cells.get(`${entryOf(key)}/gone`) === true) continue;
    const [noun = '', id = '', field = ''] = key.split('/');
    const entries = nouns.get(noun) ?? new Map<string, Record<string, CellValue>>();
    nouns.set(noun, entries);
    entries.set(id, { ...entries.get(id), [field]: value });
  }
  return nouns;
}

/** Where each stands: where it stood, if that is still after the one before it, else between its neighbours. */
function placesOf(
  ordered: readonly { readonly id: string }[],
  placeBefore: (id: string) => CellValue | undefined,
): Map<string, string> {
  const known = (id: string) => {
    const place = placeBefore(id);
    return typeof place === 'string' && place !== '' ? Number(place) : null;
  };
  const places = new Map<string, string>();
  let last = 0;
  ordered.forEach(({ id }, at) => {
    const own = known(id);
    const rest = ordered.slice(at + 1).map((one) => known(one.id));
    const next = rest.find((place): place is number => place !== null && place > last);
    const isInOrder = own !== null && own > last && rest.every((place) => place === null || place !== own);
    if (isInOrder) last = own;
    else last = next === undefined ? Math.floor(last) + 1 : (last + next) / 2;
    places.set(id, String(last));
  });
  return places;
}

function inPlace<Entry extends readonly [string, Fields]>(entries: readonly Entry[]): Entry[] {
  const place = ([, fields]: Entry) => Number(fields.place ?? 0);
  return entries.toSorted((one, other) => place(one) - place(other) || (one[0] < other[0] ? -1 : 1));
}

const entryOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');
const idsOf = (value: CellValue | undefined): string[] =>
  typeof value === 'object' && value !== null ? [...value] : [];
const isSame = (one: CellValue | undefined, other: CellValue): boolean =>
  one !== undefined && isSameValue(one, other);
