import { texts } from './texts.ts';

/** How fast a client goes, what has changed in it, and why the plan follows: no scolding, of nobody. */
export const paceTexts = texts({
  en: {
    title: 'Their pace',
    titleChanged: 'Their pace has changed',
    notKnown:
      'Their pace shows with the second commitment. Usual are {usual, plural, one {# day} other {# days}} a commitment.',
    soFar:
      '{days, plural, =0 {Less than a day} one {# day} other {# days}} a commitment so far; {usual, number} are usual.',
    slowedDown:
      '{days, plural, one {# day} other {# days}} a commitment at first, and {now, number} by now; {usual, number} are usual.',
    asUsual: '{days, plural, one {# day} other {# days}} a commitment, which is as usual.',
    slowerThan:
      '{days, plural, one {# day} other {# days}} a commitment; {usual, number} are usual. They take their time: plan with it.',
    fasterThan:
      '{days, plural, one {# day} other {# days}} a commitment; {usual, number} are usual. They go faster: see that nothing is skipped.',
    counted: 'How this is counted',
    ownCounted:
      'Theirs: {kinds, plural, one {# commitment} other {# commitments}}, given within {days, plural, one {# day} other {# days}} of {opened}, when the deal was opened.',
    usualOfDeals:
      'Usual: the middle of {deals, plural, one {# deal} other {# deals}} that you won by this playbook. Half of them took between {from, number} and {to, number} days a commitment.',
    usualOfPlaybook:
      'Usual: as the playbook says. With {fewest, number} won deals of your own it will be what they took{deals, plural, =0 {} other {; there are # so far}}.',
    slower:
      'They gave a commitment every {days, plural, one {day} other {# days}}, and the last one is {span} ago.',
    slowerOnce: 'They gave their first commitments all at once, and the last one is {span} ago.',
    slowerWhy:
      'Fast is slow: who is pressed now says no, or a yes that does not hold. Ask what it hangs on, and plan with their days.',
    later: '“{what}” was to be on {was} and is now on {now}.',
    laterOf: '{who}: “{what}” was to be on {was} and is now on {now}.',
    laterWhy:
      'A day that they choose is kept more often than one we push for. Plan with it, and ask what it waits for.',
    notYet: '{who} is not ready for {kind} yet.',
    notYetWords: '{who} is not ready for {kind} yet: {quote}',
    notYetUntil: '{who} is not ready for {kind} before {day}.',
    notYetUntilWords: '{who} is not ready for {kind} before {day}: {quote}',
    notYetWhy: 'Settle first what it hangs on: what is skipped now comes back just before the decision.',
    wentBack: '{who} no longer stands by {kind}, since {day}.',
    wentBackWhy: 'Go back to it with them before you go on: what rests on it would not hold.',
    somebodyNew: '{who} joined on {day}. The others had agreed to {kinds} by then.',
    somebodyNewWhy:
      'Go over it with them before you go on: who was not there when it was agreed can only stop it later.',
    catchUp: 'Plan a catch-up with {name}',
    movedDecision: 'The decision was to be expected around {was}, and is now around {now}.',
    decisionStays: 'The decision is still to be expected around {now}.',
    movedSteps: 'The days that move',
    goOverAgain: 'Catch-up with whoever is new',
    step: 'Step',
    was: 'Was around',
    now: 'Now around',
    added: 'added',
  },
  de: {
    title: 'Tempo des Kunden',
    titleChanged: 'Der Kunde geht jetzt anders',
    notKnown:
      'Das Tempo zeigt sich mit der zweiten Zusage. Üblich sind {usual, plural, one {# Tag} other {# Tage}} je Zusage.',
    soFar:
      'Bisher {days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}.',
    slowedDown:
      'Zuerst {days, plural, one {# Tag} other {# Tage}} je Zusage, inzwischen {now, number}; üblich sind {usual, number}.',
    asUsual: '{days, plural, one {# Tag} other {# Tage}} je Zusage, wie üblich.',
    slowerThan:
      '{days, plural, one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}. Der Kunde nimmt sich Zeit: Planen Sie damit.',
    fasterThan:
      '{days, plural, one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}. Der Kunde geht schneller: Achten Sie darauf, dass nichts übersprungen wird.',
    counted: 'So wird gezählt',
    ownCounted:
      'Beim Kunden: {kinds, plural, one {# Zusage} other {# Zusagen}} binnen {days, plural, one {# Tag} other {# Tagen}} seit der Eröffnung des Deals am {opened}.',
    usualOfDeals:
      'Üblich: die Mitte von {deals, plural, one {# Deal} other {# Deals}}, die Sie mit diesem Playbook gewonnen haben. Die Hälfte davon brauchte zwischen {from, number} und {to, number} Tage je Zusage.',
    usualOfPlaybook:
      'Üblich: wie im Playbook angegeben. Ab {fewest, number} gewonnenen Deals gilt, was diese gebraucht haben{deals, plural, =0 {} one {; bisher ist es einer} other {; bisher sind es #}}.',
    slower:
      'Bisher gab es {days, plural, one {jeden Tag} other {alle # Tage}} eine Zusage, und die letzte ist {span} her.',
    slowerOnce: 'Die ersten Zusagen kamen alle auf einmal, und die letzte ist {span} her.',
    slowerWhy:
      'Wer jetzt gedrängt wird, sagt nein, oder ein Ja, das nicht hält: Schnell ist langsam. Fragen Sie, woran es hängt, und planen Sie mit den Tagen des Kunden.',
    later: '„{what}“ war für den {was} vorgesehen und ist jetzt am {now}.',
    laterOf: '{who}: „{what}“ war für den {was} vorgesehen und ist jetzt am {now}.',
    laterWhy:
      'Ein Tag, den der Kunde wählt, hält eher als einer, auf den wir drängen. Planen Sie damit, und fragen Sie, worauf er wartet.',
    notYet: '{who} ist für {kind} noch nicht so weit.',
    notYetWords: '{who} ist für {kind} noch nicht so weit: {quote}',
    notYetUntil: '{who} ist für {kind} nicht vor dem {day} so weit.',
    notYetUntilWords: '{who} ist für {kind} nicht vor dem {day} so weit: {quote}',
    notYetWhy:
      'Klären Sie zuerst, woran es hängt: Was jetzt übersprungen wird, kommt kurz vor der Entscheidung wieder.',
    wentBack: '{who} steht seit dem {day} nicht mehr zu {kind}.',
    wentBackWhy:
      'Gehen Sie gemeinsam dorthin zurück, bevor es weitergeht: Was darauf ruht, würde nicht halten.',
    somebodyNew: 'Seit dem {day} dabei: {who}. Die anderen hatten bis dahin {kinds} zugesagt.',
    somebodyNewWhy:
      'Gehen Sie es gemeinsam noch einmal durch, bevor es weitergeht: Wer beim Zusagen nicht dabei war, kann es später nur aufhalten.',
    catchUp: 'Aufholgespräch mit {name} planen',
    movedDecision: 'Die Entscheidung war um den {was} zu erwarten, jetzt um den {now}.',
    decisionStays: 'Die Entscheidung ist weiter um den {now} zu erwarten.',
    movedSteps: 'Was sich verschiebt',
    goOverAgain: 'Aufholgespräch mit wem neu ist',
    step: 'Schritt',
    was: 'War um den',
    now: 'Jetzt um den',
    added: 'neu',
  },
});
