import type { Invariant } from './invariant'
import { isProductSource, missing, withoutComments } from './sources'

const dependencies = ['database', 'migrations', 'worker', 'outbox', 'mail', 'codeSets'] as const

/** Who is woken at night sees which part is down. */
export const healthNamesEachDependency: Invariant = {
  id: 11,
  title: 'health reports each dependency',
  check: (files) => {
    const reports = [...files].filter(
      ([file]) => isProductSource(file) && /(readiness|health)[^/]*\.ts$/.test(file),
    )
    const source = reports.map(([, text]) => withoutComments(text)).join('\n')
    const unnamed = dependencies.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))
    return unnamed.flatMap((name) => missing('src', `The readiness report does not name ${name}.`))
  },
}
