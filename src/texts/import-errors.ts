import { texts } from './texts.ts';

/** The columns that a file of rows which could not be used has of its own. None is the name of a field of a deal. */
export const importErrorsTexts = texts({
  en: {
    file: 'File',
    line: 'Line',
    notUsedBecause: 'Not used because',
  },
  de: {
    file: 'Datei',
    line: 'Zeile',
    notUsedBecause: 'Warum nicht übernommen',
  },
});
