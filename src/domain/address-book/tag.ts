/** The colours that a tag may have, all of which can be read in both lights. */
export const tagColours = ['grey', 'blue', 'green', 'amber', 'red'] as const;
export type TagColour = (typeof tagColours)[number];
