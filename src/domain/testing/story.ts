import { findingKey } from '../findings/finding-key.ts';
import type { Author, Fact, FactData, FactType } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook, StakeholderRole } from '../playbook/playbook.ts';
import { type FoldContext, fold } from '../standing/fold.ts';
import type { Finding, Standing } from '../standing/standing.ts';
import { instant } from '../time/calendar.ts';

const us: Author = { kind: 'member', memberId: 'lena' };

/** A plan that lacks nothing. */
export const fullPlan: FactData['conversation.planned']['plan'] = {
  objective: { kind: 'explore', contactId: 'kai', value: 'a clearer view' },
  backup: { kind: null, contactId: 'kai', wording: 'a shorter look' },
  gain: 'a figure they can use',
  agenda: 'how it works today',
  insight: 'what others found',
  questions: ['where does it go wrong?'],
};

/** The ledger of one deal, told fact by fact; instants may be written short, such as `2026-11-02T09:00Z`. */
export class Story {
  readonly facts: Fact[] = [];
  readonly context: FoldContext;

  constructor(zone = 'UTC', playbook: Playbook = defaultPlaybook) {
    this.context = { zone, playbook: () => playbook };
  }

  /** Adds a fact. Its id is `fact-` and its place in the ledger. */
  add<Type extends FactType>(
    at: string,
    type: Type,
    data: FactData[Type],
    head: { by?: Author; recordedAt?: string } = {},
  ): this {
    const sequence = this.facts.length + 1;
    this.facts.push({
      id: `fact-${sequence}`,
      sequence,
      happenedAt: instant(at),
      recordedAt: instant(head.recordedAt ?? at),
      by: head.by ?? us,
      type,
      data,
    } as Fact);
    return this;
  }

  /** The same, done by somebody at the client. */
  client<Type extends FactType>(at: string, contactId: string, type: Type, data: FactData[Type]): this {
    return this.add(at, type, data, { by: { kind: 'client', contactId } });
  }

  join(at: string, contactId: string, ...roles: StakeholderRole[]): this {
    return this.add(at, 'stakeholder.joined', { contactId, roles });
  }

  /** The client confirms each of the kinds. */
  confirm(at: string, contactId: string, ...kinds: string[]): this {
    for (const kind of kinds) this.client(at, contactId, 'position.confirmed', { contactId, kind });
    return this;
  }

  /** A conversation of an hour, planned with kai and a full plan unless said otherwise. */
  plan(
    at: string,
    conversationId: string,
    startsAt: string,
    change: Partial<FactData['conversation.planned']> = {},
  ): this {
    const data = { conversationId, startsAt: instant(startsAt), participants: ['kai'], plan: fullPlan };
    return this.add(at, 'conversation.planned', { ...data, ...change });
  }

  held(at: string, conversationId: string, change: Partial<FactData['conversation.held']> = {}): this {
    return this.add(at, 'conversation.held', { conversationId, ...change });
  }

  closedOut(
    at: string,
    conversationId: string,
    ending?: FactData['conversation.closed-out']['ending'],
  ): this {
    return this.add(at, 'conversation.closed-out', { conversationId, ...(ending ? { ending } : {}) });
  }

  /** An objective, with what the client gains from it, unless said otherwise. */
  ask(
    at: string,
    askId: string,
    contactId: string,
    kind: string | null,
    change: Partial<FactData['ask.made']> = {},
  ): this {
    return this.add(at, 'ask.made', { askId, contactId, kind, as: 'objective', value: 'a gain', ...change });
  }

  answer(
    at: string,
    askId: string,
    answer: FactData['ask.answered']['answer'],
    change: Partial<FactData['ask.answered']> = {},
  ): this {
    return this.add(at, 'ask.answered', { askId, answer, ...change });
  }

  /** A firm commitment, said to us, unless the change says otherwise. */
  commit(
    at: string,
    commitmentId: string,
    contactId: string,
    kind: string | null,
    change: Partial<FactData['commitment.made']> = {},
  ): this {
    const data = {
      commitmentId,
      contactId,
      kind,
      what: 'does it',
      due: '2026-12-24',
      evidence: 'said',
    } as const;
    return this.add(at, 'commitment.made', { ...data, ...change });
  }

  /** Voids the fact of a place in the ledger, or lays fields over it. */
  correct(at: string, place: number, fields?: Record<string, unknown>): this {
    const of = `fact-${place}`;
    return this.add(at, 'correction.made', fields ? { of, with: fields } : { of, void: true });
  }

  standing(): Standing {
    return fold(this.context, this.facts);
  }

  /** The finding of a code and a subject, if the fold gives it. */
  finding(code: Finding['code'], subject: string | null = null): Finding | undefined {
    return this.standing().findings.find(
      (finding) => findingKey(finding.code, finding.subject) === findingKey(code, subject),
    );
  }

  /** The instant from which a finding is true, written short; undefined where it is not. */
  since(code: Finding['code'], subject: string | null = null): string | undefined {
    const from = this.finding(code, subject)?.from;
    return from && short(from);
  }
}

/** An instant without its empty seconds. */
export function short(at: string): string {
  return at.replace(':00.000Z', 'Z');
}

/** A deal of lena's, opened on 2 November 2026 at 08:00 UTC unless said otherwise. */
export function opened(
  change: Partial<FactData['deal.opened']> = {},
  at = '2026-11-02T08:00Z',
  story: Story = new Story(),
): Story {
  return story.add(at, 'deal.opened', {
    name: 'A deal',
    accountId: null,
    ownerId: 'lena',
    valueMinor: 5_000_000,
    currency: 'USD',
    playbook: { key: 'complex-sale', version: 1 },
    ...change,
  });
}

/** The same with kai in it, who holds every role that the default map asks for. */
export function openedWithKai(change: Partial<FactData['deal.opened']> = {}): Story {
  return opened(change).join(
    '2026-11-02T08:00Z',
    'kai',
    'sponsor',
    'decision maker',
    'economic buyer',
    'user',
  );
}
