/** Where letters are text, or choose from a list that is open. */
const takesLetters =
  'input, textarea, select, [contenteditable], [role=spinbutton], [role=listbox], [role=menu]';
const takesNone = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'reset',
  'submit',
  'image',
]);

/** Whether what is pressed there is taken for itself, so that no key of the page is meant. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !target.closest(takesLetters)) return false;
  return !(target instanceof HTMLInputElement && takesNone.has(target.type));
}
