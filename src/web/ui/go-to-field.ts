/** Puts the focus into the field of a form that has this label. */
export function goToField(form: HTMLElement, label: string): void {
  const words = [...form.querySelectorAll('label, span')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  const field = words?.parentElement?.querySelector<HTMLElement>(
    'input:not([type=hidden]), textarea, button',
  );
  field?.focus();
}
