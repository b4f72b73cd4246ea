import { texts } from './texts.ts';

/** The steps that a playbook proposes for a client's own buying process. */
export const playbookMilestonesTexts = texts({
  en: {
    tab: 'How they buy',
    title: 'What such clients usually go through',
    hint: 'These steps are proposed on a deal whose buying process is not known yet. Whoever sells ticks what applies; when and who follow from the client.',
    step: 'Step {number}',
    name: 'The step, as the client calls it',
    standsFor: 'Stands for',
    standsForNone: 'No commitment',
    usualDays: 'Usual days',
    required: 'They do not buy without it',
    moveUp: 'Move “{name}” up',
    moveDown: 'Move “{name}” down',
    remove: 'Take out “{name}”',
    add: 'Add a step',
  },
  de: {
    tab: 'Kaufprozess',
    title: 'Was solche Kunden üblicherweise durchlaufen',
    hint: 'Diese Schritte werden in einem Deal vorgeschlagen, dessen Kaufprozess noch nicht bekannt ist. Im Vertrieb wird gewählt, was zutrifft; wann und wer, sagt der Kunde.',
    step: 'Schritt {number}',
    name: 'Der Schritt, wie der Kunde ihn nennt',
    standsFor: 'Steht für',
    standsForNone: 'Keine Zusage',
    usualDays: 'Übliche Tage',
    required: 'Ohne ihn wird nicht gekauft',
    moveUp: '„{name}“ nach oben',
    moveDown: '„{name}“ nach unten',
    remove: '„{name}“ herausnehmen',
    add: 'Schritt hinzufügen',
  },
});
