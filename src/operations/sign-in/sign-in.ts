import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';

/** What the server lends to operations about signing in; behind it stands the sign-in library. */
export interface SignIn {
  /** The form in which a password is kept. Slow on purpose. */
  hash(password: string): Promise<string>;
  /** Starts a session for the browser that asks, within the limits on attempts; answers whose it is. */
  begin(email: string, password: string): Promise<Result<{ signInId: string }, Refusal>>;
  /** Ends the session of the browser that asks, if it has one. */
  end(): Promise<void>;
  /** An unguessable secret to be shown once, and the form in which it is kept. */
  newSecret(): { secret: string; hash: string };
  hashOfSecret(secret: string): string;
}
