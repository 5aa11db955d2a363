/** Words that carry no meaning of their own in a title or a query. */
const stopWords = new Set('an and as at by due for from in of on or the to with'.split(' '))

/** The words of a title or a query as the index knows them: lower case, singular, without stop words. */
export function tokensOf(text: string): string[] {
  return wordsOf(text).map(singular)
}

/** The words of a text in lower case and without accents, stop words left out. */
export function wordsOf(text: string): string[] {
  return splitWords(text).filter((word) => !isStopWord(word))
}

export function splitWords(text: string): readonly string[] {
  return plain(text.toLowerCase()).match(/[a-z0-9]+/g) ?? []
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Strips a plural s on both sides alike, so that either number finds the other. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word
  return 'sui'.includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1)
}

const beyondAscii = /[^ -~]/

function plain(text: string): string {
  const bare = beyondAscii.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text
  if (!bare.includes("'") && !bare.includes('’')) return bare
  return bare.replace(/['’]s\b/g, '').replace(/['’]/g, '')
}
