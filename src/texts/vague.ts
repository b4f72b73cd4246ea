import { texts } from './texts.ts';

/** What makes a phrase no commitment, by its type, and the better question to ask. */
export const vagueTexts = texts({
  en: {
    isVague:
      '{type, select, no_date {“{phrase}” is no date.} hedge {“{phrase}” leaves open whether it happens.} no_owner {“{phrase}” names nobody.} deferred_thinking {“{phrase}” puts it off: nobody can see whether it was done.} praise_only {“{phrase}” is praise, and nothing that they do.} brush_off_task {“{phrase}” costs them nothing and settles nothing.} authority_fog {“{phrase}” leaves open who decides.} other {“{phrase}” leaves open where the money comes from.}}',
    askForType:
      '{type, select, no_date {By which day will that be done?} hedge {What has to happen for you to be sure, and when will you know?} no_owner {Who will do that, and by when?} deferred_thinking {What do you still need to know to decide, and on which day do you decide?} praise_only {What would you do with it first, and who has to agree to that?} brush_off_task {What will you look for in it, and when do we talk about what you found?} authority_fog {Who decides this, and when can we talk to them together?} other {Who can release the money, and what do they need to see by when?}}',
    askForMissing:
      '{missing, select, when {By which day will that be done?} who {Who will do that?} what {What exactly will you do?} what_when {What exactly will you do, and by when?} who_what {Who will do what exactly?} other {Who will do that, and by when?}}',
    askNow: 'Ask: “{question}”',
    keep: 'Ask next time',
    kept: 'Kept with the next conversation: “{question}”',
    copy: 'Copy',
    copyQuestion: 'Copy the question',
    copied: 'Copied.',
    notCopied: 'Your browser does not let us copy. Select the question and copy it.',
    undo: 'Undo',

    typeIs:
      '{type, select, no_date {says no day} hedge {leaves open whether} no_owner {names nobody} deferred_thinking {puts it off} praise_only {only praise} brush_off_task {brushes off} authority_fog {leaves open who decides} other {leaves open the money}}',
    isVagueForUs: '“{words}” is vague for us',
    markTitle: 'Mark a phrase as vague',
    changeTitle: 'Change a marked phrase',
    phrase: 'The words',
    phraseHint: 'As they are said. Large letters and accents make no difference.',
    why: 'What is vague about it',
    choose: 'Choose',
    mark: 'Mark it',
    save: 'Save',
    marked: 'Marked as vague: “{phrase}”',
    changed: 'Changed: “{phrase}”',
    wordsTitle: 'Phrases that are vague for you',
    wordsMean:
      'A line with one of these is told to be vague while somebody types it. Leadsheet knows some five hundred phrases of everyday English and German by itself; these are yours, for everybody in the workspace.',
    markAPhrase: 'Mark a phrase',
    noWords: 'Nothing is marked yet',
    noWordsHint: 'Select words in a line or a note while you close out, and say that they are vague for you.',
    markedAs: '{type} · marked by {name}, {day}',
    acts: 'What to do with “{phrase}”',
    change: 'Change',
    remove: 'Take out',
    unmarked: 'Taken out: it counts as vague no more.',
  },
  de: {
    isVague:
      '{type, select, no_date {„{phrase}“ ist kein Datum.} hedge {„{phrase}“ lässt offen, ob es geschieht.} no_owner {„{phrase}“ nennt niemanden.} deferred_thinking {„{phrase}“ schiebt es auf: Niemand sieht, ob es getan wurde.} praise_only {„{phrase}“ ist Lob und nichts, was der Kunde tut.} brush_off_task {„{phrase}“ kostet den Kunden nichts und klärt nichts.} authority_fog {„{phrase}“ lässt offen, wer entscheidet.} other {„{phrase}“ lässt offen, woher das Geld kommt.}}',
    askForType:
      '{type, select, no_date {Bis zu welchem Tag ist das getan?} hedge {Was muss geschehen, damit Sie sicher sind, und wann wissen Sie es?} no_owner {Wer tut das, und bis wann?} deferred_thinking {Was müssen Sie noch wissen, um zu entscheiden, und an welchem Tag entscheiden Sie?} praise_only {Was würden Sie damit als Erstes tun, und wer muss zustimmen?} brush_off_task {Worauf achten Sie dabei, und wann sprechen wir über das Ergebnis?} authority_fog {Wer entscheidet das, und wann können wir gemeinsam mit dieser Person sprechen?} other {Wer kann das Geld freigeben, und was muss bis wann vorliegen?}}',
    askForMissing:
      '{missing, select, when {Bis zu welchem Tag ist das getan?} who {Wer tut das?} what {Was genau tun Sie?} what_when {Was genau tun Sie, und bis wann?} who_what {Wer tut was genau?} other {Wer tut das, und bis wann?}}',
    askNow: 'Fragen Sie: „{question}“',
    keep: 'Nächstes Mal fragen',
    kept: 'Steht beim nächsten Gespräch: „{question}“',
    copy: 'Kopieren',
    copyQuestion: 'Frage kopieren',
    copied: 'Kopiert.',
    notCopied: 'Ihr Browser lässt das Kopieren nicht zu. Markieren Sie die Frage und kopieren Sie sie.',
    undo: 'Rückgängig',

    typeIs:
      '{type, select, no_date {nennt keinen Tag} hedge {lässt offen, ob} no_owner {nennt niemanden} deferred_thinking {schiebt es auf} praise_only {ist nur Lob} brush_off_task {wimmelt ab} authority_fog {lässt offen, wer entscheidet} other {lässt das Geld offen}}',
    isVagueForUs: '„{words}“ ist für uns vage',
    markTitle: 'Wendung als vage markieren',
    changeTitle: 'Markierte Wendung ändern',
    phrase: 'Die Worte',
    phraseHint: 'So, wie man sie sagt. Großschreibung und Akzente machen keinen Unterschied.',
    why: 'Was daran vage ist',
    choose: 'Wählen',
    mark: 'Markieren',
    save: 'Speichern',
    marked: 'Als vage markiert: „{phrase}“',
    changed: 'Geändert: „{phrase}“',
    wordsTitle: 'Wendungen, die für Sie vage sind',
    wordsMean:
      'Steht eine davon in einer Zeile, wird beim Tippen gesagt, dass sie vage ist. Etwa fünfhundert Wendungen des englischen und deutschen Alltags kennt Leadsheet von selbst; diese sind Ihre und gelten für alle im Arbeitsbereich.',
    markAPhrase: 'Wendung markieren',
    noWords: 'Noch ist nichts markiert',
    noWordsHint:
      'Wählen Sie beim Nachbereiten Worte in einer Zeile oder Notiz aus und sagen Sie, dass sie für Sie vage sind.',
    markedAs: '{type} · markiert von {name}, {day}',
    acts: 'Was mit „{phrase}“ geschehen soll',
    change: 'Ändern',
    remove: 'Herausnehmen',
    unmarked: 'Herausgenommen: gilt nicht mehr als vage.',
  },
});
