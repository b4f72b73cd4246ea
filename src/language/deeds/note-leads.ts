import { deedVerbs } from './verbs.ts';
import { isMark, type Word } from './words.ts';

/** Where a line of notes begins to say something, after its arrows, boxes and headings. */
export interface Lead {
  /** The place of its first word. */
  readonly first: number;
  /** "Todo:", "action:": what follows is to be done, with or without a verb. */
  readonly toBeDone: boolean;
  /** "@ben": whoever is named is to do what follows. */
  readonly addressed: boolean;
  /** "Don't forget to", "I still need to": what follows is for whoever writes to do. */
  readonly isOurs: boolean;
}

/** Headings of what is to be done, and of what only tells. Each may be followed by a mark. */
const headings: readonly {
  readonly words: readonly string[];
  readonly toBeDone: boolean;
  readonly isOurs?: boolean;
}[] = [
  ...[
    'todo',
    'to-do',
    'action',
    'actions',
    'ai',
    'ap',
    'ns',
    'tasks',
    'task',
    'follow-up',
    'deliverables',
  ].map((word) => ({ words: [word], toBeDone: true })),
  { words: ['to', 'do'], toBeDone: true },
  ...["do n't forget", 'dont forget', 'remember', 'must not forget', 'not to forget'].flatMap((words) => [
    { words: words.split(' '), toBeDone: true, isOurs: true },
    { words: [...words.split(' '), 'to'], toBeDone: true, isOurs: true },
  ]),
  ...['need to', 'have to', 'gotta', 'got to'].flatMap((words) =>
    ['', 'i ', 'still ', 'i still '].map((before) => ({
      words: `${before}${words}`.split(' '),
      ...{ toBeDone: true, isOurs: true },
    })),
  ),
  { words: ['action', 'item'], toBeDone: true },
  { words: ['action', 'items'], toBeDone: true },
  { words: ['action', 'point'], toBeDone: true },
  { words: ['next', 'step'], toBeDone: true },
  { words: ['next', 'steps'], toBeDone: true },
  { words: ['next', 'actions'], toBeDone: true },
  ...['agreed', 'outcome', 'result', 'fyi', 'note', 'next'].map((word) => ({
    words: [word],
    toBeDone: false,
  })),
];
const closes = /^[:>→⇒=–—-]$/;

/** "AP Meera: …", "actions pw: …": somebody and a colon stand right behind the heading. */
function isOfSomebody(words: readonly Word[], place: number): boolean {
  return !isMark(words[place]) && [1, 2].some((more) => words[place + more]?.raw === ':');
}

/** "Remember to ring Dana": behind these a deed follows without a mark. "Need to see it" tells of nobody. */
function isForUs(words: readonly Word[], place: number, heading: readonly string[]): boolean {
  return heading.at(-1) === 'to' && heading.length > 1 && deedVerbs.has(words[place]?.plain ?? '');
}

/** What a line of notes begins with before it says something: "-> ", "[ ] ", "TODO Ben:", "next steps: 1) ", "@". */
export function afterLead(words: readonly Word[]): Lead {
  let first = 0;
  let toBeDone = false;
  let addressed = false;
  let isOurs = false;
  for (let moved = true; moved; ) {
    const from = first;
    const word = words[first];
    if (word?.raw === '@') addressed = true;
    if (/^\d$/.test(word?.raw ?? '') && /^[.)]$/.test(words[first + 1]?.raw ?? '')) first += 2;
    else if (isMark(word) && !/^["“„'(]$/.test(word?.raw ?? '')) first += 1;
    else {
      const heading = headings.findLast(
        ({ words: ones }) =>
          ones.every((one, at) => words[first + at]?.plain === one) &&
          (closes.test(words[first + ones.length]?.raw ?? '') ||
            /^(?:todo|action)$/.test(ones.join(' ')) ||
            isForUs(words, first + ones.length, ones) ||
            isOfSomebody(words, first + ones.length)),
      );
      if (heading) {
        first += heading.words.length;
        toBeDone ||= heading.toBeDone;
        isOurs ||= heading.isOurs === true;
      }
    }
    moved = first > from && first < words.length;
  }
  return { first, toBeDone, addressed, isOurs };
}
