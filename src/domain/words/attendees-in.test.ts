import { expect, test } from 'vitest';
import { attendeesIn } from './attendees-in.ts';

test.each([
  [
    ['Participants: Dr. Anke Brandt, Jürgen Pohl (Klinikum); Robin Keller'],
    ['Dr Anke Brandt', 'Jürgen Pohl', 'Robin Keller'],
  ],
  [
    ['Present: Thandi Mokoena, Pieter Swart. From our side Sanne and me.'],
    ['Thandi Mokoena', 'Pieter Swart'],
  ],
  [['Attendees: Ms. Dube (IT), Pieter Swart and Tom'], ['Ms Dube', 'Pieter Swart', 'Tom']],
  [['Anwesend: Mokoena, Thandi; Swart, Pieter'], ['Mokoena, Thandi', 'Swart, Pieter']],
  [
    ['Participants:', '- Thandi Mokoena', '- Pieter Swart', 'Agenda: prices'],
    ['Thandi Mokoena', 'Pieter Swart'],
  ],
  [
    ['At present: nobody knows.', 'Not present: Tom', 'Apologies: Linda Dube', 'Thandi presents: figures'],
    [],
  ],
])('who was there is told by a line of its own: %j', (lines, names) => {
  expect(attendeesIn(lines)).toEqual(names);
});
