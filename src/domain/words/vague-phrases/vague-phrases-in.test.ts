import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishPhrases } from './english-phrases.ts';
import { firmPhrases } from './firm-phrases.ts';
import { germanPhrases } from './german-phrases.ts';
import { vaguePhrasesVersion, vagueTypes } from './vague-phrase.ts';
import { vaguePhrasesIn } from './vague-phrases-in.ts';

const found = (text: string) => vaguePhrasesIn(text).map(({ type, phrase }) => `${type}: ${phrase}`);

describe('English', () => {
  test.each([
    ['We will circle back', 'brush-off task: circle back'],
    ["They're circling back to us", 'brush-off task: circling back'],
    ['Helen gets back to us on that', 'brush-off task: gets back to us on that'],
    ['sleep on it', 'deferred thinking: sleep on it'],
    ['They want to think it over', 'deferred thinking: think it over'],
    ['Let us take a closer look', 'deferred thinking: take a closer look'],
    ['run it past the board', 'authority fog: run it past the board'],
    ['He needs buy-in first', 'authority fog: needs buy-in'],
    ["It's above my pay grade", 'authority fog: above my pay grade'],
    ['Budget permitting', 'money fog: Budget permitting'],
    ["If there's budget", "money fog: If there's budget"],
    ['Someone from finance will do it', 'no owner: Someone from'],
    ["It'll get sorted", "no owner: It'll get sorted"],
    ['The demo looked really great', 'praise only: looked really great'],
    ['exactly what we need', 'praise only: exactly what we need'],
    ['Send me some information', 'brush-off task: Send me some information'],
    ["We'll be in touch", 'brush-off task: be in touch'],
    ['hopefully', 'hedge: hopefully'],
    ["we'll see what we can do", "hedge: we'll see what we can do"],
    ['at some point', 'no date: at some point'],
    ['in a couple of weeks', 'no date: in a couple of weeks'],
    ['when I get a chance', 'no date: when I get a chance'],
    ['as soon as possible', 'no date: as soon as possible'],
  ])('%s', (text, phrase) => expect(found(text)).toContain(phrase));
});

describe('German', () => {
  test.each([
    ['Wir melden uns bei Ihnen', 'brush-off task: melden uns bei Ihnen'],
    ['Wir kommen auf Sie zu', 'brush-off task: kommen auf Sie zu'],
    ['Das muss ich erst intern abstimmen', 'authority fog: intern abstimmen'],
    ['Sie spricht mit ihrer Chefin', 'authority fog: spricht mit ihrer Chefin'],
    ['Wir schlafen eine Nacht drüber', 'deferred thinking: eine Nacht drüber'],
    ['Er will noch einmal darüber nachdenken', 'deferred thinking: darüber nachdenken'],
    ['lassen das erst mal sacken', 'deferred thinking: lassen das erst mal sacken'],
    ['wenn noch Budget da ist', 'money fog: wenn noch Budget'],
    ['Das hängt vom Budget ab', 'money fog: hängt vom Budget ab'],
    ['Da kümmert sich jemand', 'no owner: jemand'],
    ['Man müsste das prüfen', 'no owner: Man müsste'],
    ['Klingt sehr spannend', 'praise only: Klingt sehr spannend'],
    ['Genau das, was wir suchen', 'praise only: Genau das, was wir suchen'],
    ['Das sollte eigentlich klappen', 'hedge: sollte eigentlich klappen'],
    ['Schauen wir mal', 'hedge: Schauen wir mal'],
    ['zeitnah', 'no date: zeitnah'],
    ['in den nächsten Wochen', 'no date: in den nächsten Wochen'],
    ['naechste Budgetrunde', 'money fog: naechste Budgetrunde'],
    ['bei nächster Gelegenheit', 'no date: bei nächster Gelegenheit'],
  ])('%s', (text, phrase) => expect(found(text)).toContain(phrase));
});

describe('a line that says who does what by when is left alone', () => {
  test.each(
    [
      'Marta will circulate the contract to legal by Friday',
      'Helen sends us the list of sites on Tuesday',
      'Reach out to our CFO tomorrow',
      'She signs the order form on 4 December',
      'He will brief the steering committee on the 9th',
      'Dana books the room for the workshop',
      'Talk to legal about clause 7 by Thursday',
      'Hand the soonest delivery date to Ben',
      'Consider it done: the signed copy is in the post',
      'I will see you there at nine',
      'Approve the budget for phase one',
      'Send us the pricing sheet they use today',
      'Marta schickt uns am Freitag den unterschriebenen Vertrag',
      'Frau Weber prüft den Vertrag bis Dienstag',
      'Er stellt uns am 9. Dezember dem Vorstand vor',
      'Sie legt das Budget für 2027 fest',
      'Herr Baldauf bestellt drei Lizenzen',
      'Der Einkauf unterschreibt am Montag',
      'Sie schickt die Liste der Standorte',
    ].filter((line) => !line.includes('maybe-day')),
  )('%s', (line) => expect(found(line)).toEqual([]));

  test('words are whole words, and a phrase stays within its sentence', () => {
    expect(found('Circle the backlog. Resoon. Mighty Maybelle.')).toEqual([]);
    expect(found('We talked about the circle. Back to the plan.')).toEqual([]);
    expect(found('We circle\nback')).toEqual([]);
  });
});

