import type { listRoadmapWordings as contract } from '#contract/roadmap/roadmap-wordings.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { accept } from '#domain/result.ts';
import { wordedLines } from '#domain/roadmap/roadmap-wordings.ts';
import { concernSuggested } from '#domain/roadmap/words-for-them.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import { foldContext } from '#store/deals/append.ts';
import { loadNames } from '#store/deals/names.ts';
import { readerLocale } from '#texts/language.ts';
import { findDeal } from '../deals/find-deal.ts';
import { clientsWords } from '../presenting/clients-words.ts';
import { namesOf } from '../presenting/names-of.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { Handle } from '../world.ts';

export const listRoadmapWordings: Handle<typeof contract> = async (world, { dealId, locale: wanted }) => {
  const { tx, workspace } = world;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing } = found.value;
  const locale = wanted === undefined ? world.locale : readerLocale([wanted, world.locale]);
  const context = await foldContext(tx, workspace, [], standing);
  const playbook = context.playbook(standing.deal.playbook);
  const words = clientsWords(playbook, locale);
  const map = mapOf(readersPlaybook(playbook, locale));
  const lines = wordedLines(dealView(standing, { map, zone: standing.deal.zone }));
  const whose = lines.flatMap(({ contactId }) => contactId ?? []);
  const names = namesOf(await loadNames(tx, workspace.id, whose, []), locale);
  return accept({
    sequence: standing.sequence,
    items: lines.map(({ contactId, ...line }) => ({
      ...line,
      usual: words.usual(line, standing),
      suggested: line.what === 'concern' && line.own === null ? concernSuggested(line.usual) || null : null,
      contactName: contactId === null ? null : names.person(contactId),
    })),
  });
};
