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
    title: 'Waiting to be sent',
    intro:
      'This was done while there was no connection. It is kept on this device, in order, and sent by itself as soon as there is one.',
    none: 'Everything has been sent',
    noneMore: 'What you do without a connection stands here until it has arrived.',
    onDeal: 'on {deal}',
    made: 'done {when}',
    stateWaiting: 'waiting',
    stateHeld: 'waits for the one before it',
    stateRefused: 'not taken',
    typed: 'What you typed',
    sendAgain: 'Send it all the same',
    tryAgain: 'Send it again',
    giveUp: 'Give it up',
    givenUp: 'Given up. It was not recorded.',
    lookAtDeal: 'Look at the deal',
    notRead: 'There is no connection',
    notReadMore:
      'This page was not opened on this device before, so it cannot be shown. Today, and deals that you looked at lately, can.',
    toToday: 'Go to Today',
    leaveTitle: 'Not everything has been sent',
    leaveWithWaiting:
      '{count, plural, one {One thing that you did is} other {# things that you did are}} only on this device. Signing out forgets it.',
    leaveAnyway: 'Sign out and forget it',
    stay: 'Stay',
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
    title: 'Wartet aufs Senden',
    intro:
      'Das geschah ohne Verbindung. Es ist auf diesem Gerät aufgehoben, der Reihe nach, und wird von selbst gesendet, sobald es eine gibt.',
    none: 'Alles ist gesendet',
    noneMore: 'Was Sie ohne Verbindung tun, steht hier, bis es angekommen ist.',
    onDeal: 'bei {deal}',
    made: '{when}',
    stateWaiting: 'wartet',
    stateHeld: 'wartet auf das davor',
    stateRefused: 'nicht angenommen',
    typed: 'Was Sie geschrieben haben',
    sendAgain: 'Trotzdem senden',
    tryAgain: 'Noch einmal senden',
    giveUp: 'Verwerfen',
    givenUp: 'Verworfen. Es wurde nicht festgehalten.',
    lookAtDeal: 'Den Deal ansehen',
    notRead: 'Es gibt keine Verbindung',
    notReadMore:
      'Diese Seite war auf diesem Gerät noch nicht offen und lässt sich deshalb nicht zeigen. Heute und Deals, die Sie kürzlich angesehen haben, schon.',
    toToday: 'Zu Heute',
    leaveTitle: 'Nicht alles ist gesendet',
    leaveWithWaiting:
      '{count, plural, one {Eines, das Sie getan haben, liegt} other {#, die Sie getan haben, liegen}} nur auf diesem Gerät. Beim Abmelden geht es verloren.',
    leaveAnyway: 'Abmelden und verwerfen',
    stay: 'Bleiben',
  },
});
