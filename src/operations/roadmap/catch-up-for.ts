import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { compare } from '#domain/compare.ts';
import { type GroundCovered, groundToCover } from '#domain/guidance/catch-up.ts';
import { concernForThem } from '#domain/roadmap/words-for-them.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { notYetOf } from './not-yet-of.ts';
import type { RoadmapReader } from './roadmap-view.ts';

/**
 * What the others agreed to before this person joined. Of a colleague it shows that they agreed, and when; what they do
 * for it only where they stood by the words on their own page, since these may be ours until then; and of concerns only
 * those that they wanted to be read. Who refused, doubted or took something back is never told.
 */
export function catchUpFor(
  deal: DealView,
  reader: Pick<RoadmapReader, 'contactId' | 'names' | 'words' | 'zone' | 'preparedBy'>,
): Roadmap['catchUp'] {
  const { contactId, names } = reader;
  const ground = groundToCover(deal, contactId).filter(({ kind }) => kind !== 'decide');
  if (ground.length === 0 || deal.standing.deal.state === 'lost') return null;
  return {
    lines: ground.map((one) => ({
      kind: one.kind,
      title: deal.standing.roadmap.wordings[one.kind] ?? deal.map.kind(one.kind)?.clientWording ?? '',
      people: one.givenBy.map((other) => names.person(other)),
      day: dayOf(one.since, reader.zone),
      said: saidFor(deal, one, reader),
      notYet: notYetOf(deal, contactId, one.kind),
    })),
    answered: Object.values(deal.standing.concerns)
      .filter((one) => one.shared && !one.open && one.answer && one.contactId !== contactId)
      .sort((one, other) => compare(one.raisedAt, other.raisedAt))
      .flatMap((one) => {
        const text = concernForThem(one, deal.standing.roadmap.wordings);
        return text === null ? [] : [{ who: names.person(one.contactId), text, answer: one.answer ?? '' }];
      }),
  };
}

function saidFor(
  { standing }: DealView,
  { kind, givenBy }: GroundCovered,
  { names, words, preparedBy: { name: us } }: Pick<RoadmapReader, 'names' | 'words' | 'preparedBy'>,
) {
  return Object.values(standing.commitments)
    .filter((one) => one.kind === kind && givenBy.includes(one.contactId) && one.evidence === 'roadmap')
    .filter(({ state }) => state === 'open' || state === 'kept')
    .sort((one, other) => compare(one.madeAt, other.madeAt))
    .flatMap((one) => {
      const what = words.ofCommitment(one, standing, us);
      return what === null ? [] : [{ who: names.person(one.contactId), what, due: one.due }];
    });
}
