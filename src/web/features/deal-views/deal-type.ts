/** What a carried deal is known by. */
export const dealType = 'application/x-leadsheet-deal';
