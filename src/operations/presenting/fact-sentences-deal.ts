import type { FactData } from '#domain/ledger/facts.ts';
import type { Weight } from '#domain/ledger/weight.ts';
import { builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { ledgerDealTexts } from '#texts/ledger-deal.ts';
import { sayIn } from '#texts/say.ts';
import { amount } from './amount.ts';
import { dayLabel } from './dates.ts';
import type { Tellers, Telling } from './fact-sentence.ts';
import { capitalised, ended, kindLabel, listed, type Seen } from './seen.ts';
import { saying, sentence, soft } from './sentence.ts';

type DealFacts =
  | 'deal.opened'
  | 'deal.changed'
  | 'deal.won'
  | 'deal.lost'
  | 'deal.parked'
  | 'deal.reopened'
  | 'stakeholder.joined'
  | 'stakeholder.changed'
  | 'stakeholder.left'
  | 'stakeholder.merged'
  | 'waiver.made'
  | 'waiver.ended'
  | 'finding.set-aside'
  | 'note.added'
  | 'correction.made';

const sayFor = ({ seen }: Telling) => sayIn(seen.locale, ledgerDealTexts);

export const dealSentences: Tellers<DealFacts> = {
  'deal.opened': (data, telling) => {
    const say = sayFor(telling);
    const { locale } = telling.seen;
    const { valueMinor, currency, importedStage } = data;
    return {
      sentence: sentence(
        saying(say, 'opened', telling.doer),
        soft(valueMinor !== null && say('amount', { amount: amount(valueMinor, currency, locale) })),
        soft(importedStage && say('importedStage', { stage: importedStage })),
      ),
      label: say('labelDeal'),
      tone: 'plain',
    };
  },
  'deal.changed': (data, telling) => {
    const say = sayFor(telling);
    const what = listed(changes(data, telling), telling.seen.locale);
    return {
      sentence: what
        ? saying(say, 'changed', { ...telling.doer, what })
        : saying(say, 'changedDeal', telling.doer),
      label: say('labelDeal'),
      tone: 'plain',
    };
  },
  'deal.won': (data, telling) => {
    const say = sayFor(telling);
    return {
      sentence: sentence(saying(say, 'won'), soft(data.reason)),
      label: say('labelWon'),
      tone: 'good',
    };
  },
  'deal.lost': (data, telling) => {
    const say = sayFor(telling);
    return {
      sentence: sentence(
        saying(say, 'lost'),
        soft(data.reason),
        soft(data.returnOn && say('comeBackOn', { day: dayLabel(data.returnOn, telling.seen) })),
      ),
      label: say('labelLost'),
      tone: 'bad',
    };
  },
  'deal.parked': (data, telling) => {
    const say = sayFor(telling);
    const day = dayLabel(data.until, telling.seen);
    return {
      sentence: sentence(saying(say, 'parked', { day }), soft(data.reason)),
      label: say('labelParked'),
      tone: 'warn',
    };
  },
  'deal.reopened': (data, telling) => {
    const say = sayFor(telling);
    return {
      sentence: sentence(saying(say, 'reopened', telling.doer), soft(data.reason)),
      label: say('labelReopened'),
      tone: 'plain',
    };
  },

  'stakeholder.joined': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    const main =
      data.roles.length > 0
        ? saying(say, 'joinedAs', { who, roles: rolesOf(data.roles, telling) })
        : saying(say, 'joined', { who });
    return {
      sentence: sentence(main, soft(data.needed === false && say('notNeeded')), ...weightWords(data, say)),
      label: say('labelStakeholder'),
      tone: 'plain',
    };
  },
  'stakeholder.changed': (data, telling) => {
    const say = sayFor(telling);
    const given = { ...telling.doer, whom: telling.seen.names.person(data.contactId) };
    const main =
      data.roles === undefined
        ? saying(say, 'changedPerson', given)
        : data.roles.length === 0
          ? saying(say, 'withoutRole', given)
          : saying(say, 'changedRoles', { ...given, roles: rolesOf(data.roles, telling) });
    const needed = data.needed === undefined ? null : data.needed ? say('needed') : say('notNeeded');
    return {
      sentence: sentence(main, soft(needed), ...weightWords(data, say)),
      label: say('labelStakeholder'),
      tone: 'plain',
    };
  },
  'stakeholder.left': (data, telling) => {
    const say = sayFor(telling);
    const who = telling.seen.names.person(data.contactId);
    return {
      sentence: sentence(saying(say, 'left', { who }), soft(data.reason)),
      label: say('labelStakeholder'),
      tone: 'warn',
    };
  },

  'stakeholder.merged': (data, telling) => {
    const say = sayFor(telling);
    const { names } = telling.seen;
    const given = { gone: names.person(data.contactId), who: names.person(data.into) };
    return { sentence: saying(say, 'merged', given), label: say('labelStakeholder'), tone: 'plain' };
  },

  'waiver.made': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const given = { ...telling.doer, kind: kindLabel(seen.map, data.kind) };
    const main = data.contactId
      ? saying(say, 'waivedFor', { ...given, whom: seen.names.person(data.contactId) })
      : saying(say, 'waived', given);
    return { sentence: sentence(main, soft(data.reason)), label: say('labelWaiver'), tone: 'plain' };
  },
  'waiver.ended': (data, telling) => {
    const say = sayFor(telling);
    const what = ended(telling.known(data.waiverId));
    return {
      sentence: sentence(saying(say, 'waiverEnded', { ...telling.doer, what }), soft(data.reason)),
      label: say('labelWaiver'),
      tone: 'plain',
    };
  },
  'finding.set-aside': (data, telling) => {
    const { seen } = telling;
    const say = sayFor(telling);
    const finding = sayIn(seen.locale, findingNamesTexts)(data.code);
    const given = { ...telling.doer, day: dayLabel(data.until, seen), finding };
    return {
      sentence: sentence(saying(say, 'setAside', given), soft(data.reason)),
      label: say('labelSetAside'),
      tone: 'plain',
    };
  },
  'note.added': ({ text }, telling) => {
    const say = sayFor(telling);
    return {
      sentence: saying(say, 'noted', { ...telling.doer, text }),
      label: say('labelNote'),
      tone: 'plain',
    };
  },
  'correction.made': (data, telling) => {
    const say = sayFor(telling);
    const given = { ...telling.doer, what: telling.known(data.of) };
    const main = data.void ? saying(say, 'tookBack', given) : saying(say, 'corrected', given);
    return { sentence: sentence(main, soft(data.reason)), label: say('labelCorrection'), tone: 'plain' };
  },
};

