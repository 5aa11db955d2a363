import { acceptableWithSecondary } from '../curated/principal-exceptions'
import { inpatientOnly, type Rule } from '../rule'

/** A code of the unacceptable-principal list is not the principal diagnosis of a stay. */
export const seq05: Rule = {
  id: 'SEQ-05',
  group: 'SEQ',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'The principal diagnosis is none that the Medicare Code Editor lists as unacceptable',
  citation: 'MCE edit 9',
  concernsPrincipal: (code, release) =>
    release.isListed('mceUnacceptablePrincipal', code) && !acceptableWithSecondary.items(code),
  check: ({ principal, release }) => {
    if (!principal || !release.isListed('mceUnacceptablePrincipal', principal.code)) return []
    if (acceptableWithSecondary.items(principal.code)) return []
    const source = release.lists.mceUnacceptablePrincipal?.source ?? 'MCE edit 9'
    return [
      {
        row: principal.row,
        message: `${principal.shown} is not accepted as a principal diagnosis (${source}): it describes a circumstance, not an illness that occasions a stay.`,
        fix: { text: 'Put the condition first that chiefly occasioned the admission.' },
      },
    ]
  },
}
