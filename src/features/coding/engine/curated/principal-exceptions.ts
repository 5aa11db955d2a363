import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Codes of the unacceptable-principal list that may be principal when a secondary diagnosis is there. */
export const acceptableWithSecondary: Curated<(code: string) => boolean> = {
  source: 'Medicare Code Editor, edit 9 with edit 10: requires secondary diagnosis',
  items: among('Z51.89'),
}
