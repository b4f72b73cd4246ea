import { texts } from './texts.ts';

/** A form with one act at its end. */
export const formTexts = texts({
  en: {
    cancel: 'Cancel',
    fillIn: 'Please fill in: {fields}.',
    stillHere: 'What you typed is still here.',
    saveMine: 'Save mine as well',
    changedBy: '<b>{name}</b> · {when}: {text}',
    theyDid: '<b>{name}</b>: {text}',
  },
  de: {
    cancel: 'Abbrechen',
    fillIn: 'Bitte ausfüllen: {fields}.',
    stillHere: 'Was Sie geschrieben haben, steht noch hier.',
    saveMine: 'Meines auch speichern',
    changedBy: '<b>{name}</b> · {when}: {text}',
    theyDid: '<b>{name}</b>: {text}',
  },
});

/** Several people in one deal at once. */
export const togetherTexts = texts({
  en: {
    looking: '{name} is here',
    writing: '{name} is writing',
    meanwhile: 'Meanwhile in this deal',
    meanwhileLine: '{text} <soft>{name}, {when}</soft>',
    kept: 'What you typed is still here. Look whether it still fits, then save.',
    alsoWriting:
      '{names} {count, plural, one {is} other {are}} writing in this deal, too. What each of you records is kept.',
  },
  de: {
    looking: '{name} ist hier',
    writing: '{name} schreibt',
    meanwhile: 'Inzwischen in diesem Deal',
    meanwhileLine: '{text} <soft>{name}, {when}</soft>',
    kept: 'Was Sie geschrieben haben, steht noch hier. Sehen Sie nach, ob es noch passt, und speichern Sie dann.',
    alsoWriting:
      '{names} {count, plural, one {schreibt} other {schreiben}} auch gerade in diesem Deal. Was jeder einträgt, bleibt erhalten.',
  },
});
