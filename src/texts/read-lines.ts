import { texts } from './texts.ts';

/** What was read, line by line: what was found in each, and what somebody makes of those that gave nothing. */
export const readLinesTexts = texts({
  en: {
    title: 'Line by line',
    yourNotes: 'Your notes',
    gaveNothing: '{count, plural, =0 {each gave something} one {one gave nothing} other {# gave nothing}}',
    folded: '{count, plural, one {One line that gave nothing} other {# lines that gave nothing}}',
    lineGave: 'Number {numbers}: {words}',
    lineGaveNothing: 'Gave nothing: {words}',
    hint: 'L goes to the next line that gave nothing, a digit makes it a fact, Esc leads back.',
    toLines: 'Go to where it was said, and from line to line that gave nothing',
    make: '{kind, select, commitment {They will} promise {We will} ask {Our ask} concern {Concern} next_conversation {Next talk} other {They asked for}}',
    makeThis:
      '{kind, select, commitment {A client commitment} promise {A promise of yours} ask {An ask} concern {A concern} next_conversation {The next conversation} other {A request of theirs}}: {words}',
    made: 'Taken: {words}',
    leaveOpen: 'Leave it open',
  },
  de: {
    title: 'Zeile für Zeile',
    yourNotes: 'Ihre Notizen',
    gaveNothing: '{count, plural, =0 {jede ergab etwas} one {eine ergab nichts} other {# ergaben nichts}}',
    folded: '{count, plural, one {Eine Zeile, die nichts ergab} other {# Zeilen, die nichts ergaben}}',
    lineGave: 'Nummer {numbers}: {words}',
    lineGaveNothing: 'Ergab nichts: {words}',
    hint: 'L geht zur nächsten Zeile, die nichts ergab, eine Ziffer macht daraus einen Eintrag, Esc führt zurück.',
    toLines: 'Dorthin, wo es gesagt wurde, und von Zeile zu Zeile, die nichts ergab',
    make: '{kind, select, commitment {Zusage} promise {Versprechen} ask {Frage} concern {Einwand} next_conversation {Nächstes Gespräch} other {Wunsch}}',
    makeThis:
      '{kind, select, commitment {Eine Zusage} promise {Ein Versprechen von Ihnen} ask {Eine Frage} concern {Ein Einwand} next_conversation {Das nächste Gespräch} other {Ein Wunsch}}: {words}',
    made: 'Übernommen: {words}',
    leaveOpen: 'Offen lassen',
  },
});
