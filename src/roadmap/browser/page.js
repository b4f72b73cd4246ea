// What the page does where scripts run: it keeps itself up to date, sends its forms without losing the reader's place,
// and says once that somebody looked. It is sent as it stands here, and all of the page works without it.
(() => {
  const path = location.pathname;
  const { body } = document;
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const said = /** @type {HTMLElement} */ (document.getElementById('said'));

  /** @type {number | undefined} */
  let hushing;
  /** @param {string | undefined} words */
  const tell = (words, isRefusal = false) => {
    clearTimeout(hushing);
    said.textContent = words ?? '';
    said.classList.toggle('refused', isRefusal);
    if (!isRefusal) hushing = setTimeout(() => tell(''), 8000);
  };

  /** @param {Node} node */
  const keyOf = (node) => (node instanceof HTMLElement ? node.dataset.key || node.id : '');
  /** @param {Node | null} at @param {Node} like */
  const sameFrom = (at, like) => {
    for (let node = at; node; node = node.nextSibling) {
      if (node.nodeName === like.nodeName && keyOf(node) === keyOf(like)) return node;
    }
    return null;
  };
  /** @param {Node} node */
  const isWrittenIn = (node) =>
    node instanceof Element &&
    [...node.querySelectorAll('textarea, input:not([type=hidden])')].some((field) => {
      const { value, defaultValue } = /** @type {HTMLInputElement} */ (field);
      return field === document.activeElement || value !== defaultValue;
    });

  // Brings what is there to what should be, in place: what is being written, opened or looked at stays so.
  /** @param {Node} from @param {Node} to */
  const bring = (from, to) => {
    if (!(from instanceof Element && to instanceof Element)) {
      if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
      return;
    }
    for (const name of from.getAttributeNames()) {
      if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name);
    }
    for (const { name, value } of to.attributes) {
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
    let at = from.firstChild;
    for (const child of [...to.childNodes]) {
      const same = sameFrom(at, child);
      if (!same) {
        from.insertBefore(document.importNode(child, true), at);
        continue;
      }
      if (same === at) at = at.nextSibling;
      else if (!same.contains(document.activeElement)) from.insertBefore(same, at);
      else {
        // Moved, it would lose the focus: what stands before it goes behind it.
        const behind = same.nextSibling;
        for (let node = at; node && node !== same; node = at) {
          at = node.nextSibling;
          from.insertBefore(node, behind);
        }
        at = same.nextSibling;
      }
      bring(same, child);
    }
    while (at) {
      const next = at.nextSibling;
      if (!isWrittenIn(at)) from.removeChild(at);
      at = next;
    }
  };

  // The link of a colleague is given out once: what else changes, also by their coming, must not take it from the page.
  /** @param {Element} there */
  const keepHanded = (there) => {
    const handed = document.getElementById('handed');
    if (!handed || there.querySelector('#handed') || !there.querySelector('#people')) return;
    there.insertBefore(handed.cloneNode(true), there.children[[...main.children].indexOf(handed)] ?? null);
  };

  /** @param {string} text */
  const show = (text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const there = page.querySelector('main');
    if (!there) return null;
    // Another look is loaded, since the page may be given no style but its own; once nothing is being written.
    const look = document.querySelector('style')?.textContent;
    if (look !== page.querySelector('style')?.textContent && !isWrittenIn(main)) location.reload();
    const noted = page.querySelector('.noted');
    const refused = page.querySelector('.refused:not(#said)');
    noted?.remove();
    refused?.remove();
    keepHanded(there);
    bring(main, there);
    const changed = body.dataset.version !== page.body.dataset.version;
    Object.assign(body.dataset, page.body.dataset);
    document.title = page.title;
    offerZone();
    return { changed, noted, refused };
  };

  let reading = false;
  let again = false;
  const refresh = async (isQuiet = false) => {
    again = reading;
    if (reading) return;
    reading = true;
    try {
      // Until a zone is kept, the page is read by the clocks of the device that it is on.
      const query = body.dataset.zoneKept === undefined ? `?zone=${encodeURIComponent(device)}` : '';
      const answer = await fetch(path + query, { headers: { accept: 'text/html' } });
      if (answer.ok || answer.status === 410) {
        const shown = show(await answer.text());
        if (shown?.changed && !isQuiet) tell(body.dataset.updated);
      }
    } catch {
      // Without a network the page stays as it is; the stream begins again with one, and says what changed.
    }
    reading = false;
    if (again) void refresh();
  };

  /** @param {HTMLFormElement} form */
  const send = async (form) => {
    if (form.ariaBusy) return;
    form.ariaBusy = 'true';
    const home = /** @type {HTMLElement} */ (form.closest('li, section') ?? main);
    try {
      const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
      const answer = await fetch(form.getAttribute('action') ?? path, {
        method: 'POST',
        body: new URLSearchParams(fields),
      });
      const text = await answer.text();
      if (answer.ok) {
        form.reset();
        const opened = form.closest('details');
        if (opened) {
          opened.open = false;
          // What is folded away cannot keep the focus, and would lose it later, to nothing.
          opened.querySelector('summary')?.focus({ preventScroll: true });
        }
      }
      const shown = show(text);
      if (!shown) throw new Error(text);
      if (shown.refused) {
        tell([...shown.refused.children].map((line) => line.textContent).join('. '), true);
      } else if (shown.noted) tell(shown.noted.textContent ?? '');
      const handed = /** @type {HTMLElement | null} */ (main.querySelector('.handed'));
      if (handed && !shown.noted && !shown.refused) {
        handed.tabIndex = -1;
        handed.focus();
      } else if (answer.ok && !document.activeElement?.closest('main')) {
        const place = home.isConnected ? home : main;
        place.tabIndex = -1;
        place.focus({ preventScroll: true });
      }
    } catch {
      tell(body.dataset.unsent, true);
    }
    form.ariaBusy = null;
  };
  document.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.dataset.plain !== undefined) return;
    event.preventDefault();
    void send(form);
  });
  document.addEventListener('click', (event) => {
    const copy = /** @type {Element} */ (event.target).closest('[data-copy]');
    const link = copy?.parentElement?.parentElement?.querySelector('input');
    if (!(copy instanceof HTMLElement && link)) return;
    link.select();
    void navigator.clipboard?.writeText(link.value).then(() => tell(copy.dataset.copy));
  });

  const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @param {string | undefined} timeZone */
  const clocksOf = (timeZone) => {
    const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return [0, 91, 182, 273].map((days) => format.format(Date.now() + days * 86_400_000)).join();
  };
  // A zone that was kept is left as it is; where the device goes by another clock, that one is offered.
  const offerZone = () => {
    const offer = document.getElementById('zone-offer');
    const field = offer?.querySelector('input');
    if (!offer || !field) return;
    field.value = device;
    offer.hidden = body.dataset.zoneKept === undefined || clocksOf(device) === clocksOf(body.dataset.zone);
  };

  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
  let visitedAt = 0;
  const visit = () => {
    const gone = Date.now() - visitedAt;
    if (gone < 600_000) return;
    // Somebody who comes back to a page that stayed open reads what is new since they left it.
    const isBack = visitedAt > 0 && gone >= 3_600_000;
    visitedAt = Date.now();
    fetch(`${path}/visit`, { method: 'POST', body: new URLSearchParams({ zone: device }) })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((seen) => {
        if (seen?.changed || isBack) void refresh(true);
      })
      .catch(() => {});
  };
  // Somebody is there, and still is: programs that open links in mails move no hand.
  for (const sign of signs) addEventListener(sign, visit, { passive: true });

  /** @type {EventSource | undefined} */
  let stream;
  let ended = false;
  const listen = () => {
    if (ended || (stream && stream.readyState !== EventSource.CLOSED)) return;
    stream = new EventSource(`${path}/events?seen=${body.dataset.version}`);
    stream.addEventListener('changed', () => void refresh());
    stream.addEventListener('ended', () => {
      ended = true;
      stream?.close();
      void refresh();
    });
  };
  addEventListener('pagehide', () => stream?.close());
  addEventListener('pageshow', listen);
  document.addEventListener('visibilitychange', () => document.hidden || listen());
  addEventListener('online', listen);
  if (new URLSearchParams(location.search).has('noted')) history.replaceState(null, '', path);
  offerZone();
  listen();
  if (body.dataset.zoneKept === undefined && clocksOf(device) !== clocksOf(body.dataset.zone))
    void refresh(true);
})();
