import { createHash, randomBytes } from 'node:crypto';

/** An unguessable secret, known by its first letters to be ours, and the form in which it is kept. */
export function newSecret(): { secret: string; hash: string } {
  const secret = `ls_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashOfSecret(secret) };
}

/** Plain and fast, because nobody guesses 32 bytes of chance; passwords are hashed otherwise. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
