import type { MeetingEvent } from '#contract/meeting/meeting.ts';
import type { OfMeeting } from './record-shape.ts';

type Listener = (news: MeetingEvent | 'anything') => void;

const listeners = new Set<Listener>();

/** What the live connection tells of a record, or that anything may have been typed while it was lost. */
export function noteMeeting(news: string | 'anything'): void {
  const told = news === 'anything' ? news : read(news);
  if (told) for (const listener of listeners) listener(told);
}

/** Hears that somebody typed in a record, with the revision that it has since; null where that is not known. */
export function hearMeeting(of: OfMeeting, heard: (revision: number | null) => void): () => void {
  const listener: Listener = (news) => {
    if (news === 'anything') heard(null);
    else if (news.dealId === of.dealId && news.conversationId === of.conversationId) heard(news.revision);
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(text: string): MeetingEvent | null {
  try {
    return JSON.parse(text) as MeetingEvent;
  } catch {
    return null;
  }
}
