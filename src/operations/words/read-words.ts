import type { readWords as contract } from '#contract/words/words.ts';
import { accept } from '#domain/result.ts';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { modelOfWorkspace } from './model-of-workspace.ts';
import { readingContext } from './reading-context.ts';
import { shownReading } from './shown-reading.ts';

export const readWords: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, text, on } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  if (!mayChangeDeal(world.actor, deal)) return notAllowed('read words into this deal');
  const speech = speechOfNotes(text);
  const context = await readingContext(world, { deal, conversationId, on, speech });
  const model = await modelOfWorkspace(world.tx, world.workspace.id);
  return accept(shownReading(speech, { ...context, speakers: [] }, model));
};
