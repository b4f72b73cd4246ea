import { type RefObject, useEffect, useRef } from 'react';
import { lookOfMark, marksOf, type NoteMark } from '../../api/record/note-marks.ts';
import { classes } from '../../ui/classes.ts';
import { inputLook } from '../../ui/field.tsx';
import { useCloseOut } from './close-out-context.ts';

interface WordsBehindNoteProps {
  noteId: string;
  /** Around the field over which it lies. */
  box: RefObject<HTMLElement | null>;
}

/**
 * Lies behind a note with the same words, unseen, and colours those that something was read from. It follows what is
 * typed without anything being rendered for it.
 */
export function WordsBehindNote({ noteId, box }: WordsBehindNoteProps) {
  const { record } = useCloseOut();
  const behind = useRef<HTMLDivElement>(null);
  // Not before the page is painted: the box around it is known only then.
  useEffect(() => {
    const marks = marksOf(record);
    const field = box.current?.querySelector('textarea');
    const paint = () => {
      const { current } = behind;
      if (!current || !field) return;
      const found = marks.of(noteId);
      if (found.length === 0 && current.childNodes.length === 0) return;
      current.replaceChildren(...piecesOf(field.value, found, marks.pointed));
      current.scrollTop = field.scrollTop;
    };
    const point = (event: PointerEvent) => {
      if (marks.of(noteId).length > 0) marks.point(idAt(event));
    };
    const pointNothing = () => marks.point(null);
    paint();
    const stops = [marks.subscribe(paint), record.subscribeTo('note', noteId, paint)];
    field?.addEventListener('scroll', paint);
    field?.addEventListener('pointermove', point);
    field?.addEventListener('pointerleave', pointNothing);
    return () => {
      for (const stop of stops) stop();
      field?.removeEventListener('scroll', paint);
      field?.removeEventListener('pointermove', point);
      field?.removeEventListener('pointerleave', pointNothing);
    };
  }, [record, noteId, box]);
  return (
    <div
      ref={behind}
      aria-hidden="true"
      className={classes(
        inputLook,
        // As large as fields are on phones, or the colours lie beside their words.
        'absolute inset-0 max-[640px]:text-[16px] overflow-hidden border-transparent! text-transparent! whitespace-pre-wrap wrap-break-word',
      )}
    />
  );
}

function piecesOf(text: string, marks: readonly NoteMark[], pointed: string | null): Node[] {
  const pieces: Node[] = [];
  let end = 0;
  // What is quoted has a space where an editor broke the line.
  const inLine = text.replaceAll('\n', ' ');
  const placed = marks
    .map((mark) => ({ mark, from: placeOf(mark, inLine) }))
    .filter(({ from }) => from >= 0)
    .toSorted((one, other) => one.from - other.from);
  for (const { mark, from } of placed) {
    if (from < end) continue;
    pieces.push(document.createTextNode(text.slice(end, from)));
    const span = document.createElement('span');
    span.dataset.found = mark.id;
    span.className = lookOfMark(mark.tone, mark.id === pointed);
    end = from + mark.text.length;
    span.textContent = text.slice(from, end);
    pieces.push(span);
  }
  pieces.push(document.createTextNode(text.slice(end)));
  return pieces;
}

/** Where its words stand now: where they stood, or wherever somebody moved them. */
const placeOf = ({ text: words, from }: NoteMark, text: string): number =>
  text.startsWith(words, from) ? from : text.indexOf(words);

/** The mark under the pointer, which lies behind the field. */
function idAt({ clientX, clientY }: PointerEvent): string | null {
  const under = document
    .elementsFromPoint(clientX, clientY)
    .find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset.found !== undefined);
  return under?.dataset.found ?? null;
}
