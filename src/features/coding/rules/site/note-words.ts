/**
 * A text as its words, each between two spaces: letters and digits in lower case, whatever stands between them. Words
 * stand in a note where their text stands in the note's.
 */
export function noteWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? '' : ` ${words.join(' ')} `
}

/** Whether whole words stand in a note one after the other. */
export function noteHolds(note: string, words: string): boolean {
  const wanted = noteWords(words)
  return wanted !== '' && note.includes(wanted)
}
