import type { LedgerEntry } from '#contract/ledger/ledger-entry.ts';
import { isCorrectable } from '#domain/ledger/correct-fact.ts';
import { standingCorrections } from '#domain/ledger/effective-facts.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import type { Proposal, Standing } from '#domain/standing/standing.ts';
import { idOfAuthor } from '#store/deals/fact-rows.ts';
import { ledgerDealTexts } from '#texts/ledger-deal.ts';
import { sayIn } from '#texts/say.ts';
import { dayAndTime } from './dates.ts';
import { authorName, tellFact } from './fact-sentence.ts';
import { requestLabel } from './fact-sentences-client.ts';
import { kindInSentence, quoted, type Seen } from './seen.ts';

export interface LedgerToShow {
  /** The entries of the page, in the order in which they are shown. */
  readonly facts: readonly Fact[];
  /** Every correction of the deal, wherever it stands. */
  readonly corrections: readonly Fact[];
  readonly standing: Standing;
  readonly mayChange: boolean;
}

/** Entries as a person reads them, each with what corrects it. */
export function shownEntries(
  { facts, corrections, standing, mayChange }: LedgerToShow,
  seen: Seen,
): LedgerEntry[] {
  const correctedBy = standingCorrections(corrections);
  const known = knownOf(standing, facts, seen);
  return facts.map((fact) => {
    const correction = correctedBy.get(fact.id);
    const overlay = correction && !correction.data.void ? { ...fact.data, ...correction.data.with } : null;
    const { sentence, label, tone } = tellFact(
      overlay ? ({ ...fact, data: overlay } as Fact) : fact,
      seen,
      known,
    );
    return {
      factId: fact.id,
      sequence: fact.sequence,
      type: fact.type,
      happenedAt: fact.happenedAt,
      recordedAt: fact.recordedAt,
      by: { kind: fact.by.kind, id: idOfAuthor(fact.by), name: authorName(fact.by, seen) },
      sentence,
      tag: { label, tone },
      data: { ...fact.data },
      correctedData: overlay,
      corrected: correction
        ? {
            by: correction.id,
            void: correction.data.void ?? false,
            undo: correction.data.undo ?? false,
            reason: correction.data.reason ?? null,
            at: correction.recordedAt,
            byName: authorName(correction.by, seen),
            byYou: idOfAuthor(correction.by) === seen.memberId,
          }
        : null,
      correctable: mayChange && isCorrectable(fact) && !correction?.data.void,
    };
  });
}

/** What the ids that facts speak of stand for. */
export function knownOf(
  standing: Standing,
  facts: readonly Fact[],
  seen: Seen,
): (id: string | undefined) => string {
  const documents = new Map(
    facts.flatMap((fact) =>
      fact.type === 'document.shared' ? [[fact.data.documentId, fact.data.name]] : [],
    ),
  );
  const entries = new Map(facts.map((fact) => [fact.id, fact]));
  const say = sayIn(seen.locale, ledgerDealTexts);
  const known = (id: string | undefined): string => {
    if (id === undefined) return say('somethingEarlier');
    const ask = standing.asks[id];
    if (ask) {
      const who = seen.names.person(ask.contactId);
      return ask.kind ? say('askOfOn', { who, kind: kindInSentence(seen, ask.kind) }) : say('askOf', { who });
    }
    const request = standing.requests[id];
    if (request) return requestLabel(request.what, seen.locale);
    const waiver = standing.waivers.find(({ waiverId }) => waiverId === id);
    if (waiver) return kindInSentence(seen, waiver.kind);
    const nonCommitment = standing.nonCommitments[id];
    if (nonCommitment) return quoted(nonCommitment.text, seen.locale);
    const proposal = standing.proposals[id];
    if (proposal) return proposedOf(proposal, seen, known);
    const words =
      standing.commitments[id]?.what ??
      standing.promises[id]?.what ??
      standing.concerns[id]?.text ??
      standing.milestones[id]?.name ??
      documents.get(id);
    if (words) return words;
    const entry = entries.get(id);
    if (!entry || entry.type === 'correction.made') return say('earlierEntry');
    return tellFact(entry, seen, known)
      .sentence.map(({ text }) => text)
      .join('');
  };
  return known;
}

/** What a client would have otherwise: the time they named, or what they meant. */
function proposedOf(
  { startsAt, what, commitmentId, promiseId }: Proposal,
  seen: Seen,
  known: (id: string | undefined) => string,
): string {
  return startsAt ? dayAndTime(startsAt, seen) : (what ?? known(commitmentId ?? promiseId ?? undefined));
}
