import { texts } from './texts.ts';

/** What the reading of words learnt from this workspace, and how its model stands. */
export const lessonsTexts = texts({
  en: {
    title: 'What reading has learnt from you',
    means:
      'Whatever you accept, change or leave out of what was found in words teaches how words are read here, once the conversation is closed out. It stays in this workspace.',
    standNone: 'Words are read with the model that comes with Leadsheet. It has learnt nothing here yet.',
    standTaught:
      '{count, plural, one {Words are read with the model that comes with Leadsheet and # lesson of your workspace.} other {Words are read with the model that comes with Leadsheet and {lessons} lessons of your workspace.}}',
    standHeld:
      '{count, plural, one {Words are read with the model that comes with Leadsheet alone: with # lesson of your workspace it would read worse.} other {Words are read with the model that comes with Leadsheet alone: with {lessons} lessons of your workspace it would read worse. Take back what is wrong, and the rest counts again.}}',
    figures:
      'Tried on {sentences} sentences that always stay the same: {product} of 100 points without your lessons, {here} with them. What costs more than two points is held back.',
    onlyLatest: 'The latest {most} lessons count.',
    learning: 'Learning from your last decisions… Until that is done, words are read as before.',
    show: 'Show',
    all: 'All',
    putRight: 'Put right',
    heldBack: '{count, plural, =0 {Held back} other {Held back ({number})}}',
    takenBack: '{count, plural, =0 {Taken back} other {Taken back ({number})}}',

    label:
      '{label, select, client_commitment {commitment} non_commitment {non-commitment} promise {promise of yours} ask {ask} concern {concern} request {request} other {none of these}}',
    wasRight: 'Taken for: {told}. You agreed.',
    wasChanged: 'Taken for: {told}. You made it: {is}.',
    wasLeftOut: 'Taken for: {told}. You left it out.',
    wasMissed: 'Not found. You made it: {is}.',
    wasNothing: 'Not found. You agreed.',
    whoPutRight: 'Who: {is} instead of {told}',
    whatPutRight: 'What: “{is}” instead of “{told}”',
    whenPutRight: 'By when: {is} instead of {told}',
    nobody: 'nobody',
    noDay: 'no day',
    nothing: 'nothing',
    from: '{source, select, notes {in notes} transcript {{side, select, client {said by the client} ours {said by us} other {said in a call}}} chat {{side, select, client {written by the client in a chat} ours {written by us in a chat} other {in a chat}}} mail {{side, select, client {in a mail of the client} ours {in a mail of ours} other {in a mail}}} other {in a document}}',
    byWhom: '{name}, {day}',
    isHeldBack: 'held back',
    isTakenBack: 'taken back',
    isUntried: 'being tried',

    takeBack: 'Take back',
    takeBackThis: 'Take back: “{words}”',
    teachAgain: 'Teach again',
    teachAgainThis: 'Teach again: “{words}”',
    tryAgain: 'Try again',
    tryAgainThis: 'Try again: “{words}”',
    saidTakenBack: 'Taken back: it teaches nothing any more.',
    saidTaught: 'Taught again.',
    saidUntried: 'Taught again. It is being tried with all others.',
    saidHeldBack: 'It would still make reading worse, and stays held back.',

    none: 'Nothing was learnt yet',
    noneHint:
      'Write or paste what was said when you close a conversation out, and accept or leave out what is found in it.',
    noneSeen: 'None of it is from a deal that you see.',
    noneOfThese: 'There are none of these.',
    notReadable: 'What was learnt could not be read',
    loadMore: 'Show more ({left} left)',
  },
  de: {
    title: 'Was beim Lesen von Ihnen gelernt wurde',
    means:
      'Was Sie von dem Gefundenen annehmen, ändern oder weglassen, lehrt, wie hier gelesen wird, sobald das Gespräch nachbereitet ist. Es bleibt in diesem Arbeitsbereich.',
    standNone: 'Gelesen wird mit dem Modell, das mit Leadsheet kommt. Hier hat es noch nichts gelernt.',
    standTaught:
      '{count, plural, one {Gelesen wird mit dem Modell, das mit Leadsheet kommt, und # Lektion aus Ihrem Arbeitsbereich.} other {Gelesen wird mit dem Modell, das mit Leadsheet kommt, und {lessons} Lektionen aus Ihrem Arbeitsbereich.}}',
    standHeld:
      '{count, plural, one {Gelesen wird mit dem Modell, das mit Leadsheet kommt, allein: Mit # Lektion aus Ihrem Arbeitsbereich läse es schlechter.} other {Gelesen wird mit dem Modell, das mit Leadsheet kommt, allein: Mit {lessons} Lektionen aus Ihrem Arbeitsbereich läse es schlechter. Nehmen Sie zurück, was falsch ist, dann zählt der Rest wieder.}}',
    figures:
      'Geprüft an {sentences} Sätzen, die immer gleich bleiben: {product} von 100 Punkten ohne Ihre Lektionen, {here} mit ihnen. Was mehr als zwei Punkte kostet, wird zurückgehalten.',
    onlyLatest: 'Die letzten {most} Lektionen zählen.',
    learning: 'Aus Ihren letzten Entscheidungen wird gerade gelernt. Bis dahin wird gelesen wie zuvor.',
    show: 'Zeigen',
    all: 'Alle',
    putRight: 'Berichtigt',
    heldBack: '{count, plural, =0 {Zurückgehalten} other {Zurückgehalten ({number})}}',
    takenBack: '{count, plural, =0 {Zurückgenommen} other {Zurückgenommen ({number})}}',

    label:
      '{label, select, client_commitment {Zusage} non_commitment {Nicht-Zusage} promise {Ihr Versprechen} ask {Frage} concern {Einwand} request {Wunsch} other {nichts davon}}',
    wasRight: 'Gehalten für: {told}. Sie stimmten zu.',
    wasChanged: 'Gehalten für: {told}. Sie machten daraus: {is}.',
    wasLeftOut: 'Gehalten für: {told}. Sie ließen es weg.',
    wasMissed: 'Nicht gefunden. Sie machten daraus: {is}.',
    wasNothing: 'Nicht gefunden. Sie stimmten zu.',
    whoPutRight: 'Wer: {is} statt {told}',
    whatPutRight: 'Was: „{is}“ statt „{told}“',
    whenPutRight: 'Bis wann: {is} statt {told}',
    nobody: 'niemand',
    noDay: 'kein Tag',
    nothing: 'nichts',
    from: '{source, select, notes {in Notizen} transcript {{side, select, client {vom Kunden gesagt} ours {von uns gesagt} other {in einem Gespräch gesagt}}} chat {{side, select, client {vom Kunden im Chat} ours {von uns im Chat} other {in einem Chat}}} mail {{side, select, client {in einer Mail des Kunden} ours {in einer Mail von uns} other {in einer Mail}}} other {in einem Dokument}}',
    byWhom: '{name}, {day}',
    isHeldBack: 'zurückgehalten',
    isTakenBack: 'zurückgenommen',
    isUntried: 'wird geprüft',

    takeBack: 'Zurücknehmen',
    takeBackThis: 'Zurücknehmen: „{words}“',
    teachAgain: 'Wieder lehren',
    teachAgainThis: 'Wieder lehren: „{words}“',
    tryAgain: 'Noch einmal prüfen',
    tryAgainThis: 'Noch einmal prüfen: „{words}“',
    saidTakenBack: 'Zurückgenommen: Es lehrt nichts mehr.',
    saidTaught: 'Lehrt wieder.',
    saidUntried: 'Lehrt wieder. Geprüft wird es gerade mit allen anderen.',
    saidHeldBack: 'Damit läse es noch immer schlechter; es bleibt zurückgehalten.',

    none: 'Noch wurde nichts gelernt',
    noneHint:
      'Schreiben Sie beim Nachbereiten auf, was gesagt wurde, oder fügen Sie es ein, und nehmen Sie an oder lassen Sie weg, was darin gefunden wird.',
    noneSeen: 'Nichts davon ist aus einem Deal, den Sie sehen.',
    noneOfThese: 'Davon gibt es keine.',
    notReadable: 'Was gelernt wurde, ließ sich nicht lesen',
    loadMore: 'Mehr zeigen (noch {left})',
  },
});
