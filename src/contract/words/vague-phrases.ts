import { z } from 'zod';
import { vagueTypes } from '#domain/words/vague-phrases/vague-phrase.ts';
import { asSeen } from '../as-seen.ts';
import { operation } from '../operation.ts';
import { id, line, named, shownInstant } from '../values.ts';

/** As they are said: a few words, of which there is at least one. */
const phrase = line.max(80).regex(/[\p{L}\p{N}]/u, 'Please write the words that are vague.');
const type = z.enum(vagueTypes);

const vaguePhrase = z.object({
  phraseId: id,
  phrase: z.string(),
  type,
  markedBy: named,
  markedAt: shownInstant,
  may: z.object({ change: z.boolean() }),
});

const phraseRefusals = ['vague_phrase_not_found', 'not_allowed'] as const;
const phraseFound = z.object({ phraseId: id });

export const listVaguePhrases = operation({
  name: 'listVaguePhrases',
  summary: 'List the phrases that your workspace marked as vague, the latest first.',
  method: 'GET',
  path: '/api/vague-phrases',
  access: 'member',
  input: z.object({}),
  output: z.object({ items: z.array(vaguePhrase), may: z.object({ mark: z.boolean() }) }),
  refusals: [],
});

export const markVaguePhrase = operation({
  name: 'markVaguePhrase',
  summary: 'Mark a phrase as vague: a line with it is no commitment for your workspace.',
  method: 'POST',
  path: '/api/vague-phrases',
  access: 'member',
  input: z.object({ phraseId: id.optional(), phrase, type }),
  output: vaguePhrase,
  refusals: ['not_allowed', 'id_already_used', 'vague_phrase_already_marked'],
});

export const changeVaguePhrase = operation({
  name: 'changeVaguePhrase',
  summary: 'Word a phrase that was marked as vague anew, or say otherwise why it is.',
  method: 'PATCH',
  path: '/api/vague-phrases/:phraseId',
  access: 'member',
  input: phraseFound.extend({
    phrase: phrase.optional(),
    type: type.optional(),
    seen: asSeen({ phrase: z.string(), type }),
  }),
  output: vaguePhrase,
  refusals: [...phraseRefusals, 'vague_phrase_already_marked', 'changed_meanwhile'],
});

export const removeVaguePhrase = operation({
  name: 'removeVaguePhrase',
  summary: 'Take a phrase that was marked as vague out again; restoreVaguePhrase brings it back.',
  method: 'DELETE',
  path: '/api/vague-phrases/:phraseId',
  access: 'member',
  input: phraseFound,
  output: phraseFound,
  refusals: phraseRefusals,
});

export const restoreVaguePhrase = operation({
  name: 'restoreVaguePhrase',
  summary: 'Bring back a phrase that was marked as vague and taken out.',
  method: 'POST',
  path: '/api/vague-phrases/:phraseId/restored',
  access: 'member',
  input: phraseFound,
  output: vaguePhrase,
  refusals: [...phraseRefusals, 'vague_phrase_already_marked'],
});

export type ShownVaguePhrase = z.input<typeof vaguePhrase>;
