/** What was removed can be had back for so long. */
export const removedKeptDays = 30;
