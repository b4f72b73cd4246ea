import { texts } from './texts.ts';

/** What waits to be sent, looked at one by one, and what leaving would forget of it. Not needed by the first page. */
export const outboxSheetTexts = texts({
  en: {
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
    takeOver: 'See what is not in it',
    giveUp: 'Give it up',
    givenUp: 'Given up. It was not recorded.',
    lookAtDeal: 'Look at the deal',
    leaveTitle: 'Not everything has been sent',
    leaveWithWaiting:
      '{count, plural, one {One thing that you did is} other {# things that you did are}} only on this device. Signing out forgets it.',
    leaveAnyway: 'Sign out and forget it',
    stay: 'Stay',
  },
  de: {
    intro:
      'Das geschah ohne Verbindung. Es ist auf diesem Gerät aufgehoben, der Reihe nach, und wird von selbst gesendet, sobald es eine gibt.',
    none: 'Alles ist gesendet',
    noneMore: 'Was Sie ohne Verbindung tun, steht hier, bis es angekommen ist.',
    onDeal: 'bei {deal}',
    made: 'getan {when}',
    stateWaiting: 'wartet',
    stateHeld: 'wartet auf das davor',
    stateRefused: 'nicht angenommen',
    typed: 'Was Sie geschrieben haben',
    sendAgain: 'Trotzdem senden',
    tryAgain: 'Noch einmal senden',
    takeOver: 'Ansehen, was darin fehlt',
    giveUp: 'Verwerfen',
    givenUp: 'Verworfen. Es wurde nicht eingetragen.',
    lookAtDeal: 'Den Deal ansehen',
    leaveTitle: 'Nicht alles ist gesendet',
    leaveWithWaiting:
      '{count, plural, one {Eines, das Sie getan haben, liegt} other {#, die Sie getan haben, liegen}} nur auf diesem Gerät. Beim Abmelden geht es verloren.',
    leaveAnyway: 'Abmelden und verwerfen',
    stay: 'Bleiben',
  },
});
