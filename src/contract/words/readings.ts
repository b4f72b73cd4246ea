import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../values.ts';
import { readingShape, wordsRead } from './words.ts';

export const getReading = operation({
  name: 'getReading',
  summary:
    'Shows how far the reading of a long text is, and what was found once it is read. It is there for whoever asked for it, for a day at most.',
  method: 'GET',
  path: '/api/readings/:readingId',
  access: 'member',
  input: z.object({ readingId: id }),
  output: z.object({
    reading: readingShape,
    read: wordsRead.nullable().describe('As readWords answers; null until it is read.'),
  }),
  refusals: ['reading_not_found'],
});

export const listReadings = operation({
  name: 'listReadings',
  summary: 'Lists the long texts that you have read for a conversation, or for a deal and no conversation.',
  method: 'GET',
  path: '/api/deals/:dealId/readings',
  access: 'member',
  input: z.object({ dealId: id, conversationId: id.optional() }),
  output: z.object({ items: z.array(readingShape) }),
  refusals: ['deal_not_found'],
});

export const readAgain = operation({
  name: 'readAgain',
  summary:
    'Read a long text once more: with who spoke as it is known by now, and with what was recorded since.',
  method: 'POST',
  path: '/api/readings/:readingId/again',
  access: 'member',
  input: z.object({ readingId: id }),
  output: wordsRead,
  refusals: ['reading_not_found', 'deal_not_found'],
  readsOnly: true,
});

export const removeReading = operation({
  name: 'removeReading',
  summary: 'Stop the reading of a long text, and take away the text with what was found in it.',
  method: 'DELETE',
  path: '/api/readings/:readingId',
  access: 'member',
  input: z.object({ readingId: id }),
  output: z.object({ readingId: id }),
  refusals: ['reading_not_found'],
});
