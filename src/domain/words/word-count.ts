/** How many words a text has, as whoever wrote it would count them. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