test('of several that begin with one word the longest is named, and none twice', () => {
  expect(found('some time next year')).toEqual(['no date: some time next year']);
  expect(found('as soon as possible, maybe')).toEqual(['no date: as soon as possible', 'hedge: maybe']);
});

test('what a workspace marked goes before what comes with the product, and is taken as it stands', () => {
  const marked = [
    { phrase: 'loop in corporate (all)', type: 'authority fog' },
    { phrase: 'maybe', type: 'no owner' },
    { phrase: '…', type: 'hedge' },
  ] as const;
  expect(vaguePhrasesIn('R will LOOP IN corporate, all of it, maybe', marked)).toEqual([
    { from: 7, to: 29, phrase: 'LOOP IN corporate, all', type: 'authority fog' },
    { from: 37, to: 42, phrase: 'maybe', type: 'no owner' },
  ]);
});

const everyPattern = [englishPhrases, germanPhrases].flatMap((list) =>
  vagueTypes.flatMap((type) => list[type].map((pattern) => ({ type, pattern }))),
);

test('there are well over seventy, in each type and both languages, and none stands twice', () => {
  expect(Object.values(englishPhrases).flat().length).toBeGreaterThan(200);
  expect(Object.values(germanPhrases).flat().length).toBeGreaterThan(150);
  const patterns = everyPattern.map(({ pattern }) => pattern);
  expect(patterns.filter((one, at) => patterns.indexOf(one) !== at)).toEqual([]);
});

test('a list that finds something else has another version', () => {
  const lists = JSON.stringify([englishPhrases, germanPhrases, firmPhrases]);
  const digest = createHash('sha256').update(lists).digest('hex').slice(0, 12);
  // Where this differs, count `vaguePhrasesVersion` up and write both down.
  expect(`${vaguePhrasesVersion} ${digest}`).toBe('3 c31256dcb162');
});

/** A pattern as somebody would type it: the first of each choice, with and without what may be left out. */
function written(pattern: string, withOptional: boolean): string {
  return pattern
    .replaceAll(/\(([^)]*)\)/g, (_, inner: string) => (withOptional ? (inner.split('|')[0] ?? '') : ''))
    .replaceAll(/\[([^\]]*)\]/g, (_, inner: string) => inner.split('|')[0]?.replaceAll(' ', '\u00a0') ?? '')
    .split(' ')
    .map((place) => place.split('|')[0] ?? '')
    .join(' ')
    .replaceAll('~', '')
    .replaceAll(/…|_/g, 'word')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test.each(everyPattern)('$type: $pattern', ({ pattern }) => {
  for (const withOptional of [false, true]) {
    const text = written(pattern, withOptional);
    expect(
      vaguePhrasesIn(text).map(({ phrase }) => phrase),
      text,
    ).not.toEqual([]);
  }
});

describe('of any text', () => {
  const somePhrase = fc.constantFrom(...everyPattern.map(({ pattern }) => written(pattern, true)));
  const anyText = fc
    .array(
      fc.oneof(
        somePhrase,
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('by Friday', '.', "'", '’', 'İ'),
      ),
    )
    .map((parts) => parts.join(' '));

  test('places are verbatim, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, phrase } of vaguePhrasesIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(phrase);
          end = to;
        }
      }),
    );
  });

  test('case, accents and typographic quotes change nothing', () => {
    const types = (text: string) => vaguePhrasesIn(text).map(({ type }) => type);
    fc.assert(
      fc.property(fc.array(somePhrase, { minLength: 1, maxLength: 4 }), (phrases) => {
        const text = `“They’ll ${phrases.join(', ')}”`;
        const known = types(text);
        expect(types(text.toUpperCase())).toEqual(known);
        expect(types(text.replaceAll('’', "'").replaceAll(/[“”]/g, '"'))).toEqual(known);
        expect(types(text.normalize('NFD'))).toEqual(known);
        expect(types(text.normalize('NFD').replaceAll(/\p{Mark}/gu, ''))).toEqual(known);
      }),
    );
  });
});

interface Labelled {
  readonly text: string;
  readonly label: string;
  readonly firm?: boolean;
}

describe('on sentences of conversations', () => {
  const folder = new URL('../../../../tools/language/sentences/', import.meta.url);
  const lines = readdirSync(folder)
    .filter((name) => /^author-[12]\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line): Labelled => JSON.parse(line));
  const share = (of: readonly Labelled[]) =>
    of.filter(({ text }) => vaguePhrasesIn(text).length > 0).length / of.length;

  test('hardly any firm commitment has one, and most non-commitments do', () => {
    const firm = lines.filter(({ label, firm }) => label === 'client_commit' && firm);
    const nonCommitments = lines.filter(({ label }) => label === 'non_commit');
    const others = lines.filter(({ label }) => label === 'other');
    expect(Math.min(firm.length, nonCommitments.length, others.length)).toBeGreaterThan(30);
    expect(share(firm)).toBeLessThan(0.05);
    expect(share(others)).toBeLessThan(0.08);
    expect(share(nonCommitments)).toBeGreaterThan(0.6);
  });

  test('five thousand words are read in a blink', () => {
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .split(' ')
      .slice(0, 5000)
      .join(' ');
    vaguePhrasesIn('maybe');
    const before = performance.now();
    vaguePhrasesIn(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

test('words that are called as something in the language this is written in are words like others', () => {
  expect(vaguePhrasesIn('The constructor has no toString, hasOwnProperty or valueOf.')).toEqual([]);
});
