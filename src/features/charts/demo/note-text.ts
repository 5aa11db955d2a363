import type { DemoCase } from './demo-case'

/** The note as a chart shows it: each heading on a line of its own, its text below. */
export function noteText({ note }: Pick<DemoCase, 'note'>): string {
  return note.map(([heading, text]) => `# ${heading}\n${text}`).join('\n\n')
}
