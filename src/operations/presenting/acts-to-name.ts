import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { ActsToName } from '#store/deals/doers.ts';

interface Found {
  readonly dealId: string;
  readonly code: FindingCode;
  readonly subject: string | null;
  readonly evidence: readonly string[];
}

/** The findings that say what one of us did, so that it must be known who. */
const ofAct: ReadonlySet<FindingCode> = new Set([
  'one-sided',
  'avoided',
  'no-value',
  'client-led',
  'premature',
  'promised',
]);

/** Whose names the sentences of these findings need. An ask made too early or without value is named by its own id. */
export function actsToName(findings: readonly Found[]): ActsToName {
  const acts = findings.filter(
    ({ code, subject }) => ofAct.has(code) && (code !== 'avoided' || subject !== null),
  );
  return {
    factIds: acts.flatMap(({ evidence }) => evidence),
    asks: acts.flatMap(({ dealId, subject, evidence }) =>
      subject !== null && subject !== '' && evidence.length === 0 ? [{ dealId, askId: subject }] : [],
    ),
  };
}
