import { z } from 'zod';

/** A mail with a picture in its signature is larger than what it says, and still no book. */
const mostCharacters = 900_000;

/** A mail, or the file in it: pasted, or dropped. A file that is no UTF-8 is given byte by byte, since its parts differ. */
export const givenMail = (tooLarge: string) => ({
  text: z.string().min(1, 'Please write something here.').max(mostCharacters, tooLarge),
  isBytes: z
    .boolean()
    .optional()
    .describe('Each character of the text stands for one byte of the file, of 0 to 255.'),
});
