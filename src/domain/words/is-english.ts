/** Words that are in nearly every sentence of a language and mean nothing in the others. */
const commonWords = {
  english:
    'the and of to is was we they he she it you that this with for will would have has be are not but can about from their our them his her by on at who what when if said says wants want need needs send sends after before next today tomorrow week call meeting i am my your me just here there do could should as or if up out how no',
  german:
    'der die das und ist nicht wir sie ich ein eine einen dem den des mit für auf im von zu auch noch wird werden hat haben bis nach dass aber kann als bei oder sich wie uns ihr ihm er am an vom zum zur mehr kein keine wegen montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen woche nächste uhr januar februar märz juni juli oktober dezember schickt sendet prüft klärt meldet kommt geht macht ruft schicken senden prüfen klären angebot vertrag termin zahlen bitte danke',
  french:
    'le la les et est pas nous vous ils elle je un une des du dans pour sur avec que qui au aux ce cette sera sont mais ou par plus leur',
  spanish:
    'el los las y es no nosotros ellos ella yo un una del para con que por en su se lo al más pero como esta este son será',
  italian:
    'il lo gli e è non noi loro lei io un una del della per con che di da in su si al più ma come questa questo sono sarà',
  dutch:
    'de het een en is niet wij ze ik van met voor op dat die te ook nog wordt hebben tot na maar kan als bij',
} as const;

const listed = Object.values(commonWords).map((list) => new Set<string>(list.split(' ')));
const fewWords = 6;
/** One such word is no proof: "lock-in" is English, and "in" is common elsewhere. */
const proof = 2;

/** Whether a text can be read: English, or too short to tell. The words that are common in a language give it away. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewWords) return true;
  const [english, ...others] = listed.map((common) => words.filter((word) => common.has(word)).length);
  const most = Math.max(...others);
  return most < proof || (english ?? 0) >= most;
}
