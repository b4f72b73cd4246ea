import { texts } from './texts.ts';

/** What is said of an act in passing, and the way back from it. */
export const undoTexts = texts({
  en: {
    undo: 'Undo',
    undoLast: 'Undo what was just done',
    doAgain: 'Do it again',
    willTakeBack: 'It is still being saved, and taken back right after.',
    takenBack: 'Taken back.',
    takenBackInLedger: 'Taken back. The ledger shows both.',
    doneAgain: 'Done again.',
    notTakenBack: 'That could not be taken back. {why}',
    notDoneAgain: 'That could not be done again. {why}',
    close: 'Close',
  },
  de: {
    undo: 'Rückgängig',
    undoLast: 'Das Letzte rückgängig machen',
    doAgain: 'Wiederherstellen',
    willTakeBack: 'Es wird noch gespeichert und gleich danach rückgängig gemacht.',
    takenBack: 'Rückgängig gemacht.',
    takenBackInLedger: 'Rückgängig gemacht. Das Protokoll zeigt beides.',
    doneAgain: 'Wiederhergestellt.',
    notTakenBack: 'Das ließ sich nicht rückgängig machen. {why}',
    notDoneAgain: 'Das ließ sich nicht wiederherstellen. {why}',
    close: 'Schließen',
  },
});
