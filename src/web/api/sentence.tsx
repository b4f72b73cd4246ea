import type { SentencePart } from '#contract/ledger/ledger-entry.ts';

/** A sentence of the ledger: names strong, quotes as quotes, asides soft. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
  return parts.map((part, place) => {
    const key = `${place} ${part.text}`;
    if (part.as === 'strong')
      return (
        <b key={key} className="font-semibold">
          {part.text}
        </b>
      );
    if (part.as === 'quote') return <i key={key}>{part.text}</i>;
    if (part.as === 'soft')
      return (
        <span key={key} className="text-soft">
          {part.text}
        </span>
      );
    return <span key={key}>{part.text}</span>;
  });
}
