import type { Mail } from '#connectors/mail/mail.ts';
import { linkMark } from './letter-words.ts';

/** Puts the link where the letter has its mark, everywhere it stands. A letter may do without. */
export function withLink(text: string, link: string): string {
  return text.replaceAll(new RegExp(linkMark.replace(/[[\]]/g, '\\$&'), 'gi'), () => link);
}

export const hasLink = (text: string): boolean => text.toLowerCase().includes(linkMark);

interface ToMail {
  readonly letterId: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string | null;
  readonly locale: string;
  readonly from: { readonly name: string; readonly email: string | null };
  readonly to: Mail['to'];
  readonly calendar: Mail['calendar'] | null;
}

/** A letter as a mail: its words, and the same as a page without anything that is loaded from elsewhere. */
export function mailOf({ letterId, subject, text, link, locale, from, to, calendar }: ToMail): Mail {
  const words = link === null ? text : withLink(text, link);
  return {
    ...{ subject, to, id: letterId, text: words },
    html: pageOf(words, link, locale),
    fromName: from.name,
    replyTo: from.email === null ? null : { name: from.name, address: from.email },
    ...(calendar ? { calendar } : {}),
  };
}

function pageOf(text: string, link: string | null, locale: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((block) => `<p style="margin:0 0 1em">${block.split('\n').map(escaped).join('<br>\n')}</p>`)
    .join('\n');
  const linked =
    link === null
      ? paragraphs
      : paragraphs.replaceAll(escaped(link), () => `<a href="${escaped(link)}">${escaped(link)}</a>`);
  return `<!doctype html>
<html lang="${escaped(locale)}"><head><meta charset="utf-8"></head>
<body style="font:15px/1.5 system-ui,sans-serif;max-width:38em">
${linked}
</body></html>
`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
