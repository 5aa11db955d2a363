/*
 * The codes and notes of releases travel as pages, many rows in one text: a row by itself costs the driver more
 * than all that is then done with it. A page is either as much as a process reads at a stretch, or one family,
 * which is read when somebody asks for it.
 */

/** One page of what a release holds itself, as `readEntries` or `readNotes` reads it. */
export interface ContentPage {
  readonly release: string
  /** Of pages by family: the category, or nothing for chapters, sections and categories themselves. */
  readonly page: string
  readonly content: string
}

/** Between the columns of a row, and between rows. */
export const columnEnd = '\u001f'
export const rowEnd = '\u001e'
