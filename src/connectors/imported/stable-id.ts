import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The id that always comes out for the same thing of another system, so that importing it again makes no second
 * one. It is a UUID of version 8, which RFC 9562 leaves to the maker: the first 122 bits of a SHA-256 over its name.
 */
export function stableId(...name: readonly string[]): string {
  const hex = hash('sha256', name.join('\u0000'), 'hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What tells whether something changed since the last import. */
export function fingerprint(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);
}

/** Six or seven letters by which two cells that say the same are told from two that do not; it is made by the million. */
export function shortSum(value: unknown): string {
  return crc32(JSON.stringify(value)).toString(36);
}