function changes(data: FactData['deal.changed'], telling: Telling): string[] {
  const { seen } = telling;
  const say = sayFor(telling);
  const said: string[] = [];
  if (data.name !== undefined) said.push(say('toName', { name: data.name }));
  if (data.ownerId !== undefined) said.push(say('toOwner', { owner: seen.names.member(data.ownerId) }));
  if (data.accountId !== undefined) said.push(say('toAccount'));
  if (data.valueMinor === null) said.push(say('toValueUnknown'));
  else if (data.valueMinor !== undefined) {
    const value = amount(data.valueMinor, data.currency ?? seen.currency, seen.locale);
    said.push(say('toValue', { value }));
  }
  if (data.expectedClose === null) said.push(say('toNoClose'));
  else if (data.expectedClose !== undefined) {
    said.push(say('toClose', { day: dayLabel(data.expectedClose, seen) }));
  }
  if (data.clientGoal !== undefined) said.push(say('toGoal'));
  if (data.zone !== undefined) said.push(say('toZone', { zone: data.zone }));
  if (data.playbook !== undefined) {
    const { version } = data.playbook;
    said.push(say('toPlaybook', { label: playbookLabel(data.playbook.key, seen), version }));
  }
  return said;
}

/** What a playbook is called, as far as the deal's own map or what comes with Leadsheet says; else by its key. */
function playbookLabel(key: string, { map, locale }: Seen): string {
  if (map.playbook.key === key) return map.playbook.label;
  const builtIn = builtInPlaybooks.find((one) => one.key === key);
  return builtIn ? builtInText(builtIn.label, locale) : capitalised(key.replaceAll('-', ' '));
}

/** How they think of it and how much their word weighs, where that was said. */
function weightWords({ attitude, influence }: Weight, say: ReturnType<typeof sayFor>) {
  return [soft(attitude && say('thinks', { attitude })), soft(influence && say('weighs', { influence }))];
}

function rolesOf(roles: readonly string[], telling: Telling): string {
  const say = sayFor(telling);
  return listed(
    roles.map((role) => say('role', { role: role.replaceAll(' ', '_') })),
    telling.seen.locale,
  );
}

/** What is behind a no or a maybe, in the reader's language; somebody's own words stay as they are. */
export function reasonLabel(reason: string, locale: string): string {
  return sayIn(locale, ledgerDealTexts)('reason', { reason: reason.replaceAll(' ', '_'), words: reason });
}
