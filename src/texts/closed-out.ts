import { texts } from './texts.ts';

/** What a conversation came to, once it is closed out. */
export const closedOutTexts = texts({
  en: {
    lacksWho: 'no owner',
    lacksWhat: 'no act',
    lacksWhen: 'no date',
    outcomeOrder: 'Order',
    outcomeAdvance: 'Advance',
    outcomeContinuation: 'Continuation',
    outcomeNoSale: 'No sale',
    meansOrder: 'They chose. Now the result has to begin.',
    meansAdvance: 'The next thing is theirs to do, by a day they named. That moves the deal.',
    meansContinuation:
      'What moves a deal is one of the commitments on the way to their decision, by a day they name. Ask for one when you talk next.',
    meansNoSale: 'There is no sale for now. A date to come back is worth more than hope.',
    keptAsNon: 'Kept as non-commitments, to ask for again:',
    planNext: 'Plan the next one',
    planIt: 'It takes two minutes while it is fresh: what to ask for, and what they gain.',
    lookAtDeal: 'Look at the deal',
    backToToday: 'Back to today',
  },
  de: {
    lacksWho: 'niemand genannt',
    lacksWhat: 'keine Handlung',
    lacksWhen: 'kein Datum',
    outcomeOrder: 'Auftrag',
    outcomeAdvance: 'Fortschritt',
    outcomeContinuation: 'Fortsetzung',
    outcomeNoSale: 'Kein Geschäft',
    meansOrder: 'Der Kunde hat sich entschieden. Jetzt kommt es auf das Ergebnis an.',
    meansAdvance:
      'Das Nächste tut der Kunde, bis zu einem Tag, den er genannt hat. Das bringt den Deal voran.',
    meansContinuation:
      'Voran kommt ein Deal mit einer der Zusagen auf dem Weg zur Entscheidung, bis zu einem Tag, den der Kunde nennt. Fragen Sie beim nächsten Gespräch danach.',
    meansNoSale: 'Vorerst kein Geschäft. Ein Tag zum Wiederkommen ist mehr wert als Hoffnung.',
    keptAsNon: 'Als Nicht-Zusagen behalten, um noch einmal zu fragen:',
    planNext: 'Das nächste planen',
    planIt: 'Zwei Minuten, solange es frisch ist: wonach Sie fragen und was der Kunde davon hat.',
    lookAtDeal: 'Den Deal ansehen',
    backToToday: 'Zurück zu Heute',
  },
});
