import { describe, expect, test } from 'vitest';
import { inNotes } from '../testing/speeches.ts';

const people = (line: string) =>
  inNotes(line).flatMap((one) => (one.what === 'person' ? [[one.called, one.title]] : []));

describe('a line of notes says who somebody new is', () => {
  test.each([
    ['olga brandt = works council, wants to see it first', [['Olga Brandt', 'works council']]],
    ['mehmet aydin - union rep', [['Mehmet Aydin', 'union rep']]],
    ['(ines carro - deputy harbour master. tim is off)', [['Ines Carro', 'deputy harbour master']]],
    ['Olga Brandt (procurement, new) sits in', [['Olga Brandt', 'procurement']]],
    ['ines carro – head of claims', [['Ines Carro', 'head of claims']]],
  ])('%s', (line, told) => expect(people(line)).toEqual(told));

  test.each([
    'decision maker = head of claims',
    'key contact - yard manager',
    'dana wu = controller',
    'last year - yard manager left',
    'claims process - head of claims only',
    'met with - deputy harbour master',
    'gate scanner = offline',
    'Ghent yard - 2 trucks',
  ])('but no thing, no role, and nobody whom the deal knows: %s', (line) => expect(people(line)).toEqual([]));
});
