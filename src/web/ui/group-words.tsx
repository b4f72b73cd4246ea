import { classes } from './classes.ts';
import { ChevronDown } from './icons.tsx';

interface GroupWordsProps {
  isFolded: boolean;
  name: string;
  counted: string;
}

/** What a group of rows is called and how many there are, with a sign of whether it is folded. */
export function GroupWords({ isFolded, name, counted }: GroupWordsProps) {
  return (
    <>
      <span className={classes('text-soft transition-transform', isFolded && '-rotate-90')}>
        <ChevronDown />
      </span>
      <b className="font-semibold">{name}</b>
      <span className="text-fine font-normal text-soft">{counted}</span>
    </>
  );
}
