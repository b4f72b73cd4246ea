import { texts } from './texts.ts';

/** Why a deal stands where it stands: what each person has yet to give, and who gave what. */
export const positionSentencesTexts = texts({
  en: {
    here: 'It stands here already.',
    ahead:
      '{missing, plural, =1 {One commitment is missing} =2 {Two commitments are missing} =3 {Three commitments are missing} =4 {Four commitments are missing} other {# commitments are missing}} before they are at {kind}. A deal moves when they do.',
    aheadOfAll:
      '{missing, plural, =1 {One commitment is} =2 {Two commitments are} =3 {Three commitments are} =4 {Four commitments are} other {# commitments are}} missing before nothing is left to ask. A deal moves when they do.',
    behind: 'They have given {kind} already. A deal goes back only when somebody there takes it back.',
    none: '{who} has not been asked for {kind}.',
    noneFirst: '{who} has not given {kind}; first comes {first}.',
    asked: '{who} has not agreed to {kind}; asked {askedOn}, no answer yet.',
    maybe: '{who} has not agreed to {kind}; a maybe without a date.',
    maybeUntil: '{who} has not agreed to {kind}; a maybe until {until}.',
    askedMaybe: '{who} has not agreed to {kind}; asked {askedOn}, a maybe without a date.',
    askedMaybeUntil: '{who} has not agreed to {kind}; asked {askedOn}, maybe until {until}.',
    refused: '{who} said no to {kind} {since}.',
    refusedUntil: '{who} said no to {kind} {since}; ask again from {until}.',
    reopened: '{who} took {kind} back {since}.',
    awaitsConcern: '{who} would give {kind}, were a concern of theirs not open.',
    given: '{who} gave {kind} {since}.',
    waived: '{kind} was waived: {reason}',
    waivedFor: '{kind} was waived for {who}: {reason}',
  },
  de: {
    here: 'Hier steht er schon.',
    ahead:
      '{missing, plural, =1 {Eine Zusage fehlt} =2 {Zwei Zusagen fehlen} =3 {Drei Zusagen fehlen} =4 {Vier Zusagen fehlen} other {# Zusagen fehlen}}, bevor der Kunde bei „{kind}“ steht. Ein Deal bewegt sich, wenn der Kunde sich bewegt.',
    aheadOfAll:
      '{missing, plural, =1 {Eine Zusage fehlt} =2 {Zwei Zusagen fehlen} =3 {Drei Zusagen fehlen} =4 {Vier Zusagen fehlen} other {# Zusagen fehlen}}, bevor nichts mehr zu fragen bleibt. Ein Deal bewegt sich, wenn der Kunde sich bewegt.',
    behind:
      '„{kind}“ hat der Kunde schon zugesagt. Ein Deal geht nur zurück, wenn dort jemand die Zusage zurücknimmt.',
    none: '{who} wurde noch nicht nach „{kind}“ gefragt.',
    noneFirst: '{who} hat „{kind}“ noch nicht zugesagt; zuerst kommt {first}.',
    asked: '{who} hat „{kind}“ noch nicht zugesagt; gefragt {askedOn}, noch keine Antwort.',
    maybe: '{who} hat „{kind}“ noch nicht zugesagt; ein Vielleicht ohne Datum.',
    maybeUntil: '{who} hat „{kind}“ noch nicht zugesagt; vielleicht, bis {until}.',
    askedMaybe: '{who} hat „{kind}“ noch nicht zugesagt; gefragt {askedOn}, ein Vielleicht ohne Datum.',
    askedMaybeUntil: '{who} hat „{kind}“ noch nicht zugesagt; gefragt {askedOn}, vielleicht, bis {until}.',
    refused: '{who} hat zu „{kind}“ {since} nein gesagt.',
    refusedUntil: '{who} hat zu „{kind}“ {since} nein gesagt; ab {until} wieder fragen.',
    reopened: '{who} hat „{kind}“ {since} zurückgenommen.',
    awaitsConcern: '{who} würde „{kind}“ zusagen, wäre nicht ein Einwand offen.',
    given: '{who} hat „{kind}“ {since} zugesagt.',
    waived: 'Auf „{kind}“ wurde verzichtet: {reason}',
    waivedFor: 'Auf „{kind}“ wurde bei {who} verzichtet: {reason}',
  },
});
