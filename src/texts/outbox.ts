import { texts } from './texts.ts';

/** Working without a network: what waits to be sent, and what could not be. */
export const outboxTexts = texts({
  en: {
    kept: 'There is no connection. It is kept on this device and sent as soon as there is one.',
    offline: 'No connection. You see what was read last.',
    offlineShort: 'No connection',
    keptMeanwhile: 'What you do now is kept here and sent later.',
    waiting: '{count, plural, one {# waiting to be sent} other {# waiting to be sent}}',
    sending: '{count, plural, one {Sending what you did …} other {Sending # things that you did …}}',
    refused: '{count, plural, one {One was not taken. Look at it} other {# were not taken. Look at them}}',
    notTaken: 'Not everything that you did was taken. Nothing of it is lost.',
    title: 'Waiting to be sent',
    notRead: 'There is no connection',
    notReadMore:
      'This page was not opened on this device before, so it cannot be shown. Today, and deals that you looked at lately, can.',
    toToday: 'Go to Today',
  },
  de: {
    kept: 'Es gibt keine Verbindung. Auf diesem Gerät aufgehoben; gesendet wird, sobald es eine gibt.',
    offline: 'Keine Verbindung. Sie sehen, was zuletzt gelesen wurde.',
    offlineShort: 'Keine Verbindung',
    keptMeanwhile: 'Was Sie jetzt tun, wird hier aufgehoben und später gesendet.',
    waiting: '{count, plural, one {# wartet aufs Senden} other {# warten aufs Senden}}',
    sending: '{count, plural, one {Wird gesendet …} other {# werden gesendet …}}',
    refused:
      '{count, plural, one {Eines wurde nicht angenommen. Ansehen} other {# wurden nicht angenommen. Ansehen}}',
    notTaken: 'Nicht alles, was Sie getan haben, wurde angenommen. Nichts davon ist verloren.',
    title: 'Wartet aufs Senden',
    notRead: 'Es gibt keine Verbindung',
    notReadMore:
      'Diese Seite war auf diesem Gerät noch nicht offen und lässt sich deshalb nicht zeigen. Heute und Deals, die Sie kürzlich angesehen haben, schon.',
    toToday: 'Zu Heute',
  },
});
