import { expect, it } from 'vitest'
import { endedWords } from './ended-words'

it.each([
  [{ sessions: 0, tokens: 0 }, ''],
  [{ sessions: 1, tokens: 0, keepsOne: true }, '; 1 other session ended'],
  [{ sessions: 0, tokens: 2 }, '; 2 API tokens revoked'],
  [{ sessions: 3, tokens: 1 }, '; 3 sessions ended, 1 API token revoked'],
])('what ended, %o, is said as "%s"', (ended, words) => {
  expect(endedWords(ended)).toBe(words)
})
