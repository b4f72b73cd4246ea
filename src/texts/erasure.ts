import { texts } from './texts.ts';

/** Erasing a person: what goes, what stays, and what stands where they stood. */
export const erasureTexts = texts({
  en: {
    erasedPerson: 'Erased person',
    erase: 'Erase for good …',
    eraseDetail: 'On their request; cannot be undone',
    title: 'Erase {name}',
    goes: 'What goes',
    goesEntry:
      '{entries, plural, one {Name, e-mail addresses, phone numbers, addresses, fields, tags and jobs} other {Name, e-mail addresses, phone numbers, addresses, fields, tags and jobs, of all {entries} entries that became one}}',
    goesNotes: '{count, plural, one {# note on them} other {# notes on them}}',
    goesLetters: '{count, plural, one {What # letter to them said} other {What # letters to them said}}',
    goesLinks: '{count, plural, one {Their link to a shared page} other {Their # links to shared pages}}',
    goesFiles: '{count, plural, one {# file or photo of theirs} other {# files and photos of theirs}}',
    filesBeside:
      '{count, plural, one {A file of their deals and companies. Look yourself whether it speaks of them.} other {# files of their deals and companies. Look yourself whether they speak of them.}}',
    goesUploads:
      '{count, plural, one {The files of # import that was only looked at or stopped, whoever stands in them: send them again to import them} other {The files of # imports that were only looked at or stopped, whoever stands in them: send them again to import them}}',
    goesWords:
      'Their name, their words and what was remarked of them, in {count, plural, one {# entry of a ledger} other {# entries of ledgers}}; their name in every other text, in the trail, in imports and in search',
    stays: 'What stays',
    staysDeals:
      '{count, plural, =0 {They are in no deal.} one {In this deal, an erased person: what was asked and agreed, and on which day. Nothing changes in where it stands.} other {In these deals, an erased person: what was asked and agreed, and on which day. Nothing changes in where they stand.}}',
    staysHash: 'Hashes of their e-mail addresses, so that the next import leaves them out.',
    renamed: 'These are called by their name, and will be called otherwise:',
    companies:
      'These companies have their name in their own, and keep it. If it is theirs alone, rename the company first:',
    tags: 'These tags have a part of their name alone, and keep it. If it is theirs, rename the tag first:',
    partly:
      '{count, plural, one {A note on somebody beside them has a part of their name alone, and stays. Look whether it speaks of them, and change it first:} other {# notes on others beside them have a part of their name alone, and stay. Look whether these speak of them, and change them first:}}',
    moreNotes: '{count, plural, one {Show # more} other {Show # more}}',
    sameName:
      '{count, plural, one {Somebody else has this name.} other {# others have this name.}} Where a text outside of their deals has only the name, it stays. Is it the same person, make one of both entries first.',
    backups: 'Backups and exports that were made before still have them.',
    forGood: 'Nobody can undo this.',
    typeName: 'Type {name} to go on',
    doErase: 'Erase for good',
    begun: 'Erased. The rest of the workspace is being looked through.',
    thePerson: 'What would be erased',
    moreDeals: '{count, plural, other {and # more}}',
  },
  de: {
    erasedPerson: 'Gelöschte Person',
    erase: 'Endgültig löschen …',
    eraseDetail: 'Auf Wunsch der Person; nicht rückgängig zu machen',
    title: '{name} löschen',
    goes: 'Was verschwindet',
    goesEntry:
      '{entries, plural, one {Name, E-Mail-Adressen, Telefonnummern, Adressen, Felder, Stichwörter und Stellen} other {Name, E-Mail-Adressen, Telefonnummern, Adressen, Felder, Stichwörter und Stellen, aus allen {entries} Einträgen, die einer wurden}}',
    goesNotes: '{count, plural, one {# Notiz zur Person} other {# Notizen zur Person}}',
    goesLetters: '{count, plural, one {Was in # Brief an sie stand} other {Was in # Briefen an sie stand}}',
    goesLinks:
      '{count, plural, one {Ihr Link zu einer geteilten Seite} other {Ihre # Links zu geteilten Seiten}}',
    goesFiles: '{count, plural, one {# Datei oder Foto der Person} other {# Dateien und Fotos der Person}}',
    filesBeside:
      '{count, plural, one {Eine Datei ihrer Deals und Firmen. Sehen Sie selbst nach, ob sie darin vorkommt.} other {# Dateien ihrer Deals und Firmen. Sehen Sie selbst nach, ob sie darin vorkommt.}}',
    goesUploads:
      '{count, plural, one {Die Dateien von # Import, der nur angesehen oder angehalten wurde, wer auch darin steht: zum Importieren noch einmal senden} other {Die Dateien von # Importen, die nur angesehen oder angehalten wurden, wer auch darin steht: zum Importieren noch einmal senden}}',
    goesWords:
      'Ihr Name, ihre Worte und was über sie bemerkt wurde, in {count, plural, one {# Eintrag eines Protokolls} other {# Einträgen von Protokollen}}; ihr Name in jedem anderen Text, im Änderungsverlauf, in Importen und in der Suche',
    stays: 'Was bleibt',
    staysDeals:
      '{count, plural, =0 {Sie ist in keinem Deal.} one {In diesem Deal eine gelöschte Person: was gefragt und zugesagt wurde, und an welchem Tag. Am Stand ändert sich nichts.} other {In diesen Deals eine gelöschte Person: was gefragt und zugesagt wurde, und an welchem Tag. Am Stand ändert sich nichts.}}',
    staysHash: 'Prüfwerte ihrer E-Mail-Adressen, damit der nächste Import sie auslässt.',
    renamed: 'Diese heißen wie sie und werden danach anders heißen:',
    companies:
      'Diese Firmen haben ihren Namen im eigenen und behalten ihn. Ist es allein ihrer, benennen Sie die Firma vorher um:',
    tags: 'Diese Stichworte haben nur einen Teil des Namens und behalten ihn. Ist es ihrer, benennen Sie das Stichwort vorher um:',
    partly:
      '{count, plural, one {Eine Notiz in ihrem Umfeld hat nur einen Teil des Namens und bleibt. Sehen Sie nach, ob sie gemeint ist, und ändern Sie die Notiz vorher:} other {# Notizen in ihrem Umfeld haben nur einen Teil des Namens und bleiben. Sehen Sie nach, ob sie gemeint ist, und ändern Sie die Notizen vorher:}}',
    moreNotes: '{count, plural, one {# weitere zeigen} other {# weitere zeigen}}',
    sameName:
      '{count, plural, one {Noch jemand heißt so.} other {# andere heißen so.}} Wo in einem Text außerhalb ihrer Deals nur der Name steht, bleibt er. Ist es dieselbe Person, führen Sie die Einträge zuerst zusammen.',
    backups: 'In Sicherungen und Exporten von früher steht sie weiterhin.',
    forGood: 'Das kann niemand rückgängig machen.',
    typeName: 'Tippen Sie {name}, um fortzufahren',
    doErase: 'Endgültig löschen',
    begun: 'Gelöscht. Der Rest des Arbeitsbereichs wird gerade durchgesehen.',
    thePerson: 'Was gelöscht würde',
    moreDeals: '{count, plural, other {und # weitere}}',
  },
});
