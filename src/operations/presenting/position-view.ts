import type { MissingForPosition } from '#contract/deals/position.ts';
import { givenBy, type MissingGiver, missingForPosition } from '#domain/guidance/missing-for-position.ts';
import type { KindKey } from '#domain/playbook/playbook.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { positionSentencesTexts } from '#texts/position-sentences.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel, onDay } from './dates.ts';
import { kindLabel, type Seen } from './seen.ts';

interface Head {
  readonly dealId: string;
  readonly accountName: string | null;
  readonly may: MissingForPosition['may'];
}

/** What is missing for a deal to stand at a kind; null is the end of the map. */
export function shownPosition(
  view: DealView,
  kind: KindKey | null,
  head: Head,
  seen: Seen,
): MissingForPosition {
  const { standing, map } = view;
  const say = sayIn(seen.locale, positionSentencesTexts);
  const missing = missingForPosition(view, kind, seen.now);
  const named = (key: KindKey) => ({ kind: key, label: kindLabel(map, key) });
  const way = wayTo(view, kind, missing.length);
  const count = missing.reduce((sum, { givers }) => sum + Math.max(1, givers.length), 0);
  return {
    dealId: head.dealId,
    sequence: standing.sequence,
    name: standing.deal.name,
    account: head.accountName,
    kind: kind ?? 'none',
    kindLabel: kind === null ? null : kindLabel(map, kind),
    standsAt: standing.nextKind === null ? null : named(standing.nextKind),
    way,
    sentence: summary(),
    missing: missing.map((one) => ({
      ...named(one.kind),
      clientCommitsTo: map.kind(one.kind)?.clientCommitsTo ?? '',
      givers: one.givers.map((giver) => ({
        contactId: giver.contactId,
        name: seen.names.person(giver.contactId),
        title: seen.names.title(giver.contactId),
        state: giver.state,
        sentence: whereTheyAre(one.kind, giver, seen),
        askId: giver.askId,
        askedAt: giver.askedAt,
        reviewOn: giver.reviewOn,
        first: giver.first.map(named),
        plannedIn: giver.plannedIn,
      })),
      nobody: one.nobody === null ? null : one.nobody === 'each' ? [] : [...one.nobody],
    })),
    given: way === 'behind' && kind !== null ? whoGave(view, kind, seen) : [],
    people: view.present.map(({ contactId }) => ({
      id: contactId,
      name: seen.names.person(contactId),
      title: seen.names.title(contactId),
    })),
    kinds: map.keys.map(named),
    may: head.may,
  };

  function summary(): string {
    if (way === 'here') return say('here');
    if (kind === null) return say('aheadOfAll', { missing: count });
    return way === 'behind'
      ? say('behind', { kind: kindLabel(map, kind) })
      : say('ahead', { missing: count, kind: kindLabel(map, kind) });
  }
}

function wayTo(view: DealView, kind: KindKey | null, missing: number): MissingForPosition['way'] {
  if (missing > 0) return 'ahead';
  return kind === view.standing.nextKind ? 'here' : 'behind';
}

/** `Anna has not agreed to Collaborate; asked on 12 Nov, maybe until 3 Dec.` */
function whereTheyAre(key: KindKey, giver: MissingGiver, seen: Seen): string {
  const say = sayIn(seen.locale, positionSentencesTexts);
  const who = seen.names.person(giver.contactId);
  const kind = kindLabel(seen.map, key);
  const until = giver.reviewOn === null ? null : dayLabel(giver.reviewOn, seen);
  const askedOn = giver.askedAt === null ? null : onDay(giver.askedAt, seen);
  const since = giver.since === null ? '' : onDay(giver.since, seen);
  if (giver.awaitsConcern) return say('awaitsConcern', { who, kind });
  switch (giver.state) {
    case 'asked':
      return say('asked', { who, kind, askedOn: askedOn ?? since });
    case 'maybe':
      if (askedOn === null)
        return until ? say('maybeUntil', { who, kind, until }) : say('maybe', { who, kind });
      return until
        ? say('askedMaybeUntil', { who, kind, askedOn, until })
        : say('askedMaybe', { who, kind, askedOn });
    case 'refused':
      return until ? say('refusedUntil', { who, kind, since, until }) : say('refused', { who, kind, since });
    case 'reopened':
      return say('reopened', { who, kind, since });
    case 'none': {
      const [first] = giver.first;
      return first
        ? say('noneFirst', { who, kind, first: kindLabel(seen.map, first) })
        : say('none', { who, kind });
    }
  }
}

function whoGave(view: DealView, key: KindKey, seen: Seen): MissingForPosition['given'] {
  const say = sayIn(seen.locale, positionSentencesTexts);
  const kind = kindLabel(seen.map, key);
  const { given, waivers } = givenBy(view, key);
  return [
    ...given.map(({ contactId, since }) => {
      const name = seen.names.person(contactId);
      return { contactId, name, sentence: say('given', { who: name, kind, since: onDay(since, seen) }) };
    }),
    ...waivers.map(({ contactId, reason }) => {
      const name = contactId === null ? null : seen.names.person(contactId);
      const sentence =
        name === null ? say('waived', { kind, reason }) : say('waivedFor', { kind, who: name, reason });
      return { contactId, name, sentence };
    }),
  ];
}
