import type { Page } from '@playwright/test'

/** Types as a person does and counts the keys, apart from the letters of a search. */
export interface Keystrokes {
  /** One key, or keys held together: each of them counts. */
  press(combo: string): Promise<void>
  /** Letters typed into a search; they do not count. */
  searchFor(text: string): Promise<void>
  readonly counted: number
}

export function countKeystrokes(page: Page): Keystrokes {
  let counted = 0
  return {
    press: async (combo) => {
      counted += combo.split('+').length
      await page.keyboard.press(combo)
    },
    searchFor: (text) => page.keyboard.type(text),
    get counted() {
      return counted
    },
  }
}
