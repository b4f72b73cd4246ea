import { sayIn } from './say.ts';
import { texts } from './texts.ts';

/** What keeps a playbook from being published, and how to mend it; each under the code of its fault. */
export const playbookFaultTexts = texts({
  en: {
    playbook_without_label: 'The playbook needs a name.',
    too_many_kinds: 'These are more commitments than a map can show. 24 are the most.',
    lasting_kind_missing:
      'A commitment with the key “{about}” is missing. You may rename it, but rules rest on it, so it cannot be removed.',
    key_used_twice: 'Two commitments have the key “{about}”. Remove one of them.',
    key_not_valid:
      'The key of “{kind}” may hold small letters, digits and hyphens only, and begins with a letter.',
    label_used_twice: 'Two commitments are called “{about}”. Give one of them another name.',
    text_missing:
      '“{kind}” has no {field, select, label {name} clientCommitsTo {words for what the client commits to} clientGains {words for what the client gains} wording {wording to ask with} backup {usual backup} other {text here}} yet.',
    need_unknown: '“{kind}” needs “{about}”, which is not on this map. Drop that need.',
    need_of_itself: '“{kind}” cannot need itself. Drop that need.',
    need_in_a_circle: '“{kind}” needs “{about}”, which needs “{kind}” in turn. Drop one of the two needs.',
    need_listed_later:
      '“{kind}” needs “{about}”, which comes later in the list. Move “{about}” up, or drop the need.',
    from_nobody: 'Nobody gives “{kind}”. Choose each of them, or at least one role.',
    days_not_valid: 'Give whole days here, from 1 to 365.',
    stands_for_unknown_kind:
      '{about, select, proposal {A proposal} pricing {Pricing} demo {A demonstration} contract {A contract} information {Information} timing {A maybe about timing} budget {A maybe about the budget} authority {A maybe about whose say it is} fear {A maybe out of fear} status_quo {A maybe because things may stay as they are} polite_no {A polite no} situation {Looking at their situation} people {Bringing in who is affected} concerns {Settling concerns} other {Something}} stands for a commitment that is not on this map. Choose another, or none.',
    weight_not_valid: 'A weight is 1, 2 or 3.',
    too_many_milestones: 'These are more steps than anybody would go through. 20 are the most.',
    milestone_without_name: 'A step of the client has no name yet.',
    milestone_named_twice: 'Two steps of the client are called “{about}”. Give one of them another name.',
    milestone_of_unknown_kind:
      'The step “{about}” stands for a commitment that is not on this map. Choose another, or none.',
    milestone_days_not_valid: 'The step “{about}” takes whole days, from 0 to 365.',
  },
  de: {
    playbook_without_label: 'Das Playbook braucht einen Namen.',
    too_many_kinds: 'Das sind mehr Zusagen, als eine Karte zeigen kann. Höchstens 24 sind möglich.',
    lasting_kind_missing:
      'Es fehlt die Zusage mit dem Schlüssel „{about}“. Sie dürfen sie umbenennen; weil Regeln auf ihr ruhen, lässt sie sich nicht entfernen.',
    key_used_twice: 'Zwei Zusagen haben den Schlüssel „{about}“. Entfernen Sie eine davon.',
    key_not_valid:
      'Der Schlüssel von „{kind}“ darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten und beginnt mit einem Buchstaben.',
    label_used_twice: 'Zwei Zusagen heißen „{about}“. Geben Sie einer davon einen anderen Namen.',
    text_missing:
      'Bei „{kind}“ fehlt noch {field, select, label {der Name} clientCommitsTo {was der Kunde zusagt} clientGains {was der Kunde davon hat} wording {die Formulierung der Frage} backup {die übliche Alternative} other {hier ein Text}}.',
    need_unknown:
      '„{kind}“ setzt „{about}“ voraus, das auf dieser Karte nicht steht. Lassen Sie diese Voraussetzung weg.',
    need_of_itself: '„{kind}“ kann sich nicht selbst voraussetzen. Lassen Sie diese Voraussetzung weg.',
    need_in_a_circle:
      '„{kind}“ setzt „{about}“ voraus, das seinerseits „{kind}“ voraussetzt. Lassen Sie eines von beiden weg.',
    need_listed_later:
      '„{kind}“ setzt „{about}“ voraus, das erst später in der Liste steht. Schieben Sie „{about}“ nach oben, oder lassen Sie die Voraussetzung weg.',
    from_nobody: 'Niemand gibt „{kind}“. Wählen Sie alle oder mindestens eine Rolle.',
    days_not_valid: 'Geben Sie hier ganze Tage an, von 1 bis 365.',
    stands_for_unknown_kind:
      '{about, select, proposal {Ein Angebot} pricing {Der Preis} demo {Eine Vorführung} contract {Ein Vertrag} information {Informationen} timing {Ein Vielleicht wegen des Zeitpunkts} budget {Ein Vielleicht wegen des Budgets} authority {Ein Vielleicht, weil andere mitentscheiden} fear {Ein Vielleicht aus Sorge} status_quo {Ein Vielleicht, weil alles bleiben soll, wie es ist} polite_no {Ein höfliches Nein} situation {Der Blick auf die Lage des Kunden} people {Das Einbeziehen der Betroffenen} concerns {Das Klären von Bedenken} other {Etwas}} steht für eine Zusage, die es auf dieser Karte nicht gibt. Wählen Sie eine andere oder keine.',
    weight_not_valid: 'Ein Gewicht ist 1, 2 oder 3.',
    too_many_milestones: 'Das sind mehr Schritte, als jemand gehen würde. Höchstens 20 sind möglich.',
    milestone_without_name: 'Ein Schritt des Kunden hat noch keinen Namen.',
    milestone_named_twice:
      'Zwei Schritte des Kunden heißen „{about}“. Geben Sie einem davon einen anderen Namen.',
    milestone_of_unknown_kind:
      'Der Schritt „{about}“ steht für eine Zusage, die es auf dieser Karte nicht gibt. Wählen Sie eine andere oder keine.',
    milestone_days_not_valid: 'Der Schritt „{about}“ dauert ganze Tage, von 0 bis 365.',
  },
});

/** A fault as the playbook's rules tell it. */
interface FaultToSay {
  readonly code: keyof (typeof playbookFaultTexts)['en'];
  readonly kind: string | null;
  readonly field: string;
  readonly about: string | null;
}

/** One sentence for a fault, in the reader's language; `labelOf` gives the name of a commitment by its key. */
export function sayFault(locale: string, fault: FaultToSay, labelOf: (key: string) => string): string {
  const { code, field } = fault;
  const isOfKinds = field === 'needs';
  const about = fault.about ?? '';
  // Messages use what they need of these.
  const say = sayIn(locale, playbookFaultTexts) as (key: string, given: Record<string, string>) => string;
  return say(code, {
    kind: fault.kind === null ? '' : labelOf(fault.kind),
    field,
    about: isOfKinds ? labelOf(about) : field === 'milestones' ? about : about.replace(' ', '_'),
  });
}
