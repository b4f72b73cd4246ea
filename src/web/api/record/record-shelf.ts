import type { CellWrite } from '#domain/meeting/meeting-cell.ts';
import type { OfMeeting, SavedRecord } from './record-shape.ts';

/**
 * Where a meeting's record lies on this device: what the server has said of it, and each field that it has not been
 * told yet under a name of its own, so that two tabs write side by side and one field costs one small write.
 */
const shelf = 'leadsheet.meeting.';

/** Each member's own: what they have not sent yet waits for them, whoever uses the device meanwhile. */
export const shelfOwner = (): string => localStorage.getItem('leadsheet.member') ?? '';
const ownShelf = () => `${shelf}${shelfOwner()}.`;

const placeOf = ({ dealId, conversationId }: OfMeeting) => `${ownShelf()}${dealId}.${conversationId}`;

export function readSaved(of: OfMeeting): SavedRecord | null {
  return read<SavedRecord>(placeOf(of));
}

export function keepSaved(of: OfMeeting, saved: SavedRecord): void {
  keep(placeOf(of), saved);
}

/** What was typed here and the server does not know. */
export function readWaiting(of: OfMeeting): Map<string, CellWrite> {
  const begins = `${placeOf(of)}/`;
  const waiting = new Map<string, CellWrite>();
  for (const place of Object.keys(localStorage)) {
    const write = place.startsWith(begins) ? read<CellWrite>(place) : null;
    if (write) waiting.set(write.key, write);
  }
  return waiting;
}

export function keepWaiting(of: OfMeeting, write: CellWrite): void {
  keep(`${placeOf(of)}/${write.key}`, write);
}

export function dropWaiting(of: OfMeeting, key: string): void {
  localStorage.removeItem(`${placeOf(of)}/${key}`);
}

/** The records of which something waits, such as after a tab was closed without a network. */
export function allWaiting(): OfMeeting[] {
  const found = new Map<string, OfMeeting>();
  const own = ownShelf();
  for (const place of Object.keys(localStorage)) {
    if (!place.startsWith(own)) continue;
    const [, dealId, conversationId] =
      /^([0-9a-f-]{36})\.([0-9a-f-]{36})\//.exec(place.slice(own.length)) ?? [];
    if (dealId && conversationId) found.set(`${dealId}.${conversationId}`, { dealId, conversationId });
  }
  return [...found.values()];
}

const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** Makes room: what the server has and nobody typed in for a month is read from there, should anybody ask for it. */
export function forgetOldRecords(now: number): void {
  const waiting = new Set(allWaiting().map(placeOf));
  const own = ownShelf();
  for (const place of Object.keys(localStorage)) {
    if (!place.startsWith(own) || place.includes('/') || waiting.has(place)) continue;
    const typed = read<SavedRecord>(place)?.cells.map(({ typedAt }) => Date.parse(typedAt)) ?? [];
    if (Math.max(0, ...typed) < now - keptForMs) localStorage.removeItem(place);
  }
}

/** Takes everything of meetings off this device, when somebody signs out of it. */
export function forgetMeetings(): void {
  for (const place of Object.keys(localStorage)) if (place.startsWith(shelf)) localStorage.removeItem(place);
}

/** Hears what another tab of this browser typed into a record. */
export function hearOtherTabs(of: OfMeeting, heard: (write: CellWrite) => void): () => void {
  const begins = `${placeOf(of)}/`;
  const onStorage = (event: StorageEvent) => {
    if (!event.key?.startsWith(begins) || event.newValue === null) return;
    const write = parse<CellWrite>(event.newValue);
    if (write) heard(write);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** Which browser this is, to the server: its own earlier writing is no news to it. */
export function deviceId(makeId: () => string): string {
  const place = 'leadsheet.device';
  const known = localStorage.getItem(place);
  if (known) return known;
  const made = makeId();
  localStorage.setItem(place, made);
  return made;
}

function read<Value>(place: string): Value | null {
  const text = localStorage.getItem(place);
  return text === null ? null : parse<Value>(text);
}

function parse<Value>(text: string): Value | null {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return null;
  }
}

function keep(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the copy on this device, never what is on the page or on its way.
  }
}
