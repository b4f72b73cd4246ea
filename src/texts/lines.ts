import { texts } from './texts.ts';

/** Short lines that are written, put in another order and taken out again. */
export const linesTexts = texts({
  en: {
    line: '{label} {place, number}',
    move: 'Move {label} {place, number}. Arrow keys move it up and down.',
    takeOut: 'Take {label} {place, number} out',
    moved: 'Now in place {place, number} of {count, number}.',
    takenOut: 'Taken out.',
    inPlan: 'In the plan: {line}',
  },
  de: {
    line: '{label} {place, number}',
    move: '{label} {place, number} verschieben. Die Pfeiltasten schieben nach oben und unten.',
    takeOut: '{label} {place, number} entfernen',
    moved: 'Jetzt an Stelle {place, number} von {count, number}.',
    takenOut: 'Entfernt.',
    inPlan: 'Im Plan: {line}',
  },
});
