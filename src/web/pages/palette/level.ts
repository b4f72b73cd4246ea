/** How far in one is: everything, only what is new, one deal's acts, or one account's deals. */
export type Level =
  | { what: 'everything' }
  | { what: 'new' }
  | { what: 'deal'; dealId: string; name: string }
  | { what: 'account'; accountId: string; name: string };
