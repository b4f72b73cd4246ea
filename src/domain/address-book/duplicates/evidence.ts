/** What two records have in common, or what keeps them apart, in words that a page can say. */
export const evidenceCodes = [
  'same name',
  'longer name',
  'short form',
  'initial',
  'slip',
  'given name',
  'other name',
  'same e-mail',
  'same mailbox of several',
  'other e-mail there',
  'same phone',
  'same phone of several',
  'other phone',
  'same link',
  'other link',
  'same company',
  'other company',
  'same birthday',
  'other birthday',
  'same title',
  'same domain',
  'other domain',
  'other legal form',
  'other country',
  'belongs to it',
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

/** One thing that speaks for or against, in natural logarithms of odds: 0.7 doubles them. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly weight: number;
}

/** How likely two records are one, from 0 to 1, and what it rests on, the weightiest first. */
export interface Likeness {
  readonly likelihood: number;
  readonly evidence: readonly Evidence[];
}

/** From here on two records are shown as perhaps the same. */
export const perhapsSame = 0.5;
/** From here on they are shown as the same. */
export const surelySame = 0.9;

/**
 * Odds before anything is compared, for two records that have been found by one thing in common: one in twenty. The
 * weights beside it are added up, as records are linked since Fellegi and Sunter (1969).
 */
const before = Math.log(1 / 20);

export function likenessOf(evidence: readonly Evidence[]): Likeness {
  const odds = evidence.reduce((sum, { weight }) => sum + weight, before);
  return {
    likelihood: 1 / (1 + Math.exp(-odds)),
    evidence: [...evidence].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  };
}
