import { texts } from './texts.ts';

/** The conversation that goes over the ground again with somebody who is new. */
export const catchUpTexts = texts({
  en: {
    agendaOpens: 'What brought you here, and what matters to you in it',
    agendaPoint: '{kind}, agreed by {who} on {day}: does it hold for you?',
    agendaCloses: 'What is missing for you, and when we talk again',
    gain: 'You see what your colleagues have agreed to, and why, while it can still be changed.',
  },
  de: {
    agendaOpens: 'Was Sie hierher gebracht hat und was Ihnen dabei wichtig ist',
    agendaPoint: '{kind}, von {who} am {day} zugesagt: Gilt das auch für Sie?',
    agendaCloses: 'Was Ihnen fehlt und wann wir wieder sprechen',
    gain: 'Sie sehen, was zugesagt wurde und warum, solange es sich noch ändern lässt.',
  },
});
