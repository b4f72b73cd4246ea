import { texts } from './texts.ts';

/** What the server says of a seller's control: the eleven ways given up, and how far numbers can tell. */
export const coachSentencesTexts = texts({
  en: {
    unowned: 'Nobody leads the process',
    thinPlan: 'A plan is thin the day before',
    noNextConversation: 'No next conversation',
    nonCommitment: 'A non-commitment was accepted',
    oneSided: 'They gave nothing in return',
    avoided: 'A hard question was avoided',
    noValue: 'An ask says nothing of what they gain',
    clientLed: 'The client set the next step',
    noObjective: 'A conversation without an objective',
    noBackup: 'An objective without a backup',
    notAsked: 'Nothing was asked',
    happened: 'In {count, number} of {of, plural, =1 {one deal} other {# deals}}.',
    more: 'In {count, number} of {of, plural, =1 {one deal} other {# deals}}, at the others in {others, number} of {othersOf, number}: more than chance makes.',
    less: 'In {count, number} of {of, plural, =1 {one deal} other {# deals}}, at the others in {others, number} of {othersOf, number}: less than chance makes.',
    same: 'In {count, number} of {of, plural, =1 {one deal} other {# deals}}, at the others in {others, number} of {othersOf, number}.',
    tooFew:
      'In {count, number} of {of, plural, =1 {one deal} other {# deals}}, at the others in {others, number} of {othersOf, number}. Too few to compare.',
    nothingYet:
      '{isYou, select, yes {You had} other {{name} had}} no deal in hand for a week yet. Until then there is nothing to count.',
    mostOften:
      '{isYou, select, yes {Your control} other {Control of {name}}} is given up most often by this: {way}, in {count, number} of {of, plural, =1 {one deal} other {# deals}}.',
    allInHand:
      '{isYou, select, yes {You kept} other {{name} kept}} all eleven in hand, in {of, plural, =1 {the one deal} other {all # deals}}.',
    standsOutMore: 'More than at the others: {ways}.',
    standsOutLess: 'Less than at the others: {ways}.',
    nothingStandsOut: 'No difference to the others is larger than chance makes it.',
  },
  de: {
    unowned: 'Niemand führt den Prozess',
    thinPlan: 'Ein Plan ist am Tag davor dünn',
    noNextConversation: 'Kein nächstes Gespräch',
    nonCommitment: 'Eine Nicht-Zusage wurde hingenommen',
    oneSided: 'Der Kunde gab nichts dafür',
    avoided: 'Eine unbequeme Frage wurde vermieden',
    noValue: 'Eine Frage sagt nicht, was sie dem Kunden bringt',
    clientLed: 'Der Kunde bestimmte den nächsten Schritt',
    noObjective: 'Ein Gespräch ohne Ziel',
    noBackup: 'Ein Ziel ohne Alternative',
    notAsked: 'Es wurde nach nichts gefragt',
    happened: 'In {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}.',
    more: 'In {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}, bei den anderen in {others, number} von {othersOf, number}: mehr, als der Zufall erklärt.',
    less: 'In {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}, bei den anderen in {others, number} von {othersOf, number}: weniger, als der Zufall erklärt.',
    same: 'In {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}, bei den anderen in {others, number} von {othersOf, number}.',
    tooFew:
      'In {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}, bei den anderen in {others, number} von {othersOf, number}. Zu wenige für einen Vergleich.',
    nothingYet:
      '{isYou, select, yes {Sie hatten} other {{name} hatte}} noch keinen Deal eine Woche lang in der Hand. Vorher gibt es nichts zu zählen.',
    mostOften:
      '{isYou, select, yes {Ihre Führung} other {Die Führung bei {name}}} geht am häufigsten so verloren: {way}, in {count, number} von {of, plural, =1 {einem Deal} other {# Deals}}.',
    allInHand:
      '{isYou, select, yes {Sie hatten} other {{name} hatte}} alle elf in der Hand, in {of, plural, =1 {dem einen Deal} other {allen # Deals}}.',
    standsOutMore: 'Häufiger als bei den anderen: {ways}.',
    standsOutLess: 'Seltener als bei den anderen: {ways}.',
    nothingStandsOut: 'Kein Unterschied zu den anderen ist größer, als der Zufall ihn macht.',
  },
});
