import { texts } from './texts.ts';

/** What came in from clients, on the day and wherever else one is. */
export const fromClientsTexts = texts({
  en: {
    title: 'From your clients',
    titleOf: 'From the clients of {name}',
    waits: '{count, plural, one {one answer} other {# answers}} to give',
    seen: 'I have seen these',
    seenSaid: 'Seen. What comes in next shows here.',
    where: '{account} · {deal}',
    told: '{deal}: {what}',
    openDeal: 'Open the deal',
    showMore: 'Show {count, number} more',
  },
  de: {
    title: 'Von Ihren Kunden',
    titleOf: 'Von den Kunden von {name}',
    waits: '{count, plural, one {eine Antwort} other {# Antworten}} zu geben',
    seen: 'Gesehen',
    seenSaid: 'Gesehen. Was als Nächstes kommt, steht wieder hier.',
    where: '{account} · {deal}',
    told: '{deal}: {what}',
    openDeal: 'Deal öffnen',
    showMore: '{count, number} weitere zeigen',
  },
});
