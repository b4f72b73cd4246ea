import type { FindingCode } from './finding-codes.ts';

/** One finding per code and subject (R36). */
export function findingKey(code: FindingCode, subject: string | null): string {
  return subject === null ? code : `${code} ${subject}`;
}
