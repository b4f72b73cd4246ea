import crypto, { type BinaryLike, type ScryptOptions } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * What makes a password slow to guess makes a run slow as well: a fifth of what the database tests cost went into
 * signing people in. In the process of the tests a guess is cheap; processes that they start spend the whole cost.
 */
const { scrypt } = crypto;
type Done = (error: Error | null, key: Buffer) => void;

Object.assign(crypto, {
  scrypt: (password: BinaryLike, salt: BinaryLike, length: number, options: ScryptOptions, done: Done) =>
    scrypt(password, salt, length, { ...options, N: 2 }, done),
});
syncBuiltinESMExports();
