import { changeConversation, missConversation } from '#domain/conversation/change-conversation.ts';
import { closeOut } from '#domain/conversation/close-out.ts';
import { planConversation } from '#domain/conversation/plan-conversation.ts';
import { endDeal } from '#domain/deal/end-deal.ts';
import { openDeal } from '#domain/deal/open-deal.ts';
import type { Author, Channel, Fact, FactData, FactType, NewFact } from '#domain/ledger/facts.ts';
import { newFact, type Writing } from '#domain/ledger/writing.ts';
import type { KindKey } from '#domain/playbook/playbook.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { advance, fold } from '#domain/standing/fold.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { addHours, type Day, type Instant } from '#domain/time/calendar.ts';
import type { ContactKey } from '../cast/contacts.ts';
import { closingRecorded, conversationRecorded, peopleRecorded, writtenAsk } from './as-recorded.ts';
import { dayAt, instantAt, type Stage } from './stage.ts';
import type { AnsweredAsk, ClosingTold, ConversationTold, DealTold, Moment } from './told.ts';

/** Minutes after the end of a conversation at which a good seller has closed it out. */
const minutesToCloseOut = 10;

/**
 * Tells the story of one deal through the same decisions that a person's clicks go through, so that it is what the
 * product would have written. A story that the product would refuse throws: it is a mistake of ours.
 */
export class Telling {
  readonly dealId: string;
  readonly facts: Fact[] = [];
  readonly stage: Stage;
  readonly #deal: DealTold;
  readonly #ids = new Map<string, string>();
  #now: Instant;
  #standing: Standing | null = null;

  constructor(stage: Stage, deal: DealTold) {
    this.stage = stage;
    this.#deal = deal;
    this.#now = instantAt(stage, deal.opened);
    this.dealId = stage.chance.newId(this.#now);
    this.#opens();
  }

  get standing(): Standing {
    if (this.#standing === null) throw new Error('This story has not begun.');
    return this.#standing;
  }

  /** What follows is recorded then. */
  on(...at: Moment): this {
    return this.at(instantAt(this.stage, at));
  }

  at(now: Instant): this {
    this.#now = now;
    return this;
  }

  day(distance: number): Day {
    return dayAt(this.stage, distance);
  }

  /** The id of one of the deal's things, by the key that the story gives it. */
  idOf = (key: string): string => {
    const id = this.#ids.get(key) ?? this.stage.chance.newId(this.#now);
    this.#ids.set(key, id);
    return id;
  };

  plans(told: ConversationTold): this {
    return this.#takes(
      planConversation(this.standing, this.stage.map, conversationRecorded(this, told), this.#writing()),
    );
  }

  /** The client wants another time for a planned conversation. */
  postponed(key: string, ...to: Moment): this {
    const startsAt = instantAt(this.stage, to);
    const change = { conversationId: this.idOf(key), startsAt, postponedBy: 'client' as const };
    return this.#takes(changeConversation(this.standing, this.stage.map, change, this.#writing()));
  }

  /** The client did not come. */
  missed(key: string, reason: string): this {
    const conversationId = this.idOf(key);
    this.#now = this.#endOf(conversationId);
    return this.#takes(
      missConversation(this.standing, { conversationId, side: 'client', reason }, this.#writing()),
    );
  }

  /** Closes a conversation out right after its end, or when the story says. */
  closesOut(key: string, told: ClosingTold): this {
    const conversationId = this.idOf(key);
    this.#now = addHours(this.#endOf(conversationId), minutesToCloseOut / 60);
    const { standing, stage } = this;
    const plan = standing.conversations[conversationId]?.plan ?? {};
    const closed = closeOut(
      { standing, map: stage.map, zone: stage.zone },
      closingRecorded(this, conversationId, plan, told),
      this.#writing(),
    );
    return this.#takes(closed.ok ? { ok: true, value: [...closed.value.facts] } : closed);
  }

  /** An ask outside a conversation, and what they answered. */
  asksInWriting(told: AnsweredAsk): this {
    const { ask, answer } = writtenAsk(this, told);
    this.records('ask.made', ask);
    return answer ? this.records('ask.answered', answer) : this;
  }

  /** A step of how they buy. */
  milestone(key: string, told: { name: string; kind?: KindKey; on?: number; of?: ContactKey }): this {
    return this.records('milestone.set', {
      milestoneId: this.idOf(key),
      name: told.name,
      kind: told.kind ?? null,
      date: told.on === undefined ? null : this.day(told.on),
      ...(told.of && { contactId: this.stage.contact(told.of) }),
    });
  }

  touches(of: ContactKey, channel: Channel, way: 'ours' | 'two-way', about: string): this {
    return this.records('touch.made', { contactId: this.stage.contact(of), channel, way, about });
  }

  /** Any other fact, recorded by the owner of the deal. */
  records<Type extends FactType>(type: Type, data: FactData[Type]): this {
    return this.#append([newFact(this.#writing(), type, data)]);
  }

  /** The same, done by somebody at the client through their own page. */
  clientRecords<Type extends FactType>(contact: ContactKey, type: Type, data: FactData[Type]): this {
    const by: Author = { kind: 'client', contactId: this.stage.contact(contact) };
    return this.#append([newFact(this.#writing(by), type, data)]);
  }

  ends<Type extends 'deal.won' | 'deal.lost' | 'deal.parked' | 'deal.reopened'>(
    type: Type,
    data: FactData[Type],
  ): this {
    return this.#takes(endDeal(this.standing, type, data, this.#writing()));
  }

  #opens(): void {
    const { account, owner, value, people, expectedClose, goal, first, name } = this.#deal;
    const { stage } = this;
    const opening = {
      name,
      accountId: stage.account(account),
      ownerId: owner === null ? null : stage.member(owner),
      valueMinor: value === null ? null : value * 100,
      currency: stage.currency,
      playbook: { key: stage.map.playbook.key, version: stage.map.playbook.version },
      stakeholders: peopleRecorded(stage, people, this.#deal),
      ...(expectedClose !== undefined && { expectedClose: this.day(expectedClose) }),
      ...(goal && { clientGoal: goal }),
    };
    this.#takes(openDeal(opening, this.#writing()));
    if (first) this.plans(first);
  }

  #endOf(conversationId: string): Instant {
    const conversation = this.standing.conversations[conversationId];
    if (!conversation) throw new Error(`${this.#deal.name}: this conversation was never planned.`);
    return conversation.endsAt;
  }

  #writing(by: Author = this.#author()): Writing {
    return { by, now: this.#now, newId: () => this.stage.chance.newId(this.#now) };
  }

  #author(): Author {
    return { kind: 'member', memberId: this.stage.member(this.#deal.owner ?? 'me') };
  }

  #takes(decided: Result<readonly NewFact[], Refusal>): this {
    if (decided.ok) return this.#append(decided.value);
    throw new Error(`${this.#deal.name}: ${decided.refusal.code}. ${decided.refusal.message}`);
  }

  #append(facts: readonly NewFact[]): this {
    const before = this.facts.length;
    const history = [...this.facts];
    const appended = facts.map((fact, index) => ({ ...fact, sequence: before + index + 1 }) as Fact);
    this.facts.push(...appended);
    const { context } = this.stage;
    this.#standing =
      this.#standing === null
        ? fold(context, appended)
        : advance(context, this.#standing, appended, () => history);
    return this;
  }
}
