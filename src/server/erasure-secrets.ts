import { createHmac, hkdfSync } from 'node:crypto';
import type { ErasureSecrets } from '#operations/person/erasure-secrets.ts';
import { sealing } from './sealing.ts';

/** Sealed, and hashed, with keys that are drawn from the secret of the installation. */
export function erasureSecrets(secret: string): ErasureSecrets {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'leadsheet keys of who was erased', 32));
  return {
    ...sealing(secret, 'people who are being erased'),
    keyOf: (words) => createHmac('sha256', key).update(words).digest('base64url'),
  };
}
