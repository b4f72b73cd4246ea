import type { ReactNode } from 'react';
import type { ShownTag } from '#contract/tags/tags.ts';
import type { TagColour } from '#domain/address-book/tag.ts';
import { Tag, type Tone } from '../ui/tag.tsx';

const tones: Record<TagColour, Tone> = {
  grey: 'plain',
  blue: 'us',
  green: 'them',
  amber: 'warn',
  red: 'risk',
};

interface TagChipProps {
  tag: Pick<ShownTag, 'name' | 'colour'>;
  /** At its end, such as what takes it off. */
  end?: ReactNode;
}

/** A tag of the workspace in its colour, as every page shows it. */
export function TagChip({ tag: { name, colour }, end }: TagChipProps) {
  return (
    <Tag tone={tones[colour]} {...(end ? { className: 'inline-flex items-center gap-0.5 pr-0.5' } : {})}>
      {name}
      {end}
    </Tag>
  );
}
