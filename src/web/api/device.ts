import { dropAllDrafts } from '../ui/use-draft.ts';
import { forgetReads } from './kept-reads.ts';
import { emptyOutbox } from './outbox/outbox.ts';
import { forgetMeetings } from './record/record-shelf.ts';

const place = 'leadsheet.member';

/**
 * Notes whose this device is now. What lay on it of somebody else is forgotten before anything of it is shown; what
 * they had not sent yet stays for them alone. Answers whether there was somebody else.
 */
export async function belongsTo(memberId: string): Promise<boolean> {
  const before = localStorage.getItem(place);
  localStorage.setItem(place, memberId);
  if (before === null || before === memberId) return false;
  dropAllDrafts();
  await Promise.all([forgetReads(), forgetWordsGiven()]);
  return true;
}

/** Leaves this device as if nobody had been here: what was read, what was being typed, and what was not sent. */
export async function forgetAll(): Promise<void> {
  localStorage.removeItem(place);
  dropAllDrafts();
  forgetMeetings();
  await Promise.all([forgetReads(), emptyOutbox(), forgetWordsGiven()]);
}

/** It comes when there is somebody to forget: the first page has no need of it. */
const forgetWordsGiven = () => import('./said-shelf.ts').then(({ forgetSaid }) => forgetSaid());
