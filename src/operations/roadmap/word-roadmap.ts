import type { wordRoadmap as contract } from '#contract/roadmap/roadmap-wordings.ts';
import { newFact } from '#domain/ledger/writing.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { wordedLines } from '#domain/roadmap/roadmap-wordings.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const wordRoadmap: Handle<typeof contract> = (world, { dealId, seenSequence, subject, words }) =>
  writeToDeal(world, { dealId, seenSequence }, ({ view, writing }) => {
    const line = wordedLines(view).find((one) => one.subject === subject);
    if (!line) return refuse('roadmap_line_not_found', 'There is no such line on the roadmap of this deal.');
    if (words === (line.own ?? '')) return accept([]);
    return accept([newFact(writing, 'roadmap.worded', { subject, words })]);
  });
