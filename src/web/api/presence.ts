import { useEffect, useSyncExternalStore } from 'react';
import { notePresence, type PresentEvent } from '#contract/deals/presence.ts';
import { call, refusalCode } from './client.ts';
import { noteMeeting } from './record/meeting-news.ts';

type People = PresentEvent['people'];

/** Signs of life are given this often while somebody looks. */
const signMs = 20_000;

const nobody: People = [];
const known = new Map<string, People>();
const listeners = new Set<() => void>();

/** What the live connection tells of who else is there. */
export function notePresent(text: string): void {
  try {
    const { dealId, people } = JSON.parse(text) as PresentEvent;
    // From now on this page is told what others type in its meetings; what they typed until now is looked for.
    if (!known.has(dealId)) noteMeeting('anything');
    known.set(dealId, people.length === 0 ? nobody : people);
    for (const listener of listeners) listener();
  } catch {
    // Told by a server that is older or newer than this page: nobody is shown.
  }
}

/** Who else is on this deal now, and whether they write. */
export function usePresent(dealId: string): People {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known.get(dealId) ?? nobody,
  );
}

let lastSign: Promise<unknown> = Promise.resolve();

interface Giving {
  /** Asked right before it is sent. */
  readonly isStillSo: () => boolean;
  /** The deal is theirs no more: a colleague took it back, or took it out of their sight. */
  readonly onRefused: () => void;
}

/** One after the other: a page that was left would else be left after the next one of its deal was come to. */
function give(dealId: string, doing: 'looking' | 'writing' | 'gone', giving?: Giving) {
  // Only a courtesy: where it does not arrive, nobody is told, and nothing else is lost.
  lastSign = lastSign
    .then(() => (giving?.isStillSo() === false ? undefined : call(notePresence, { dealId, doing })))
    .catch((error: unknown) => {
      if (refusalCode(error) !== null) giving?.onRefused();
    });
}

/** Until what was said of who is where has arrived: a deal that is gone by then would not be found. */
export const signsGiven = (): Promise<unknown> => lastSign;

/** Tells the others that the reader is on this deal, for as long as the page stands and is looked at. */
export function useBeingOn(dealId: string, doing: 'looking' | 'writing'): void {
  useEffect(() => {
    let stands = true;
    const end = () => {
      stands = false;
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
    const sign = () => {
      if (!document.hidden) give(dealId, doing, { isStillSo: () => stands, onRefused: end });
    };
    const follow = () => (document.hidden ? give(dealId, 'gone') : sign());
    // The live connection is opened with the page, and has to be there to hear of the others.
    const first = setTimeout(sign, 400);
    const timer = setInterval(sign, signMs);
    document.addEventListener('visibilitychange', follow);
    return end;
  }, [dealId, doing]);
  useEffect(
    () => () => {
      known.delete(dealId);
      give(dealId, 'gone');
    },
    [dealId],
  );
}

/** The same, of each of several deals. */
export function BeingOn({ dealId, doing }: { dealId: string; doing: 'looking' | 'writing' }) {
  useBeingOn(dealId, doing);
  return null;
}
