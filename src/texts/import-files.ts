import { texts } from './texts.ts';

/** What each file of an import is, how it is written and what its columns fill. */
export const importFilesTexts = texts({
  en: {
    oneRow: 'What one row of {file} is',
    row: '{noun, select, contacts {a person} accounts {a company} deals {a deal} other {something else}}',
    howWritten: 'How {file} is written',
    letters:
      '{encoding, select, utf8 {Unicode (UTF-8)} utf16le {Unicode (UTF-16)} utf16be {Unicode (UTF-16, other way round)} windows1252 {Western Europe (Windows)} macintosh {Western Europe (old Mac)} ibm850 {Western Europe (DOS)} windows1250 {Central Europe (Windows)} iso88592 {Central Europe (ISO 8859-2)} ibm852 {Central Europe (DOS)} windows1251 {Cyrillic (Windows)} koi8r {Cyrillic (KOI8-R)} ibm866 {Cyrillic (DOS)} windows1253 {Greek (Windows)} windows1254 {Turkish (Windows)} windows1255 {Hebrew (Windows)} windows1257 {Baltic (Windows)} shift_jis {Japanese (Shift JIS)} eucjp {Japanese (EUC-JP)} euckr {Korean (EUC-KR)} gb18030 {Chinese (GB 18030)} other {Chinese (Big5)}}',
    withMark: '{letters}, with a mark at its beginning',
    separator:
      '{separator, select, comma {commas} semicolon {semicolons} tab {tabs} other {bars}} between cells',
    lettersSuchAs: 'letters such as {words}',
    breakInLine: 'line breaks inside cells, first in line {line, number}',
    readOtherwise: 'Read it otherwise',
    whichLetters: 'Letters',
    whichSeparator: 'Between cells',
    sign: '{separator, select, comma {a comma} semicolon {a semicolon} tab {a tab} other {a bar}}',
    dateReads: '{column}: “{example}” is {reads}',
    leftColumns: '{columns, plural, one {One column fills nothing yet} other {# columns fill nothing yet}}',
    leftMeans: 'What stands in them stays behind, unless you say where it goes.',
    madeFields: 'What becomes fields of your own',
    madeMeans: 'So that nothing stays behind. Leave out what nobody needs here.',
    leaveAllOut: 'Leave out all {columns, number}',
    makeField: 'Make a field of {column}',
    makeFieldShort: 'Make a field',
    makeAll: 'Make fields of all {columns, number}',
    furtherColumns: '{columns, number} more: {names}',
    bookkeeping:
      '{columns, plural, one {One column is} other {# columns are}} the other system’s own bookkeeping',
    emptyColumns: '{columns, plural, one {One more column is empty.} other {# more columns are empty.}}',
  },
  de: {
    oneRow: 'Was eine Zeile von {file} ist',
    row: '{noun, select, contacts {eine Person} accounts {eine Firma} deals {ein Deal} other {etwas anderes}}',
    howWritten: 'Wie {file} geschrieben ist',
    letters:
      '{encoding, select, utf8 {Unicode (UTF-8)} utf16le {Unicode (UTF-16)} utf16be {Unicode (UTF-16, andersherum)} windows1252 {Westeuropa (Windows)} macintosh {Westeuropa (alter Mac)} ibm850 {Westeuropa (DOS)} windows1250 {Mitteleuropa (Windows)} iso88592 {Mitteleuropa (ISO 8859-2)} ibm852 {Mitteleuropa (DOS)} windows1251 {Kyrillisch (Windows)} koi8r {Kyrillisch (KOI8-R)} ibm866 {Kyrillisch (DOS)} windows1253 {Griechisch (Windows)} windows1254 {Türkisch (Windows)} windows1255 {Hebräisch (Windows)} windows1257 {Baltisch (Windows)} shift_jis {Japanisch (Shift JIS)} eucjp {Japanisch (EUC-JP)} euckr {Koreanisch (EUC-KR)} gb18030 {Chinesisch (GB 18030)} other {Chinesisch (Big5)}}',
    withMark: '{letters}, mit einer Markierung am Anfang',
    separator:
      '{separator, select, comma {Kommas} semicolon {Semikolons} tab {Tabulatoren} other {Striche}} zwischen den Zellen',
    lettersSuchAs: 'Buchstaben wie in {words}',
    breakInLine: 'Zeilenumbrüche in Zellen, zuerst in Zeile {line, number}',
    readOtherwise: 'Anders lesen',
    whichLetters: 'Buchstaben',
    whichSeparator: 'Zwischen den Zellen',
    sign: '{separator, select, comma {ein Komma} semicolon {ein Semikolon} tab {ein Tabulator} other {ein Strich}}',
    dateReads: '{column}: „{example}“ ist {reads}',
    leftColumns:
      '{columns, plural, one {Eine Spalte füllt noch nichts} other {# Spalten füllen noch nichts}}',
    leftMeans: 'Was darin steht, bleibt zurück, solange Sie nicht sagen, wohin es kommt.',
    madeFields: 'Was zu eigenen Feldern wird',
    madeMeans: 'Damit nichts zurückbleibt. Lassen Sie aus, was hier niemand braucht.',
    leaveAllOut: 'Alle {columns, number} auslassen',
    makeField: 'Aus {column} ein Feld machen',
    makeFieldShort: 'Ein Feld daraus machen',
    makeAll: 'Aus allen {columns, number} Felder machen',
    furtherColumns: '{columns, number} weitere: {names}',
    bookkeeping:
      '{columns, plural, one {Eine Spalte ist} other {# Spalten sind}} eigene Buchführung des anderen Systems',
    emptyColumns:
      '{columns, plural, one {Eine weitere Spalte ist leer.} other {# weitere Spalten sind leer.}}',
  },
});
