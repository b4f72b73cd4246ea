import { z } from 'zod';
import { modelProblems } from '#domain/words/told-by-model.ts';
import { operation } from '../operation.ts';
import { day, id, shownInstant } from '../values.ts';
import { proposalShape } from './proposal-shape.ts';

const source = z
  .enum(['notes', 'transcript', 'chat', 'mail', 'document'])
  .describe('Where words come from: notes are written by us, about both sides.');

/** Who somebody that spoke is taken for; all null while nobody knows. */
const speaker = z.object({
  name: z.string(),
  email: z.string().nullable(),
  contactId: id.nullable(),
  memberId: id.nullable(),
  side: z.enum(['client', 'ours']).nullable(),
  sure: z
    .enum(['said', 'sure', 'likely', 'unknown'])
    .describe(
      'Said by one of us, told by the name, likely from the name (and read as nobody), or not known.',
    ),
  isLeftOut: z.boolean().describe('What they said is not read.'),
  utterances: z.int(),
});

/** A long text that is read behind the requests. */
export const readingShape = z.object({
  readingId: id,
  dealId: id,
  conversationId: id.nullable(),
  askedAt: shownInstant,
  state: z
    .enum(['waiting', 'reading', 'read', 'failed'])
    .describe('Until it is read or has failed, ask getReading for it now and then.'),
  wordsRead: z.int(),
  words: z.int(),
  title: z.string().nullable().describe('As it is called, or the name of its file; null where it has none.'),
});

export const wordsRead = z.object({
  speech: z.object({
    source,
    title: z.string().nullable(),
    startedAt: shownInstant.nullable(),
    /** The day that "tomorrow" was told from. */
    day,
    dayTold: day
      .nullish()
      .describe('Another day that the text says at its top to be its own; nothing is told from it.'),
    words: z.int(),
    speakers: z.array(speaker),
    attendees: z
      .array(id)
      .optional()
      .describe('The contacts whom a line such as “Present: …” names for sure.'),
    likelyAttendees: z
      .array(z.object({ name: z.string().describe('As it is written there.'), contactId: id }))
      .optional()
      .describe('The contacts whom such a line likely names, by an initial or a name that is misheard.'),
    readBefore: z
      .object({ conversationId: id, on: day })
      .nullable()
      .describe(
        'An earlier conversation of the deal in which three or more of its sentences were read; what was decided of them stays decided.',
      ),
    leftOut: z
      .array(z.object({ what: z.string(), count: z.int() }))
      .describe('What was left out on the way: quoted mails, signatures, lines without words.'),
  }),
  /** Why nothing was read, where nothing was: reading is for English. */
  notRead: z.enum(['not English', 'no words']).nullable(),
  utterances: z.array(
    z.object({
      speaker: z.int().nullable(),
      text: z.string(),
      second: z.number().nullable(),
      writtenAt: shownInstant.nullable(),
      onlyQuoted: z
        .boolean()
        .optional()
        .describe('Of a mail that stood nowhere but in the quote of a later one.'),
      isHeading: z.boolean().optional().describe('It only says what the lines below it are about.'),
    }),
  ),
  proposals: z.array(proposalShape),
  times: z
    .array(
      z.object({
        utterance: z.int(),
        from: z.int().describe('The place of the first letter of the line in its utterance.'),
        due: day.nullable(),
        startsAt: shownInstant.nullable(),
      }),
    )
    .optional()
    .describe(
      'Of lines that nothing was found in and that may hold something all the same: by when, and when to meet.',
    ),
  named: z
    .array(z.object({ id, name: z.string() }))
    .describe('Whom the proposals name by an id: people of the client and members, each once.'),
  /** Whether the language model of the workspace was asked, and why it did not answer; null where none is on. */
  languageModel: z
    .object({
      asked: z.boolean(),
      problem: z.enum(modelProblems).nullable(),
      problemWords: z.string().nullable(),
    })
    .nullable(),
  reading: readingShape
    .nullable()
    .describe(
      'Of a text that is longer than about an hour of talk: it is read behind the requests, and the proposals are there once it is read. Null where it was read at once.',
    ),
});

/** A day of talk. */
const mostCharacters = 5_000_000;
/** JSON is held in memory as a whole: a file of six megabytes, or a day of talk. */
const mostBytes = 8_000_000;

/**
 * A file may travel apart, because it is no JSON: `POST /api/deals/:dealId/read/file?name=…`, with `conversationId`, `on`
 * and `readingId` beside the name, takes its bytes and answers the same.
 */
export const readWords = operation({
  name: 'readWords',
  summary:
    'Read notes, a transcript or a mail for what was agreed, and propose the facts. Records nothing in the deal. A file may also be sent as it is, to POST /api/deals/:dealId/read/file?name=….',
  method: 'POST',
  path: '/api/deals/:dealId/read',
  access: 'member',
  readsOnly: true,
  input: z.object({
    dealId: id,
    /** What was said in which conversation; its day is the one that "tomorrow" is told from. */
    conversationId: id.optional(),
    text: z
      .string()
      .max(mostCharacters)
      .default('')
      .describe('What was said or written, unless a file has it.'),
    file: z
      .object({ name: z.string().max(300), content: z.base64().max(mostBytes) })
      .optional()
      .describe(
        'A transcript (.vtt, .srt, .txt), a mail, a PDF or a Word document; its bytes in base64, 8 MB of them at most.',
      ),
    /** Of our own notes each line stands for itself; left out, it is told from the text. */
    source: source.optional(),
    /** When it was said, where it is of no conversation. */
    on: day.optional(),
    readingId: id
      .optional()
      .describe('The id of the reading, should the text be long: the same sent twice is read once.'),
    withLanguageModel: z
      .boolean()
      .optional()
      .describe(
        'Has the language model of the workspace read along, if one is on; this takes longer. Of long texts it is not asked.',
      ),
  }),
  output: wordsRead,
  refusals: ['deal_not_found', 'words_not_readable'],
  takes: {
    mostBytes,
    ofMore:
      'That is more than the 8 MB that fit into JSON. Send the file as it is, to POST /api/deals/…/read/file?name=…, which takes 50 MB.',
  },
});

export const nameSpeaker = operation({
  name: 'nameSpeaker',
  summary:
    'Say who somebody is that a transcript names: it is remembered for the account, or for one conversation where the name is nobody’s.',
  method: 'PUT',
  path: '/api/deals/:dealId/speakers',
  access: 'member',
  input: z.object({
    dealId: id,
    conversationId: id.optional(),
    /** As the transcript has it. */
    name: z.string().trim().min(1).max(200),
    contactId: id.optional(),
    memberId: id.optional(),
    /** One of the client’s people whom nobody named, or not to be read at all. */
    otherwise: z.enum(['client', 'left out']).optional(),
  }),
  output: z.object({ name: z.string() }),
  refusals: ['deal_not_found', 'contact_not_found', 'member_not_found'],
});
