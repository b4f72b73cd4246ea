import type { ReactNode } from 'react';
import { Focusable } from 'react-aria-components/Focusable';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

/** A word of explanation on hover and on focus. The child must take focus. */
export function Tooltip({
  text,
  children,
}: {
  text: ReactNode;
  children: React.ReactElement<Record<string, unknown>, string>;
}) {
  return (
    <TooltipTrigger delay={300} closeDelay={80}>
      <Focusable>{children}</Focusable>
      <AriaTooltip
        offset={6}
        className="z-50 max-w-xs rounded-control bg-ink px-2.5 py-1.5 text-fine text-on-strong shadow-lift"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
