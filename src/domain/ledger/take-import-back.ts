import { standingCorrections } from './effective-facts.ts';
import type { Fact, NewFact } from './facts.ts';
import { undoFacts } from './undo-facts.ts';
import { newFact, type Writing } from './writing.ts';

interface ImportTakenBack {
  readonly importId: string;
  /** This import, and those that were taken back before it: what they wrote counts for nothing any more. */
  readonly takenBack: ReadonlySet<string>;
  /** Whether the import opened the deal. */
  readonly opened: boolean;
  /** Whether something was put on the deal beside its ledger, so that it is somebody's by now. */
  readonly isUsed: boolean;
  /** Whether the whole ledger came with the import, whoever had written it. */
  readonly isWhole: boolean;
}

/** So many facts of one import are looked at one by one where they cannot go together. */
const mostOneByOne = 200;

/**
 * What takes an import back in the ledger of one deal. A deal that it opened goes as a whole, by its opening, as long as
 * nothing else stands in its ledger; one in which somebody recorded something since stays as it is. In a deal that was
 * there before, the facts of the import are voided, except those on which something rests by now.
 */
export function takeImportBack(
  facts: readonly Fact[],
  { importId, takenBack, opened, isUsed, isWhole }: ImportTakenBack,
  writing: Writing,
): { readonly facts: readonly NewFact[]; readonly stays: boolean } {
  const corrections = standingCorrections(facts);
  const isVoid = (fact: Fact) => corrections.get(fact.id)?.data.void === true;
  if (opened) {
    const opening = facts.find(({ type }) => type === 'deal.opened');
    if (!opening || isVoid(opening)) return { facts: [], stays: false };
    const isGone = isWhole || facts.every(writtenBy(takenBack, facts));
    if (isUsed || !isGone) return { facts: [], stays: true };
    const voided = { of: opening.id, void: true, undo: true } as const;
    return { facts: [newFact(writing, 'correction.made', voided)], stays: false };
  }
  const own = facts.filter((fact) => fact.by.kind === 'import' && fact.by.importId === importId);
  // An export of ours brings facts as others wrote them: nothing tells which of them it brought.
  if (own.length === 0) return { facts: [], stays: true };
  const ids = own.filter((fact) => !isVoid(fact)).map(({ id }) => id);
  const together = undoFacts(facts, ids, writing);
  if (together.ok) return { facts: together.value, stays: false };
  return { facts: asManyAsGo(facts, ids, writing), stays: true };
}

/** Those of the facts that nothing rests on, the latest first, since the earlier ones may be what they rest on. */
function asManyAsGo(facts: readonly Fact[], ids: readonly string[], writing: Writing): readonly NewFact[] {
  if (ids.length > mostOneByOne) return [];
  let going: string[] = [];
  for (const id of ids.toReversed()) {
    if (undoFacts(facts, [id, ...going], writing).ok) going = [id, ...going];
  }
  const taken = undoFacts(facts, going, writing);
  return taken.ok ? taken.value : [];
}

/** Whether a fact came with one of these imports, or only takes back what did. */
function writtenBy(imports: ReadonlySet<string>, facts: readonly Fact[]): (fact: Fact) => boolean {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const isTheirs = (fact: Fact | undefined): boolean => {
    if (fact === undefined) return false;
    if (fact.by.kind === 'import') return imports.has(fact.by.importId);
    return fact.type === 'correction.made' && fact.data.undo === true && isTheirs(byId.get(fact.data.of));
  };
  return isTheirs;
}
