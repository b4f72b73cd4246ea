import { betterAuth } from 'better-auth';
import type pg from 'pg';

/** How the sign-in library is told the caller's address, which our own server has made sure of. */
export const addressHeader = 'x-leadsheet-address';

/** Days after which a session ends that was not used. */
const sessionDays = 30;
const secondsPerDay = 24 * 60 * 60;

/** A session that was last prolonged longer ago than a day is prolonged when it is used. */
export const prolongedWithDaysLeft = sessionDays - 1;

/** Where the library believes it lives. Nobody reaches it there: requests are handed to it one by one. */
export function libraryUrl(publicUrl: string | null): string {
  return publicUrl ?? 'http://localhost';
}

const kept = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * Passwords, sessions and limits are kept by better-auth. Its own pages under /api/auth are not mounted: what we use
 * of it are operations of the contract, so that there is one way in and one list of what can be done.
 */
export function signInLibrary(options: {
  pool: pg.Pool;
  secret: string;
  publicUrl: string | null;
  log(line: string): void;
}) {
  const baseURL = libraryUrl(options.publicUrl);
  return betterAuth({
    appName: 'Leadsheet',
    baseURL,
    basePath: '/api/auth',
    trustedOrigins: [new URL(baseURL).origin],
    secret: options.secret,
    database: options.pool,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, message) => options.log(`sign-in ${level}: ${message}`) },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { modelName: 'sign_in_user', fields: { emailVerified: 'email_verified', ...kept } },
    session: {
      modelName: 'sign_in_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...kept,
      },
      expiresIn: sessionDays * secondsPerDay,
      updateAge: secondsPerDay,
    },
    account: {
      modelName: 'sign_in_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...kept,
      },
    },
    verification: { modelName: 'sign_in_verification', fields: { expiresAt: 'expires_at', ...kept } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'sign_in_attempt',
      fields: { lastRequest: 'last_request' },
      // Ten tries a minute from one address: a person who has forgotten gets there, a machine does not.
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/sign-out': { window: 60, max: 100 } },
    },
    advanced: {
      cookiePrefix: 'leadsheet',
      useSecureCookies: baseURL.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  });
}

export type SignInLibrary = ReturnType<typeof signInLibrary>;
