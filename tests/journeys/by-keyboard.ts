import type { Page } from 'playwright-core';

/** Types and presses as a person does, and counts. */
export function keyboardOf(page: Page) {
  const count = { letters: 0, presses: 0 };
  return {
    count,
    async type(text: string) {
      count.letters += text.length;
      await page.keyboard.type(text);
    },
    async press(...keys: string[]) {
      count.presses += keys.length;
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
