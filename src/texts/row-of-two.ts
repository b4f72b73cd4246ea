import { texts } from './texts.ts';

/** A company, a person or a setting that several have open at once. */
export const rowOfTwoTexts = texts({
  en: {
    meanwhileHere: 'Changed meanwhile by somebody else',
    nowStands: '{field} is now “{value}”.',
    nowEmpty: '{field} is empty now.',
    somebody: 'Somebody',
    kept: 'What you typed is still here. Look whether it still fits, then save.',
  },
  de: {
    meanwhileHere: 'Inzwischen von jemand anderem geändert',
    nowStands: '{field} ist jetzt „{value}“.',
    nowEmpty: '{field} ist jetzt leer.',
    somebody: 'Jemand',
    kept: 'Was Sie geschrieben haben, steht noch hier. Sehen Sie nach, ob es noch passt, und speichern Sie dann.',
  },
});
