import { texts } from './texts.ts';

/** Letters that reached nobody, and how they are sent again. */
export const undeliveredTexts = texts({
  en: {
    notDelivered: 'It could not be delivered to {address}.',
    notDeliveredHere:
      '{kind, select, recap {The recap} invitation {The invitation} other {The cancellation}} for {name} could not be delivered to {address}.',
    notSentHere:
      '{kind, select, recap {The recap} invitation {The invitation} other {The cancellation}} for {name} was not sent.',
    cameBack: 'came back',
    sendAgain: 'Send again',
    sendAgainName: 'Send to {name} again',
    tag: 'not delivered',
    openLetters: 'Open the letters',
    otherWay: 'Send it another way',
    otherWayHint:
      'Copy it with a new link in it, or open it in your mail program. Once it is sent, say so here.',
    byMailServer: 'Send it from here',
    readReturned: 'A mail came back',
    returnedTitle: 'A mail that came back',
    returnedHint:
      'Save the mail that says it could not be delivered, and drop it here whole (.eml), or paste its source.',
    returnedDrop: 'Drop the mail that came back here',
    returnedText: 'Or paste it',
    returnedRead: 'Read it',
    returnedTooLarge: 'This file is too large. Leave out what was attached to it.',
    saidReturned:
      '{names} {count, plural, one {was} other {were}} not reached. Recorded; the link in it opens nothing any more.',
    saidKnown: 'This was recorded before: once is enough.',
  },
  de: {
    notDelivered: 'Es konnte nicht an {address} zugestellt werden.',
    notDeliveredHere:
      '{kind, select, recap {Die Zusammenfassung} invitation {Die Einladung} other {Die Absage}} für {name} konnte nicht an {address} zugestellt werden.',
    notSentHere:
      '{kind, select, recap {Die Zusammenfassung} invitation {Die Einladung} other {Die Absage}} für {name} wurde nicht gesendet.',
    cameBack: 'zurückgekommen',
    sendAgain: 'Noch einmal senden',
    sendAgainName: 'Noch einmal an {name} senden',
    tag: 'nicht zugestellt',
    openLetters: 'Briefe öffnen',
    otherWay: 'Auf anderem Weg senden',
    otherWayHint:
      'Kopieren Sie den Brief mit einem neuen Link darin, oder öffnen Sie ihn im Mailprogramm. Wenn er gesendet ist, sagen Sie es hier.',
    byMailServer: 'Von hier aus senden',
    readReturned: 'Eine Mail kam zurück',
    returnedTitle: 'Zurückgekommene Mail',
    returnedHint:
      'Speichern Sie die Mail, die sagt, dass sie nicht zugestellt wurde, und legen Sie sie ganz hier ab (.eml), oder fügen Sie ihren Quelltext ein.',
    returnedDrop: 'Zurückgekommene Mail hier ablegen',
    returnedText: 'Oder einfügen',
    returnedRead: 'Einlesen',
    returnedTooLarge: 'Diese Datei ist zu groß. Lassen Sie weg, was daran hängt.',
    saidReturned:
      '{names} {count, plural, one {wurde} other {wurden}} nicht erreicht. Eingetragen; der Link darin öffnet nichts mehr.',
    saidKnown: 'Das war schon eingetragen: Einmal genügt.',
  },
});
