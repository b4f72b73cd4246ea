import { texts } from './texts.ts';

/** What a client is told where the page itself cannot be shown. */
export const roadmapFaultTexts = texts({
  en: {
    busy: 'Please wait a moment',
    busyWhy:
      'This was asked for more often than we can answer, by you or by somebody who shares your connection. Nothing is lost. {minutes, plural, one {Wait a minute} other {Wait # minutes}}, then load the page again.',
    tooMuch: 'That is more than fits',
    tooMuchWhy:
      'Nothing was sent. Go back, keep it to a few sentences, and send it again; a longer document goes by mail.',
    notUnderstood: 'That could not be read',
    notUnderstoodWhy: 'Nothing was changed. Go back to the page and try it there once more.',
    fault: 'Something went wrong on our side',
    faultWhy:
      'Nothing was changed. Load the page again in a moment. If it stays so, tell whoever sent you the link, and give them this number: {id}',
  },
  de: {
    busy: 'Bitte einen Moment Geduld',
    busyWhy:
      'Das wurde öfter abgerufen, als wir antworten können: von Ihnen oder von jemandem, der Ihre Verbindung teilt. Es ist nichts verloren. {minutes, plural, one {Warten Sie eine Minute} other {Warten Sie # Minuten}} und laden Sie die Seite dann neu.',
    tooMuch: 'Das ist mehr, als hineinpasst',
    tooMuchWhy:
      'Es wurde nichts gesendet. Gehen Sie zurück, fassen Sie es in wenige Sätze, und senden Sie es noch einmal; ein längeres Dokument geht per E-Mail.',
    notUnderstood: 'Das ließ sich nicht lesen',
    notUnderstoodWhy:
      'Es wurde nichts geändert. Gehen Sie zurück zur Seite, und versuchen Sie es dort noch einmal.',
    fault: 'Bei uns ist etwas schiefgegangen',
    faultWhy:
      'Es wurde nichts geändert. Laden Sie die Seite gleich noch einmal. Bleibt es dabei, nennen Sie der Person, die Ihnen den Link gesandt hat, diese Nummer: {id}',
  },
});
