import type { KeyboardEventHandler, ReactNode, Ref } from 'react';

interface PictureProps {
  label: string;
  size: { readonly width: number; readonly height: number };
  /** The lines, below what stands on them. */
  lines: ReactNode;
  /** What stands on the picture, each at its place. */
  children: ReactNode;
  onKeyDown?: KeyboardEventHandler;
  ref?: Ref<HTMLDivElement>;
}

/** A drawing of buttons with lines between them. The lines are said otherwise to those who hear the page. */
export function Picture({ label, size: { width, height }, lines, children, onKeyDown, ref }: PictureProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be as wide as what stands in it
    <div
      ref={ref}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="relative mx-auto"
      style={{ width, height }}
    >
      <svg aria-hidden="true" width={width} height={height} className="absolute inset-0 overflow-visible">
        {lines}
      </svg>
      {children}
    </div>
  );
}
