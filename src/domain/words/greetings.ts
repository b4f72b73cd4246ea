/** Ends a letter, and says nothing: in the languages that mails come in. */
const farewells = [
  '(?:with )?(?:my )?(?:kind|best|warm|warmest|kindest|many)? ?(?:regards|wishes)',
  'best|all the best|cheers|thanks(?: again| a lot| so much)?|many thanks|thank you|thx|rgds|kr|br',
  '(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|cordially|warmly|respectfully|talk soon|take care',
  '(?:mit )?(?:vielen |freundlichen |besten |herzlichen |lieben |sonnigen )?(?:grüßen|grüssen)(?: .{1,30})?',
  '(?:viele|beste|liebe|herzliche|schöne|freundliche|sonnige)? ?(?:grüße|grüsse|gruß|gruss)(?: .{1,30})?',
  'mfg|vg|lg|bg|(?:vielen |besten |herzlichen )?dank(?: und (?:viele|beste|liebe) grüße)?|danke(?: und .{1,20})?',
  '(?:bien )?(?:cordialement|sincèrement)|bien à vous|amicalement|merci(?: d.avance)?',
  '(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|gracias|(?:cordiali |distinti )?saluti|grazie',
  '(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|(?:com os melhores )?cumprimentos|atenciosamente|abraços?',
  '(?:med )?(?:vänliga?|venlige?|bästa|beste) (?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|pozdrawiam|z poważaniem',
];
const signOff = new RegExp(`^\\s*(?:${farewells.join('|')})\\s*[,.!–-]*\\s*$`, 'iu');

export const isSignOff = (line: string): boolean => signOff.test(line);

/** The lines of a text that greet somebody. */
export const salutation = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?\n]{0,40}$/imu;

const mostWordsOfGreeting = 4;

/** "Hi Tomas,": a line that greets somebody and says nothing. */
export const isGreeting = (line: string): boolean =>
  salutation.test(line) &&
  !/^\s*\p{L}+-|\d|\n\s*\S/u.test(line) &&
  line.trim().split(/\s+/u).length <= mostWordsOfGreeting;

/** A name, or a first line of a card: short, and no sentence. */
export function isNameLine(line: string): boolean {
  const words = line.trim().split(/\s+/u).length;
  return line.trim().length <= 45 && words <= 5 && (words <= 2 || !/[.!?]$/u.test(line.trim()));
}
