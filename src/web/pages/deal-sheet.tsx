import { dealSheetTexts } from '#texts/deal-sheet.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import { MarkWordsPlace } from '../api/vague/mark-words-place.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTexts } from '../ui/reader.tsx';
import { askSheet } from './deal-sheets/ask-sheets.tsx';
import { commitmentSheet } from './deal-sheets/commitment-sheets.tsx';
import { concernSheet } from './deal-sheets/concern-sheets.tsx';
import { ledgerSheet } from './deal-sheets/ledger-sheets.tsx';
import { peopleSheet } from './deal-sheets/people-sheets.tsx';
import { type Sheet, type SheetOf, type SheetProps, sheetFrom } from './deal-sheets/sheet.ts';
import { stateSheet } from './deal-sheets/state-sheets.tsx';
import { touchSheet } from './deal-sheets/touch-sheets.tsx';

const sheets: readonly ((of: SheetOf) => Sheet | null)[] = [
  ...[commitmentSheet, askSheet, touchSheet, peopleSheet],
  ...[concernSheet, stateSheet, ledgerSheet],
];

/** One sheet at a time, beside the deal. */
export function DealSheet(props: SheetProps) {
  const t = useTexts(dealSheetTexts);
  const tp = useTexts(proposalsTexts);
  const of = sheetFrom(props, { t, tp });
  let sheet: Sheet | null = null;
  for (const sheetOf of sheets) sheet ??= sheetOf(of);
  return (
    <>
      <Dialog title={sheet?.title ?? ''} isOpen={sheet !== null} onClose={props.onClose} as="sheet">
        {sheet?.body}
      </Dialog>
      {sheet !== null && <MarkWordsPlace />}
    </>
  );
}
