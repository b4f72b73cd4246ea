import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { showFurther } from './show-further.ts';

interface FewProps<Item> {
  items: readonly Item[];
  /** How many stand there before more are asked for. */
  atFirst: number;
  /** The words of the button: `Show 12 more`. */
  more: (count: number) => string;
  children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a long list, and the rest with one press: what matters most stays in sight. */
export function Few<Item>({ items, atFirst, more, children }: FewProps<Item>) {
  const [all, setAll] = useState(false);
  // One more is shown rather than hidden behind a button.
  const isLong = items.length > atFirst + 1;
  const shown = all || !isLong ? items : items.slice(0, atFirst);
  return (
    <>
      {children(shown)}
      {shown.length < items.length && (
        <Button
          look="quiet"
          size="small"
          className="mt-1.5 -ml-2.5"
          onPress={(press) => showFurther(press, () => setAll(true))}
        >
          {more(items.length - shown.length)}
        </Button>
      )}
    </>
  );
}
