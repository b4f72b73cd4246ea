import { ConversationRecord } from './conversation-record.ts';
import { RecordSaving } from './record-saving.ts';
import { allWaiting } from './record-shelf.ts';
import { isInUse } from './use-record.ts';

/** Sends what was typed in meetings while there was no network and the tab was closed. */
export function catchUpOnMeetings(): void {
  for (const of of allWaiting().filter((one) => !isInUse(one)))
    void new RecordSaving(new ConversationRecord(of)).settle();
}
