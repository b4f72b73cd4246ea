import type { Span } from './wink.ts';

/** Words before a quotation at the end: "Tomas hesitant on timing: “we will have to see”". */
const quotedEnd = /^(.*[\p{L}\p{N}).]\s*[,:;–—-]*\s+)(["“„][^"“”„]{6,}["”“][.!]?)\s*$/u;
const leastWords = 3;

/** In notes, what is quoted at the end of a sentence is one by itself: somebody else said it. */
export function splitQuote(text: string, span: Span): Span[] {
  const [, before = '', quoted = ''] = quotedEnd.exec(text.slice(span.from, span.to)) ?? [];
  if (quoted.split(/\s+/).length < leastWords) return [span];
  const from = span.from + before.length;
  return [
    { from: span.from, to: span.from + before.replace(/[\s,:;–—-]+$/, '').length },
    { from, to: from + quoted.length },
  ];
}
