import { texts } from './texts.ts';

/** What two versions of a playbook differ in, one sentence a difference. */
export const playbookChangesTexts = texts({
  en: {
    label_changed: 'The playbook is called “{after}” instead of “{before}”.',
    kind_added: '“{kind}” is new.',
    kind_removed: '“{kind}” is gone.',
    kind_moved: '“{kind}” stands in another place of the list.',
    need_added: '“{kind}” now needs “{need}”.',
    need_removed: '“{kind}” no longer needs “{need}”.',
    from_changed: '“{kind}” is given by {after}; it was {before}.',
    text_changed:
      '“{kind}”: {field, select, label {another name} shortLabel {another short name} clientCommitsTo {other words for what the client commits to} clientGains {other words for what the client gains} backup {another usual backup} wording {another wording} notYet {other words for “not yet”} clientWording {other words for the client} other {another text}}.',
    list_changed: '“{kind}”: {field, select, questions {other questions} other {other usual concerns}}.',
    days_changed:
      '{field, select, cadenceDays {A deal is silent after} usualDaysToAsk {Asking for the decision is late after} other {From one commitment to the next it usually takes}} {after, plural, one {# day} other {# days}} instead of {before}.',
    stands_for_changed:
      '{about, select, proposal {A proposal} pricing {Pricing} demo {A demonstration} contract {A contract} information {Information} timing {A maybe about timing} budget {A maybe about the budget} authority {A maybe about whose say it is} fear {A maybe out of fear} status_quo {A maybe because things may stay as they are} polite_no {A polite no} situation {Looking at their situation} people {Bringing in who is affected} concerns {Settling concerns} other {Something}} now stands for {after}; it was {before}.',
    weight_changed: 'The weight of “{about}” is {after} instead of {before}.',
    milestone_added: 'The step “{milestone}” is proposed now.',
    milestone_removed: 'The step “{milestone}” is no longer proposed.',
    milestone_named: 'The step “{before}” is called “{after}” now.',
    milestone_stands_for: 'The step “{milestone}” stands for {after}; it was {before}.',
    milestone_required:
      'The step “{milestone}” is {required, select, yes {one that they need} other {one that they may do without}} now.',
    milestone_days:
      'The step “{milestone}” usually takes {after, plural, one {# day} other {# days}} instead of {before}.',
    milestone_worded: 'The client reads the step “{milestone}” as “{words}” now.',
    milestones_ordered: 'The client’s usual steps stand in another order.',
    each: 'each of them',
    nothing: 'nothing',
  },
  de: {
    label_changed: 'Das Playbook heißt „{after}“ statt „{before}“.',
    kind_added: '„{kind}“ ist neu.',
    kind_removed: '„{kind}“ entfällt.',
    kind_moved: '„{kind}“ steht an einer anderen Stelle der Liste.',
    need_added: '„{kind}“ setzt jetzt „{need}“ voraus.',
    need_removed: '„{kind}“ setzt „{need}“ nicht mehr voraus.',
    from_changed: '„{kind}“ kommt von: {after}. Bisher: {before}.',
    text_changed:
      '„{kind}“: {field, select, label {ein anderer Name} shortLabel {ein anderer kurzer Name} clientCommitsTo {andere Worte für das, was der Kunde zusagt} clientGains {andere Worte für das, was der Kunde davon hat} backup {eine andere Alternative} wording {eine andere Formulierung} notYet {andere Worte für „noch nicht“} clientWording {andere Worte für den Kunden} other {ein anderer Text}}.',
    list_changed: '„{kind}“: {field, select, questions {andere Fragen} other {andere übliche Einwände}}.',
    days_changed:
      '{field, select, cadenceDays {Ein Deal gilt als still nach} usualDaysToAsk {Die Frage nach der Entscheidung ist spät nach} other {Von einer Zusage zur nächsten dauert es üblicherweise}} {after, plural, one {# Tag} other {# Tagen}} statt {before}.',
    stands_for_changed:
      '{about, select, proposal {Ein Angebot} pricing {Der Preis} demo {Eine Vorführung} contract {Ein Vertrag} information {Informationen} timing {Ein Vielleicht wegen des Zeitpunkts} budget {Ein Vielleicht wegen des Budgets} authority {Ein Vielleicht, weil andere mitentscheiden} fear {Ein Vielleicht aus Sorge} status_quo {Ein Vielleicht, weil alles bleiben soll, wie es ist} polite_no {Ein höfliches Nein} situation {Der Blick auf die Lage des Kunden} people {Das Einbeziehen der Betroffenen} concerns {Das Klären von Bedenken} other {Etwas}} steht jetzt für {after}; bisher für {before}.',
    weight_changed: 'Das Gewicht von „{about}“ ist {after} statt {before}.',
    milestone_added: 'Der Schritt „{milestone}“ wird jetzt vorgeschlagen.',
    milestone_removed: 'Der Schritt „{milestone}“ wird nicht mehr vorgeschlagen.',
    milestone_named: 'Der Schritt „{before}“ heißt jetzt „{after}“.',
    milestone_stands_for: 'Der Schritt „{milestone}“ steht für {after}; bisher für {before}.',
    milestone_required:
      'Der Schritt „{milestone}“ ist jetzt {required, select, yes {nötig} other {entbehrlich}}.',
    milestone_days:
      'Der Schritt „{milestone}“ dauert üblicherweise {after, plural, one {# Tag} other {# Tage}} statt {before}.',
    milestone_worded: 'Den Schritt „{milestone}“ liest der Kunde jetzt als „{words}“.',
    milestones_ordered: 'Die üblichen Schritte des Kunden stehen in anderer Reihenfolge.',
    each: 'alle Beteiligten',
    nothing: 'nichts',
  },
});
