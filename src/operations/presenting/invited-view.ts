import type { DealView } from '#domain/standing/deal-view.ts';
import type { Stakeholder } from '#domain/standing/standing.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import { hereOf } from './score-view.ts';
import { ended, kindInSentence, kindLabel, kindsInSentence, type Seen } from './seen.ts';

/** Somebody who might be there, and where they are. */
export function shownInvited(deal: DealView, person: Stakeholder, invited: readonly string[], seen: Seen) {
  const here = hereOf(deal, person);
  return {
    contactId: person.contactId,
    name: seen.names.person(person.contactId),
    title: seen.names.title(person.contactId),
    roles: [...person.roles],
    needed: person.needed,
    at: here,
    atLabel: here === null ? null : kindLabel(seen.map, here),
    sentence: whereTheyAre(deal, person, seen),
    invited: invited.includes(person.contactId),
    positions: deal.map.keys.map((kind) => ({ kind, state: stateOn(deal, person.contactId, kind) })),
  };
}

function stateOn(deal: DealView, contactId: string, kind: string) {
  const state = deal.standing.positions[contactId]?.[kind]?.state ?? 'none';
  if (state !== 'gained' && deal.isWaived(kind, contactId)) return 'waived' as const;
  return state === 'none' && !deal.mustGive(contactId, kind) ? ('not needed' as const) : state;
}

/** `Gained time and explore; maybe on change until 1 Dec.` */
function whereTheyAre(deal: DealView, { contactId }: Stakeholder, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const positions = deal.standing.positions[contactId] ?? {};
  const gained = deal.map.keys.filter((kind) => positions[kind]?.state === 'gained');
  const said = [
    gained.length > 0 ? say('isGained', { kinds: kindsInSentence(seen, gained) }) : say('isNothing'),
  ];
  for (const key of deal.map.keys) {
    const position = positions[key];
    if (!position || position.state === 'gained' || position.state === 'none') continue;
    const given = { state: position.state, kind: kindInSentence(seen, key) };
    said.push(
      position.reviewOn
        ? say('isOnUntil', { ...given, day: dayLabel(position.reviewOn, seen) })
        : say('isOn', given),
    );
  }
  return ended(said.join('; '));
}
