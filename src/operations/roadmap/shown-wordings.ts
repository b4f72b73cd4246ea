import type { RoadmapWording } from '#contract/roadmap/roadmap-wordings.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { wordedLines } from '#domain/roadmap/roadmap-wordings.ts';
import { concernSuggested } from '#domain/roadmap/words-for-them.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { loadNames } from '#store/deals/names.ts';
import { clientsWords } from '../presenting/clients-words.ts';
import { namesOf } from '../presenting/names-of.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { World } from '../world.ts';

/** Each line of a deal's roadmap, with the words in which its client reads it, or why they do not. */
export async function shownWordings(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  standing: Standing,
  { playbook, locale }: { readonly playbook: Playbook; readonly locale: string },
): Promise<RoadmapWording[]> {
  const words = clientsWords(playbook, locale);
  const map = mapOf(readersPlaybook(playbook, locale));
  const lines = wordedLines(dealView(standing, { map, zone: standing.deal.zone }));
  const whose = lines.flatMap(({ contactId }) => contactId ?? []);
  const names = namesOf(await loadNames(tx, workspace.id, whose, []), locale);
  return lines.map(({ contactId, ...line }) => ({
    ...line,
    usual: words.usual(line, standing),
    suggested: line.what === 'concern' && line.own === null ? concernSuggested(line.usual) || null : null,
    contactName: contactId === null ? null : names.person(contactId),
  }));
}
