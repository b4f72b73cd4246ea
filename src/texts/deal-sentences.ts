import { texts } from './texts.ts';

/** What a deal's page says in sentences: where they are, what to ask for next and why, when to ask for the decision. */
export const dealSentencesTexts = texts({
  en: {
    nobodyHere: 'Nobody from the client is here yet',
    nothingAsked: 'Nothing has been asked of them yet',
    together:
      '{by, select, you {You are together} us {We are together} other {{name} and they are together}}',
    aheadOfOne: '{by, select, you {You are} us {We are} other {{name} is}} {first, number} ahead of {who}',
    aheadOfTwo:
      '{by, select, you {You are} us {We are} other {{name} is}} {first, number} ahead of {who}, {second, number} of {who2}',
    aheadOfThree:
      '{by, select, you {You are} us {We are} other {{name} is}} {first, number} ahead of {who}, {second, number} of {who2}, {third, number} of {who3}',
    hasLeft: 'has left',
    notNeeded: 'not needed for this deal',
    joined: 'joined {day}, starts at the beginning',
    gainedOn: 'Gained on {day}.',
    tookPart: 'They took part.',
    confirmedIt: 'They confirmed it.',
    fromClient: 'From the client.',
    onlyOurWord: 'Only our word for it so far.',
    because: '({reason})',
    maybeSince: 'Maybe since {day}.',
    maybeSinceBecause: 'Maybe since {day} ({reason}).',
    maybeSinceUntil: 'Maybe since {day}, until {until}.',
    maybeSinceUntilBecause: 'Maybe since {day}, until {until} ({reason}).',
    noOn: 'No on {day}.',
    noOnBecause: 'No on {day} ({reason}).',
    noOnUntil: 'No on {day}, until {until}.',
    noOnUntilBecause: 'No on {day} ({reason}), until {until}.',
    askedOn: 'Asked on {day}, no answer yet.',
    takenBack: '{who} no longer stands by it since {day}.',
    setBack: 'Set back on {day}.',
    setBackBecause: 'Set back on {day} ({reason}).',
    lost: 'The deal is lost.',
    decided: 'They have decided.',
    tooEarly: 'Too early to ask for the decision: not everybody has given {kinds}.',
    asked: 'The decision was asked for.',
    ready: 'Ready to be asked for the decision for {span}.',
    gettingLate: 'It is getting late.',
    pace: '{days, plural, one {# day} other {# days}} a commitment; {usual, number} are usual.',
    paceLeads:
      '{days, plural, one {# day} other {# days}} a commitment; {usual, number} are usual. At their pace the decision falls on {on}.',
    paceLeadsPlan:
      '{days, plural, one {# day} other {# days}} a commitment; {usual, number} are usual. At their pace the decision falls on {on}; the plan says {plan}.',
    paceSlowed:
      'They took {days, plural, one {# day} other {# days}} a commitment at first, where {usual, number} are usual, and have been slower since: at that pace the decision would have been on {on}.',
    paceSlowedPlan:
      'They took {days, plural, one {# day} other {# days}} a commitment at first, where {usual, number} are usual, and have been slower since: at that pace the decision would have been on {on}; the plan says {plan}.',
    beginsWithTime: 'Nobody at the client is part of the deal yet: it begins with somebody’s time.',
    skipped: '{by, select, you {You are} us {We are} other {{name} is}} ahead of them: {kind} was skipped.',
    gave: '{who} gave {gained} on {day}.',
    gaveMaybe: '{who} gave {gained} on {day} and said maybe to {kind}.',
    gaveMaybeWords: '{who} gave {gained} on {day} and said {words} to {kind}.',
    gaveAsked: '{who} gave {gained} on {day} and has not answered on {kind}.',
    gaveRefused: '{who} gave {gained} on {day} and said no to {kind} before.',
    gaveReopened: '{who} gave {gained} on {day} and took {kind} back.',
    givesByComing: '{who} gives {time} by coming; this is what follows.',
    timeThrough:
      'I am working on this with {who}, and it reaches you as well. Could I hear your side of it, half an hour on Thursday at ten?',
    givenNothing: '{who} has not given anything yet.',
    saidMaybe: '{who} said maybe to {kind}.',
    saidMaybeWords: '{who} said {words} to {kind}.',
    notAnswered: '{who} has not answered on {kind}.',
    saidNo: '{who} said no to {kind} before.',
    tookBack: '{who} took {kind} back.',
    holdsUp: '{kinds}, already opened, {count, plural, one {needs} other {need}} it first.',
    nothingHolds: '{kind} is needed before anything further can hold.',
    order:
      'They decided. {who}: {what}{state, select, kept { (done there and then)} open {, by {day}} other {}}{count, plural, =0 {.} one {, and # thing more.} other {, and # things more.}}',
    orderAlone: 'They decided.',
    advance:
      '{who}: {what}{state, select, kept { (done there and then)} open {, by {day}} other {}}{count, plural, =0 {.} one {, and # thing more.} other {, and # things more.}}',
    advanceAlone: 'A step forward.',
    noSale: 'No sale for now.',
    goesOn: 'It goes on, and nobody at the client agreed to anything.',
    goesOnWith:
      'It goes on. {who}: {what}{state, select, kept { (done there and then)} open {, by {day}} other {}}{count, plural, =0 {.} one {, and # thing more.} other {, and # things more.}} By itself that does not move the deal.',
    isGained: 'Gained {kinds}',
    isNothing: 'Nothing gained yet',
    isOn: '{state, select, asked {asked} maybe {maybe} refused {no} reopened {reopened} other {{state}}} on {kind}',
    isOnUntil:
      '{state, select, asked {asked} maybe {maybe} refused {no} reopened {reopened} other {{state}}} on {kind} until {day}',
  },
  de: {
    nobodyHere: 'Vom Kunden ist noch niemand dabei',
    nothingAsked: 'Noch wurde nach nichts gefragt',
    together:
      '{by, select, you {Sie sind beisammen} us {Wir sind beisammen} other {{name} und der Kunde sind beisammen}}',
    aheadOfOne:
      '{by, select, you {Sie sind} us {Wir sind} other {{name} ist}} {who} um {first, number} voraus',
    aheadOfTwo:
      '{by, select, you {Sie sind} us {Wir sind} other {{name} ist}} {who} um {first, number} voraus, {who2} um {second, number}',
    aheadOfThree:
      '{by, select, you {Sie sind} us {Wir sind} other {{name} ist}} {who} um {first, number} voraus, {who2} um {second, number}, {who3} um {third, number}',
    hasLeft: 'ist gegangen',
    notNeeded: 'für diesen Deal nicht nötig',
    joined: 'dabei seit {day}, beginnt am Anfang',
    gainedOn: 'Zugesagt am {day}.',
    tookPart: 'Hat teilgenommen.',
    confirmedIt: 'Wurde bestätigt.',
    fromClient: 'Vom Kunden selbst.',
    onlyOurWord: 'Bisher nur unser Wort.',
    because: '({reason})',
    maybeSince: 'Vielleicht seit {day}.',
    maybeSinceBecause: 'Vielleicht seit {day} ({reason}).',
    maybeSinceUntil: 'Vielleicht seit {day}, bis {until}.',
    maybeSinceUntilBecause: 'Vielleicht seit {day}, bis {until} ({reason}).',
    noOn: 'Nein am {day}.',
    noOnBecause: 'Nein am {day} ({reason}).',
    noOnUntil: 'Nein am {day}, bis {until}.',
    noOnUntilBecause: 'Nein am {day} ({reason}), bis {until}.',
    askedOn: 'Gefragt am {day}, noch keine Antwort.',
    takenBack: '{who} steht seit {day} nicht mehr dazu.',
    setBack: 'Zurückgesetzt am {day}.',
    setBackBecause: 'Zurückgesetzt am {day} ({reason}).',
    lost: 'Der Deal ist verloren.',
    decided: 'Der Kunde hat entschieden.',
    tooEarly: 'Zu früh für die Frage nach der Entscheidung: Noch nicht alle haben {kinds} zugesagt.',
    asked: 'Nach der Entscheidung wurde gefragt.',
    ready: 'Seit {span} bereit für die Frage nach der Entscheidung.',
    gettingLate: 'Es wird spät.',
    pace: '{days, plural, one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}.',
    paceLeads:
      '{days, plural, one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}. In diesem Tempo fällt die Entscheidung am {on}.',
    paceLeadsPlan:
      '{days, plural, one {# Tag} other {# Tage}} je Zusage; üblich sind {usual, number}. In diesem Tempo fällt die Entscheidung am {on}; im Plan steht {plan}.',
    paceSlowed:
      'Zuerst {days, plural, one {# Tag} other {# Tage}} je Zusage, üblich sind {usual, number}, und seither langsamer: In jenem Tempo wäre die Entscheidung am {on} gefallen.',
    paceSlowedPlan:
      'Zuerst {days, plural, one {# Tag} other {# Tage}} je Zusage, üblich sind {usual, number}, und seither langsamer: In jenem Tempo wäre die Entscheidung am {on} gefallen; im Plan steht {plan}.',
    beginsWithTime: 'Vom Kunden ist noch niemand im Deal: Er beginnt mit der Zeit einer Person.',
    skipped:
      '{by, select, you {Sie sind} us {Wir sind} other {{name} ist}} dem Kunden voraus: {kind} wurde übersprungen.',
    gave: '{who} hat am {day} {gained} zugesagt.',
    gaveMaybe: '{who} hat am {day} {gained} zugesagt und zu {kind} vielleicht gesagt.',
    gaveMaybeWords: '{who} hat am {day} {gained} zugesagt und zu {kind} gesagt: {words}',
    gaveAsked: '{who} hat am {day} {gained} zugesagt und zu {kind} noch nicht geantwortet.',
    gaveRefused: '{who} hat am {day} {gained} zugesagt und zu {kind} schon einmal nein gesagt.',
    gaveReopened: '{who} hat am {day} {gained} zugesagt und {kind} zurückgenommen.',
    givesByComing: '{who} gibt {time}, indem das Gespräch stattfindet; das hier folgt darauf.',
    timeThrough:
      'Ich arbeite daran mit {who}, und es betrifft auch Sie. Darf ich Ihre Sicht hören, eine halbe Stunde am Donnerstag um zehn?',
    givenNothing: '{who} hat noch nichts zugesagt.',
    saidMaybe: '{who} hat zu {kind} vielleicht gesagt.',
    saidMaybeWords: '{who} hat zu {kind} gesagt: {words}',
    notAnswered: '{who} hat zu {kind} noch nicht geantwortet.',
    saidNo: '{who} hat zu {kind} schon einmal nein gesagt.',
    tookBack: '{who} hat {kind} zurückgenommen.',
    holdsUp: '{kinds}, schon eröffnet, {count, plural, one {hängt} other {hängen}} daran.',
    nothingHolds: 'Ohne „{kind}“ hält nichts Weiteres.',
    order:
      'Der Kunde hat entschieden. {who}: {what}{state, select, kept { (gleich erledigt)} open {, bis {day}} other {}}{count, plural, =0 {.} one {, und eine weitere Zusage.} other {, und # weitere Zusagen.}}',
    orderAlone: 'Der Kunde hat entschieden.',
    advance:
      '{who}: {what}{state, select, kept { (gleich erledigt)} open {, bis {day}} other {}}{count, plural, =0 {.} one {, und eine weitere Zusage.} other {, und # weitere Zusagen.}}',
    advanceAlone: 'Ein Fortschritt.',
    noSale: 'Vorerst kein Geschäft.',
    goesOn: 'Es geht weiter, und beim Kunden hat niemand etwas zugesagt.',
    goesOnWith:
      'Es geht weiter. {who}: {what}{state, select, kept { (gleich erledigt)} open {, bis {day}} other {}}{count, plural, =0 {.} one {, und eine weitere Zusage.} other {, und # weitere Zusagen.}} Für sich bewegt das den Deal nicht.',
    isGained: 'Zugesagt: {kinds}',
    isNothing: 'Noch nichts zugesagt',
    isOn: '{state, select, asked {gefragt} maybe {vielleicht} refused {nein} reopened {zurückgenommen} other {{state}}} zu {kind}',
    isOnUntil:
      '{state, select, asked {gefragt} maybe {vielleicht} refused {nein} reopened {zurückgenommen} other {{state}}} zu {kind} bis {day}',
  },
});
