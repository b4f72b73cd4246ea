/** Which question of a close-out the entries of a noun stand under; what else came up stands under none of them. */
export const stepOfNoun: Readonly<Record<string, number>> = { ask: 1, line: 2, promise: 3, next: 4 };
