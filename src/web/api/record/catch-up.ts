import { reached, subscribeReached } from '../../ui/connection.ts';
import { ConversationRecord } from './conversation-record.ts';
import { RecordSaving } from './record-saving.ts';
import { allWaiting, forgetOldRecords } from './record-shelf.ts';
import { isInUse } from './use-record.ts';

/** Sends what was typed in meetings while there was no network and the tab was closed: on opening, and once it is back. */
export function catchUpOnMeetings(): () => void {
  const now = () => {
    for (const of of allWaiting().filter((one) => !isInUse(one)))
      void new RecordSaving(new ConversationRecord(of)).settle();
  };
  forgetOldRecords(Date.now());
  now();
  return subscribeReached(() => {
    if (reached()) now();
  });
}
