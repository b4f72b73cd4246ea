import { texts } from './texts.ts';

/** Where a client's own dates and pace put the decision, and what their experience in buying means for us. */
export const processSentencesTexts = texts({
  en: {
    days: '{count, plural, one {# day} other {# days}}',
    weeks: '{count, plural, one {# week} other {# weeks}}',
    paceLater:
      'At their pace ({days, plural, =0 {less than a day} one {# day} other {# days}} per step, {steps, plural, one {# step} other {# steps}} left) the decision falls around {on}, {span} after {theirs}, the date they named.',
    paceInTime:
      'At their pace ({days, plural, =0 {less than a day} one {# day} other {# days}} per step, {steps, plural, one {# step} other {# steps}} left) the decision could fall around {on}; they named {theirs}, so there is time.',
    paceNoDate:
      'At their pace ({days, plural, =0 {less than a day} one {# day} other {# days}} per step, {steps, plural, one {# step} other {# steps}} left) the decision falls around {on}. They have named no date of their own yet.',
    slowedNamed:
      'At the pace of their first steps ({days, plural, =0 {less than a day} one {# day} other {# days}} per step, {steps, plural, one {# step} other {# steps}} left) the decision would have fallen around {on}. They have been slower since, and named {theirs}.',
    slowedNoDate:
      'At the pace of their first steps ({days, plural, =0 {less than a day} one {# day} other {# days}} per step, {steps, plural, one {# step} other {# steps}} left) the decision would have fallen around {on}. They have been slower since, and have named no date.',
    onlyNamed:
      'They named {theirs}. Their pace shows once they have given two commitments; {steps, plural, one {# step is} other {# steps are}} left.',
    namedPast: 'They named {theirs}, and that has passed. Agree a date that they believe in.',
    planEarly: 'Our plan says {plan}, {span} before that.',
    planLater: 'Our plan says {plan}.',
    askWhen:
      '{count, plural, one {No date yet: {steps}. Ask when it is, and who sees to it.} other {No date yet: {steps}. Ask when they are, and who sees to them.}}',
    askExperience: 'Have you bought something like this before? When was that, and from whom?',
    askWay:
      'Would it help if I showed you, step by step, how others in your place came to a decision, and who was needed when?',
    askWrong: 'You buy this every year. What was missing each time, so that you looked around again?',
    askWrongLast:
      'You buy this every year; the last time was {last}. What was missing, so that you look around again?',
    showWay:
      'They buy this for the first time. Show them the way: go through the steps that usually come, share them, and say what each is for.',
    wayKnown: 'They buy this for the first time. Go through their steps with them, one by one.',
    wrongWhy:
      'They buy this every year, and look around again. Before you offer anything, find out what keeps going wrong.',
  },
  de: {
    days: '{count, plural, one {# Tag} other {# Tage}}',
    weeks: '{count, plural, one {# Woche} other {# Wochen}}',
    paceLater:
      'Im Tempo des Kunden ({days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Schritt, noch {steps, plural, one {# Schritt} other {# Schritte}}) fällt die Entscheidung etwa am {on}, {span} nach dem {theirs}, der genannt ist.',
    paceInTime:
      'Im Tempo des Kunden ({days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Schritt, noch {steps, plural, one {# Schritt} other {# Schritte}}) könnte die Entscheidung etwa am {on} fallen; genannt ist der {theirs}, es ist also Zeit.',
    paceNoDate:
      'Im Tempo des Kunden ({days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Schritt, noch {steps, plural, one {# Schritt} other {# Schritte}}) fällt die Entscheidung etwa am {on}. Einen eigenen Termin hat er noch nicht genannt.',
    slowedNamed:
      'Im Tempo der ersten Schritte ({days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Schritt, noch {steps, plural, one {# Schritt} other {# Schritte}}) wäre die Entscheidung etwa am {on} gefallen. Seither geht es langsamer; der Kunde hat den {theirs} genannt.',
    slowedNoDate:
      'Im Tempo der ersten Schritte ({days, plural, =0 {weniger als ein Tag} one {# Tag} other {# Tage}} je Schritt, noch {steps, plural, one {# Schritt} other {# Schritte}}) wäre die Entscheidung etwa am {on} gefallen. Seither geht es langsamer, und einen Termin hat der Kunde nicht genannt.',
    onlyNamed:
      'Der Kunde hat den {theirs} genannt. Das Tempo zeigt sich, sobald zwei Zusagen da sind; {steps, plural, one {# Schritt bleibt} other {# Schritte bleiben}}.',
    namedPast:
      'Der Kunde hat den {theirs} genannt, und der ist vorbei. Vereinbaren Sie einen Termin, an den der Kunde glaubt.',
    planEarly: 'In unserem Plan steht der {plan}, {span} davor.',
    planLater: 'In unserem Plan steht der {plan}.',
    askWhen:
      '{count, plural, one {Noch ohne Termin: {steps}. Fragen Sie, wann das ist und wer sich darum kümmert.} other {Noch ohne Termin: {steps}. Fragen Sie, wann das ist und wer sich darum kümmert.}}',
    askExperience: 'Haben Sie so etwas schon einmal gekauft? Wann war das, und von wem?',
    askWay:
      'Würde es helfen, wenn ich Ihnen Schritt für Schritt zeige, wie andere an Ihrer Stelle zu einer Entscheidung kamen und wer wann dabei sein musste?',
    askWrong: 'Sie kaufen das jedes Jahr. Was hat jedes Mal gefehlt, sodass Sie sich wieder umgesehen haben?',
    askWrongLast:
      'Sie kaufen das jedes Jahr, zuletzt: {last}. Was hat gefehlt, sodass Sie sich wieder umsehen?',
    showWay:
      'Der Kunde kauft so etwas zum ersten Mal. Zeigen Sie den Weg: Gehen Sie die üblichen Schritte durch, teilen Sie sie, und sagen Sie, wozu jeder dient.',
    wayKnown:
      'Der Kunde kauft so etwas zum ersten Mal. Gehen Sie die Schritte gemeinsam durch, einen nach dem anderen.',
    wrongWhy:
      'Der Kunde kauft das jedes Jahr und sieht sich wieder um. Finden Sie heraus, was immer wieder schiefgeht, bevor Sie etwas anbieten.',
  },
});
