import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';

/** What the server lends to operations about signing in; behind it stands the sign-in library. */
export interface SignIn {
  /** The form in which a password is kept. Slow on purpose. */
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
  /** Starts a session for the browser that asks, within the limits on attempts. */
  begin(email: string, password: string): Promise<Result<void, Refusal>>;
  /** Ends the session of the browser that asks, if it has one. */
  end(): Promise<void>;
}
