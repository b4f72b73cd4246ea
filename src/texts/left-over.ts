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
    settled: '{how, select, kept {Kept: {what}} broken {Broken: {what}} other {Moved to {due}: {what}}}',
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
    settled:
      '{how, select, kept {Gehalten: {what}} broken {Gebrochen: {what}} other {Verschoben auf {due}: {what}}}',
    record: 'Auch eintragen',
    recorded: 'Auch eingetragen.',
    hint: 'Wo nichts danebensteht, lässt sich der Text von hier kopieren: Kein Eintrag nimmt ihn mehr auf.',
  },
});
