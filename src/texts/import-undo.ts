import { texts } from './texts.ts';

/** Taking a whole import back. */
export const importUndoTexts = texts({
  en: {
    title: 'Take this import back',
    what: 'What it made goes, and what it changed is as it was before. What somebody changed or used since stays, and is listed here.',
    look: 'See what would go',
    nothing: 'Nothing of it is left to take back.',
    noun: '{noun, select, deals {Deals} facts {Entries in ledgers} contacts {People} accounts {Companies} jobs {Jobs before} values {Your own fields filled in} notes {Notes} relations {Who knows whom} files {Files and photos} taggings {Tags put on} tags {Tags} fields {Your own fields} members {Colleagues} other {Teams}}',
    leftBefore:
      '{count, plural, one {# entry had to stay when earlier imports were taken back. It is looked at again, and goes as well where only this import stood on it.} other {# entries had to stay when earlier imports were taken back. They are looked at again, and go as well where only this import stood on them.}}',
    goes: 'Goes',
    asBefore: 'As before',
    stays: 'Stays',
    binNote:
      'People and companies go into the bin, where they can be had back for 30 days. A deal keeps its ledger, and leaves every list.',
    take: 'Take it back',
    notYet: 'Leave it as it is',
    begun: 'The import is being taken back.',
    under: 'Taking the import back',
    rows: '{done, number} of {of, number} rows',
    mayLeave: 'You may leave this page; it goes on.',
    done: 'Taken back',
    by: '{who} took this import back on {day}. The same files can be imported anew.',
    kept: '{count, plural, =0 {Nothing had to stay.} one {# entry stays, because it was changed or used since:} other {# entries stay, because they were changed or used since:}}',
    because:
      '{reason, select, changed {changed since} used {something hangs on it since} merged {made one with another entry since} other {something stands in its ledger since}}',
    keptNoun:
      '{noun, select, deal {deal} contact {person} account {company} contact_job {job before} custom_value {your own fields} note {note} relation {who knows whom} stored_file {file} tagged {tag put on} tag {tag} custom_field {field} member {colleague} other {team}}',
    more: 'Show more',
    newImport: 'Import files anew',
  },
  de: {
    title: 'Diesen Import zurücknehmen',
    what: 'Was er angelegt hat, geht, und was er geändert hat, ist wieder wie vorher. Was seitdem jemand geändert oder benutzt hat, bleibt und wird hier genannt.',
    look: 'Zeigen, was gehen würde',
    nothing: 'Davon ist nichts mehr da, was zurückzunehmen wäre.',
    noun: '{noun, select, deals {Deals} facts {Einträge in Protokollen} contacts {Personen} accounts {Firmen} jobs {Frühere Stellen} values {Ausgefüllte eigene Felder} notes {Notizen} relations {Wer wen kennt} files {Dateien und Fotos} taggings {Vergebene Tags} tags {Tags} fields {Eigene Felder} members {Mitglieder} other {Teams}}',
    leftBefore:
      '{count, plural, one {# Eintrag musste bleiben, als frühere Importe zurückgenommen wurden. Er wird noch einmal angesehen und geht mit, wenn nur dieser Import auf ihm stand.} other {# Einträge mussten bleiben, als frühere Importe zurückgenommen wurden. Sie werden noch einmal angesehen und gehen mit, wo nur dieser Import auf ihnen stand.}}',
    goes: 'Geht',
    asBefore: 'Wie vorher',
    stays: 'Bleibt',
    binNote:
      'Personen und Firmen kommen in den Papierkorb, aus dem sie 30 Tage lang zurückzuholen sind. Ein Deal behält sein Protokoll und verschwindet aus allen Listen.',
    take: 'Zurücknehmen',
    notYet: 'So lassen',
    begun: 'Der Import wird zurückgenommen.',
    under: 'Der Import wird zurückgenommen',
    rows: '{done, number} von {of, number} Zeilen',
    mayLeave: 'Sie dürfen die Seite verlassen; es geht weiter.',
    done: 'Zurückgenommen',
    by: '{who} hat diesen Import am {day} zurückgenommen. Dieselben Dateien lassen sich neu importieren.',
    kept: '{count, plural, =0 {Nichts musste bleiben.} one {# Eintrag bleibt, weil er seitdem geändert oder benutzt wurde:} other {# Einträge bleiben, weil sie seitdem geändert oder benutzt wurden:}}',
    because:
      '{reason, select, changed {seitdem geändert} used {seitdem hängt etwas daran} merged {seitdem mit einem anderen Eintrag zusammengelegt} other {seitdem steht etwas in seinem Protokoll}}',
    keptNoun:
      '{noun, select, deal {Deal} contact {Person} account {Firma} contact_job {frühere Stelle} custom_value {eigene Felder} note {Notiz} relation {wer wen kennt} stored_file {Datei} tagged {vergebener Tag} tag {Tag} custom_field {Feld} member {Mitglied} other {Team}}',
    more: 'Mehr zeigen',
    newImport: 'Dateien neu importieren',
  },
});
