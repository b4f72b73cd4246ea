import { SavingNote } from '../../api/record/saving-note.tsx';
import { useDrawn, useRecords } from '../../api/record/use-record.ts';
import { planRecordOf } from './use-plan-draft.ts';

/** Whether what is typed of a plan is at the server; nothing as long as nobody typed. */
export function PlanSaving({ dealId, conversationId }: { dealId: string; conversationId: string }) {
  const [it] = useRecords([planRecordOf(dealId, conversationId)]);
  return it ? <Kept it={it} /> : null;
}

function Kept({ it: { record, saving } }: { it: ReturnType<typeof useRecords>[number] }) {
  const isEmpty = useDrawn(record, (of) => of.isEmpty());
  return isEmpty ? null : <SavingNote saving={saving} isDraft />;
}
