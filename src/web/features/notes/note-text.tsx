import type { ShownNote } from '#contract/notes/notes.ts';

/** What a note says, with the colleagues that it names set apart. */
export function NoteText({ note: { text, mentions } }: { note: ShownNote }) {
  const said = mentions.map((mention) => mention.said).toSorted((one, other) => other.length - one.length);
  const parts = said.length === 0 ? [text] : text.split(new RegExp(`(${said.map(literally).join('|')})`));
  return (
    <p className="min-w-0 flex-1 whitespace-pre-line">
      {parts.map((part, place) => {
        const key = place;
        return said.includes(part) ? (
          <b key={key} className="font-[550] text-us">
            {part}
          </b>
        ) : (
          <span key={key}>{part}</span>
        );
      })}
    </p>
  );
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
