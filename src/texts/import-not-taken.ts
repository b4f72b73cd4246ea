import { texts } from './texts.ts';

/** Rows that an import did not take, and why. */
export const importNotTakenTexts = texts({
  en: {
    errors: 'Rows that could not be used, or not wholly: {count, number}',
    allAsCsv: 'All of them as a CSV file',
    toMend: 'Mend them and import them again:',
    fileLine: '{file}, line {line, number}:',
    leftOut: 'Left out on purpose: {count, plural, one {# row} other {# rows}}',
    leftOutMeans:
      'Nothing is wrong with these. To bring some in all the same, change them in the file and import that.',
    leftOutOf: '{rows, plural, one {# row} other {# rows}} of {file}: {reason}',
    lines: 'line {lines}',
    linesAndMore: 'line {lines} …',
    loadMore: 'Load more',
  },
  de: {
    errors: 'Nicht oder nicht ganz brauchbare Zeilen: {count, number}',
    allAsCsv: 'Alle als CSV-Datei',
    toMend: 'Verbessern und noch einmal importieren:',
    fileLine: '{file}, Zeile {line, number}:',
    leftOut: 'Absichtlich ausgelassen: {count, plural, one {# Zeile} other {# Zeilen}}',
    leftOutMeans:
      'An diesen ist nichts falsch. Sollen einige doch hinein, ändern Sie sie in der Datei und importieren Sie diese.',
    leftOutOf: '{rows, plural, one {# Zeile} other {# Zeilen}} aus {file}: {reason}',
    lines: 'Zeile {lines}',
    linesAndMore: 'Zeile {lines} …',
    loadMore: 'Mehr laden',
  },
});
