import { texts } from './texts.ts';

/** What was typed about a conversation that somebody else closed out first. */
export const leftOverTexts = texts({
  en: {
    title: 'Typed, and not in what was recorded',
    somebody: 'Somebody',
    ask: '{who}, {kind}: {answer, select, yes {yes} no {no} other {maybe}}',
    askOpen: '{who}, what next: {answer, select, yes {yes} no {no} other {maybe}}',
    askWords: '{asked}. {words}',
    person: '{name} came up',
    record: 'Record this too',
    recorded: 'Recorded as well.',
    hint: 'What nothing stands beside can be copied from here: no entry takes it in any more.',
  },
  de: {
    title: 'Geschrieben, aber nicht eingetragen',
    somebody: 'Jemand',
    ask: '{who}, {kind}: {answer, select, yes {ja} no {nein} other {vielleicht}}',
    askOpen: '{who}, wie es weitergeht: {answer, select, yes {ja} no {nein} other {vielleicht}}',
    askWords: '{asked}. {words}',
    person: '{name} wurde genannt',
    record: 'Auch eintragen',
    recorded: 'Auch eingetragen.',
    hint: 'Wo nichts danebensteht, lässt sich der Text von hier kopieren: Kein Eintrag nimmt ihn mehr auf.',
  },
});
