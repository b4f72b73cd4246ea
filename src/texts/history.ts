import { texts } from './texts.ts';

/** Everything that happened with somebody: on their page, and as the server tells of changes. */
export const historyTexts = texts({
  en: {
    history: 'History',
    show: 'Show',
    kind: '{kind, select, all {Everything} conversation {Conversations} commitment {Asked and agreed} deal {Deals and their people} note {Notes} other {Changes}}',
    nothing: 'Nothing of this kind yet.',
    earlier: 'Show earlier',
    inDeal: 'In <link>{deal}</link>',
    noteOn: 'Noted on <link>{on}</link>',
    noted: 'Noted',
    changes: 'Change',
    empty: 'nothing',
    created:
      '{you, select, yes {You} other {{name}}} added {noun, select, account {the company} other {them}}.',
    changed: '{you, select, yes {You} other {{name}}} changed {fields}.',
    changedNothing:
      '{you, select, yes {You} other {{name}}} saved {noun, select, account {the company} other {them}} anew.',
    removed:
      '{you, select, yes {You} other {{name}}} removed {noun, select, account {the company} other {them}}.',
    restored:
      '{you, select, yes {You} other {{name}}} brought {noun, select, account {the company} other {them}} back.',
    merged: '{you, select, yes {You} other {{name}}} made one of this entry and another.',
    mergeTakenBack: '{you, select, yes {You} other {{name}}} made two again of entries that were one.',
    moved: '{you, select, yes {You} other {{name}}} wrote down another job.',
    moveTakenBack: '{you, select, yes {You} other {{name}}} took a move to another job back.',
    jobWritten: '{you, select, yes {You} other {{name}}} wrote down where they worked before.',
    jobRemoved: '{you, select, yes {You} other {{name}}} took out where they worked before.',
    filledIn: '{you, select, yes {You} other {{name}}} filled in {fields}.',
    tagPutOn: '{you, select, yes {You} other {{name}}} put on the tag {tag}.',
    tagTakenOff: '{you, select, yes {You} other {{name}}} took off the tag {tag}.',
    relation:
      '{you, select, yes {You} other {{name}}} {act, select, removed {took out} restored {brought back} other {noted}}: {sentence}',
    file: '{you, select, yes {You} other {{name}}} {act, select, removed {removed} restored {brought back} other {attached}} the file {file}.',
    photo:
      '{you, select, yes {You} other {{name}}} {act, select, removed {removed} restored {brought back} other {chose}} the photo.',
    importTakenBack:
      '{you, select, yes {You} other {{name}}} took an import back, and with it what it had changed here.',
    otherwise: '{you, select, yes {You} other {{name}}} changed something.',
    readIn: '{you, select, yes {You} other {{name}}} brought it in from {source}.',
    left: '{who} works elsewhere now.',
    leftTitle: '{who}, {title}, works elsewhere now.',
    nobody: 'Leadsheet',
    field:
      '{field, select, name {the name} title {the job title} email {the e-mail} phone {the phone number} emails {e-mail addresses} phones {phone numbers} links {links} addresses {addresses} account {the company} website {the website} industry {the industry} country {the country} employees {how many work there} parent {the company above} owner {who looks after them} department {the department} about {what is said of them} birthday {the birthday} salutation {the salutation} buying {how they buy} other {something}}',
  },
  de: {
    history: 'Verlauf',
    show: 'Zeigen',
    kind: '{kind, select, all {Alles} conversation {Gespräche} commitment {Gefragt und zugesagt} deal {Deals und ihre Personen} note {Notizen} other {Änderungen}}',
    nothing: 'Davon noch nichts.',
    earlier: 'Früheres zeigen',
    inDeal: 'In <link>{deal}</link>',
    noteOn: 'Notiert zu <link>{on}</link>',
    noted: 'Notiert',
    changes: 'Änderung',
    empty: 'nichts',
    created:
      '{you, select, yes {Sie haben} other {{name} hat}} {noun, select, account {die Firma} other {die Person}} angelegt.',
    changed: '{you, select, yes {Sie haben} other {{name} hat}} geändert: {fields}.',
    changedNothing:
      '{you, select, yes {Sie haben} other {{name} hat}} {noun, select, account {die Firma} other {die Person}} noch einmal gespeichert.',
    removed:
      '{you, select, yes {Sie haben} other {{name} hat}} {noun, select, account {die Firma} other {die Person}} entfernt.',
    restored:
      '{you, select, yes {Sie haben} other {{name} hat}} {noun, select, account {die Firma} other {die Person}} zurückgeholt.',
    merged:
      '{you, select, yes {Sie haben} other {{name} hat}} diesen Eintrag mit einem anderen zusammengeführt.',
    mergeTakenBack:
      '{you, select, yes {Sie haben} other {{name} hat}} zusammengeführte Einträge wieder getrennt.',
    moved: '{you, select, yes {Sie haben} other {{name} hat}} eine neue Stelle eingetragen.',
    moveTakenBack: '{you, select, yes {Sie haben} other {{name} hat}} einen Stellenwechsel zurückgenommen.',
    jobWritten: '{you, select, yes {Sie haben} other {{name} hat}} eine frühere Stelle eingetragen.',
    jobRemoved: '{you, select, yes {Sie haben} other {{name} hat}} eine frühere Stelle entfernt.',
    filledIn: '{you, select, yes {Sie haben} other {{name} hat}} ausgefüllt: {fields}.',
    tagPutOn: '{you, select, yes {Sie haben} other {{name} hat}} das Stichwort {tag} vergeben.',
    tagTakenOff: '{you, select, yes {Sie haben} other {{name} hat}} das Stichwort {tag} weggenommen.',
    relation:
      '{you, select, yes {Sie haben} other {{name} hat}} {act, select, removed {herausgenommen} restored {zurückgeholt} other {notiert}}: {sentence}',
    file: '{you, select, yes {Sie haben} other {{name} hat}} die Datei {file} {act, select, removed {entfernt} restored {zurückgeholt} other {angehängt}}.',
    photo:
      '{you, select, yes {Sie haben} other {{name} hat}} das Foto {act, select, removed {entfernt} restored {zurückgeholt} other {gewählt}}.',
    importTakenBack:
      '{you, select, yes {Sie haben} other {{name} hat}} einen Import zurückgenommen, und damit, was er hier geändert hatte.',
    otherwise: '{you, select, yes {Sie haben} other {{name} hat}} etwas geändert.',
    readIn: '{you, select, yes {Sie haben} other {{name} hat}} das aus {source} übernommen.',
    left: '{who} arbeitet jetzt anderswo.',
    leftTitle: '{who}, {title}, arbeitet jetzt anderswo.',
    nobody: 'Leadsheet',
    field:
      '{field, select, name {der Name} title {die Stelle} email {die E-Mail-Adresse} phone {die Telefonnummer} emails {E-Mail-Adressen} phones {Telefonnummern} links {Links} addresses {Adressen} account {die Firma} website {die Internetseite} industry {die Branche} country {das Land} employees {wie viele dort arbeiten} parent {die Firma darüber} owner {wer zuständig ist} department {die Abteilung} about {was vermerkt ist} birthday {der Geburtstag} salutation {die Anrede} buying {wie dort gekauft wird} other {etwas}}',
  },
});
