/** A sentence in which what is to be said stands apart, as somebody would say it. */
export function Quoted({ text }: { text: string }) {
  return text
    .split(/([“„][^“”]*[”“])/)
    .map((part, place) => (place % 2 === 1 ? <i key={`${String(place)} ${part}`}>{part}</i> : part));
}
