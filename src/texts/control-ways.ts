import { texts } from './texts.ts';

/** Each of the eleven ways while it is in hand, by its code. */
export const inHandTexts = texts({
  en: {
    unowned: 'We lead the process',
    'thin-plan': 'Every conversation is prepared',
    'no-next-conversation': 'Next meeting is booked',
    'non-commitment': 'No vague answers accepted',
    'one-sided': 'They give as we give',
    avoided: 'No hard question avoided',
    'no-value': 'Every ask says what they gain',
    'client-led': 'We set the next step',
    'no-objective': 'Every conversation has an objective',
    'no-backup': 'A backup for every ask',
    'not-asked': 'We asked last time',
  },
  de: {
    unowned: 'Wir führen den Prozess',
    'thin-plan': 'Jedes Gespräch ist vorbereitet',
    'no-next-conversation': 'Der nächste Termin steht',
    'non-commitment': 'Keine vage Antwort hingenommen',
    'one-sided': 'Der Kunde gibt, wie wir geben',
    avoided: 'Keiner schweren Frage ausgewichen',
    'no-value': 'Jede Frage nennt den Nutzen',
    'client-led': 'Wir bestimmen den nächsten Schritt',
    'no-objective': 'Jedes Gespräch hat ein Ziel',
    'no-backup': 'Zu jeder Frage eine Alternative',
    'not-asked': 'Zuletzt haben wir gefragt',
  },
});

/** Each of the eleven ways once it is given up, by its code. */
export const givenUpTexts = texts({
  en: {
    unowned: 'Nobody leads the process',
    'thin-plan': 'A plan is thin',
    'no-next-conversation': 'No next conversation',
    'non-commitment': 'Accepted a non-commitment',
    'one-sided': 'We gave and they did not',
    avoided: 'Avoided a hard question',
    'no-value': 'An ask without value for them',
    'client-led': 'Client set the next step',
    'no-objective': 'A conversation without an objective',
    'no-backup': 'No backup',
    'not-asked': 'Nothing was asked',
  },
  de: {
    unowned: 'Niemand führt den Prozess',
    'thin-plan': 'Ein Plan ist dünn',
    'no-next-conversation': 'Kein nächstes Gespräch',
    'non-commitment': 'Eine Nicht-Zusage hingenommen',
    'one-sided': 'Wir haben gegeben, der Kunde nicht',
    avoided: 'Einer schweren Frage ausgewichen',
    'no-value': 'Eine Frage ohne Nutzen für den Kunden',
    'client-led': 'Der Kunde bestimmt den nächsten Schritt',
    'no-objective': 'Ein Gespräch ohne Ziel',
    'no-backup': 'Keine Alternative',
    'not-asked': 'Nichts wurde gefragt',
  },
});

/** Each of the eleven ways while nothing has happened that it can be told by: what will show. */
export const notKnownTexts = texts({
  en: {
    unowned: 'Whether we lead the process',
    'thin-plan': 'Whether conversations are prepared',
    'no-next-conversation': 'Whether the next meeting is booked',
    'non-commitment': 'Whether vague answers are accepted',
    'one-sided': 'Whether they give as we give',
    avoided: 'Whether hard questions are avoided',
    'no-value': 'Whether asks say what they gain',
    'client-led': 'Who sets the next step',
    'no-objective': 'Whether conversations have an objective',
    'no-backup': 'Whether there is a backup',
    'not-asked': 'Whether we ask',
  },
  de: {
    unowned: 'Ob wir den Prozess führen',
    'thin-plan': 'Ob Gespräche vorbereitet sind',
    'no-next-conversation': 'Ob der nächste Termin steht',
    'non-commitment': 'Ob vage Antworten hingenommen werden',
    'one-sided': 'Ob der Kunde gibt, wie wir geben',
    avoided: 'Ob schweren Fragen ausgewichen wird',
    'no-value': 'Ob Fragen den Nutzen nennen',
    'client-led': 'Wer den nächsten Schritt bestimmt',
    'no-objective': 'Ob Gespräche ein Ziel haben',
    'no-backup': 'Ob es eine Alternative gibt',
    'not-asked': 'Ob wir fragen',
  },
});
