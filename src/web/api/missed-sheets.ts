/** Sheets that could not be had. What fetches the parts of the app asks for each of them only once. */
const missed = new Set<HTMLLinkElement>();

let last: Promise<unknown> = Promise.resolve();

export function noteMissedSheets(): void {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missed.add(target);
  };
  // It does not rise from the link, but passes here on its way to it.
  window.addEventListener('error', note, true);
}

/** Asks for them once more: no part of the app is shown without its sheet. Fails where one still cannot be had. */
export function fetchMissedSheets(): Promise<unknown> {
  last = last.catch(() => undefined).then(() => Promise.all([...missed].map(fetchAgain)));
  return last;
}

function fetchAgain(link: HTMLLinkElement): Promise<unknown> {
  missed.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', resolve);
    again.addEventListener('error', () => reject(new Error(`No way to ${again.href}`)));
    link.replaceWith(again);
  });
}
