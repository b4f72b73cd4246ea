import { afterFocusReturns } from './after-focus-returns.ts';

const entries = 'li, label';

/**
 * Shows more of the list above a button, and goes on with the first that came: the button is gone by then, and whoever
 * pressed it by keyboard would stand nowhere.
 */
export function showFurther({ target }: { target: Element }, show: () => void): void {
  const button = target.closest('button');
  const list = button?.previousElementSibling;
  const known = list?.querySelectorAll(entries).length ?? 0;
  show();
  afterFocusReturns(() => {
    if (button?.isConnected) return;
    const first = list?.querySelectorAll<HTMLElement>(entries)[known];
    const act =
      first?.querySelector<HTMLElement>('[data-act] :is(a, button)') ??
      first?.querySelector<HTMLElement>('a, button, summary, input');
    if (first && !act) first.tabIndex = -1;
    (act ?? first)?.focus({ preventScroll: true });
  });
}
