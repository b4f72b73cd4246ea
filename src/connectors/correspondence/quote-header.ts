import type { Instant } from '#domain/time/calendar.ts';
import { onOneLine } from '../words/turns.ts';
import { type Writer, writerFrom } from './writer.ts';
import { writtenAt } from './written-at.ts';

/** Who wrote what is quoted, and when. */
export interface QuoteHeader {
  readonly writer: Writer | null;
  readonly at: Instant | null;
}

/** Words of quotes' headers that are no part of a name, in the languages of the mail programs that write them. */
const around = new Set(
  `on at wrote sent via am um uhr schrieb hat geschrieben folgendes le à a écrit el las escribió il giorno alle ore ha
  scritto em às escreveu op om schreef heeft het volgende geschreven den kl kl. skrev følgende følgende: pe klo kirjoitti
  w o dniu dnia napisał napisał(a) pisze v odesílatel napsal napsal(a) tarihinde şunu yazdı пользователь написал в г
  от`.split(/\s+/u),
);
const calendar =
  /^(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mo|di|mi|do|fr|sa|so|mär|mai|okt|dez|lun|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|ter|qua|qui|sex|seg|din|woe|don|vri|zat|zon|maa)\p{L}{0,7}[.,]*$/iu;

/** What "On 18 Nov 2025 at 10:02, Tom Berg <tom@example.com> wrote:" says. */
export function readQuoteHeader(line: string, zone: string | null): QuoteHeader {
  const header = onOneLine(line.replaceAll(/^[>\s-]+|-+$/gu, ''));
  const email = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/u.exec(header)?.[0] ?? null;
  const quoted = /["„“«]([^"„“”«»]{2,60})["“”»]/u.exec(header)?.[1];
  return { writer: writerFrom(quoted ?? nameBefore(header, email), email), at: writtenAt(header, zone) };
}

/** Mostly the name stands right before the address; some programs write no address, or one alone. */
function nameBefore(header: string, email: string | null): string {
  const named =
    email === null ? '' : nameIn(header.slice(0, header.indexOf(email)).replace(/[\s<([]+$/u, ''));
  return named === '' ? nameIn(header) : named;
}

/** What is left when the date, the address and the words around them are taken away. */
function nameIn(header: string): string {
  const words = header
    .replaceAll(/<[^>]*>|\([^)]*@[^)]*\)|\[[^\]]*\]|[^\s<>]+@[^\s<>]+/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[,:;]+|[,:;]+$/gu, ''));
  const date = words.findLastIndex((word) => /\d/u.test(word));
  const isAround = (word: string) =>
    word === '' || around.has(word.toLowerCase()) || /\d|^[AP]M$/u.test(word);
  const after = words.slice(date + 1).filter((word) => !isAround(word));
  const name =
    after.length > 0
      ? after
      : words.slice(0, Math.max(date, 0)).filter((word) => !isAround(word) && !calendar.test(word));
  return name.length <= 6 ? name.join(' ') : '';
}
