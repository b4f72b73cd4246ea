export const roles = ['admin', 'manager', 'seller', 'reader'] as const;

export const allSees = ['own', 'team', 'all'] as const;

/** What a role sees unless it is said otherwise; choosing the role chooses it too. */
export const usuallySees = { admin: 'all', manager: 'team', seller: 'own', reader: 'all' } as const;
