import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Sealing } from '#operations/sealing.ts';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals with a key drawn from the secret of the installation, which lies in its home folder or its environment: who has
 * the rows of the database alone, as in a dump, has nothing to read.
 */
export function sealing(secret: string, what: string): Sealing {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `leadsheet ${what}`, 32));
  return {
    seal(words) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = [nonce, cipher.update(words, 'utf8'), cipher.final()];
      return Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const [nonce, tag] = [bytes.subarray(0, nonceBytes), bytes.subarray(-tagBytes)];
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
        cipher.setAuthTag(tag);
        const words = [cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()];
        return Buffer.concat(words).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
