import { afterFocusReturns } from '../after-focus-returns.ts';

const rows = 'li, tr, [role="row"], [data-row]';
const parts = 'section, [role="dialog"], main';
const aside = '[role="dialog"], [role="menu"], [role="listbox"]';
const acts = 'a[href], button:not([disabled])';

/** Where the focus was, and where to go on once that has gone. */
interface Left {
  readonly element: HTMLElement;
  /** Which of the acts of its row it is. */
  readonly place: number;
  /** The rows after it, then those before. */
  readonly beside: readonly Element[];
  readonly part: Element | null;
}

/**
 * What has the focus may go: a row that was settled, a line that was taken out, what opened a dialog. The focus then
 * goes on to the row beside it, else to the heading of its part, unless something else has taken it meanwhile. Answers
 * how to stop.
 */
export function keepFocus(): () => void {
  let last: Left | null = null;
  let onPage: Left | null = null;
  const watch = new MutationObserver(() => {
    if (!last || last.element.isConnected) return;
    watch.disconnect();
    const left = [last, onPage];
    afterFocusReturns(() => {
      if (document.activeElement === document.body) left.some((one) => one !== null && goOn(one));
    });
  });
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    watch.disconnect();
    last = leftAt(target);
    if (!target.closest(aside)) onPage = last;
    // Whatever takes it away takes one of these out of the one above; what changes elsewhere is not looked at.
    for (let above = target.parentElement; above; above = above.parentElement) {
      watch.observe(above, { childList: true });
    }
  };
  document.addEventListener('focusin', note);
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
  };
}

const near = 3;

function leftAt(element: HTMLElement): Left {
  const row = element.closest(rows);
  const beside: Element[] = [];
  let [after, before] = [row?.nextElementSibling, row?.previousElementSibling];
  for (let place = 0; after && place < near; place += 1) {
    beside.push(after);
    after = after.nextElementSibling;
  }
  for (let place = 0; before && place < near; place += 1) {
    beside.push(before);
    before = before.previousElementSibling;
  }
  const place = row ? [...row.querySelectorAll(acts)].indexOf(element) : -1;
  return { element, place, beside, part: element.closest(parts) };
}

function goOn({ element, place, beside, part }: Left): boolean {
  const target = isThere(element) ? element : (actBeside(beside, place) ?? headingOf(part));
  if (!target) return false;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

function actBeside(beside: readonly Element[], place: number): HTMLElement | null {
  for (const row of beside) {
    const found = isThere(row) ? [...row.querySelectorAll<HTMLElement>(acts)].filter(isThere) : [];
    const act = found[place] ?? found[0];
    if (act) return act;
  }
  return null;
}

function headingOf(part: Element | null): HTMLElement | null {
  const heading = part?.isConnected ? part.querySelector<HTMLElement>('h1, h2, h3') : null;
  if (heading) heading.tabIndex = -1;
  return heading;
}

function isThere(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && element.closest('[inert]') === null;
}
