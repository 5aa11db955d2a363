import type { AuditRow } from '../contract'

const idOrHash = /^[0-9a-f-]{32,}$/
const shownLength = 8
const longestWord = 40

/** "changed status; charts 12; digest 01fdd9eb": lists are counted, ids and hashes cut to their start. */
export function detailWords({ changed, detail }: Pick<AuditRow, 'changed' | 'detail'>): string {
  const fields = changed.length > 0 ? [`changed ${changed.join(', ')}`] : []
  const details = Object.entries(detail).map(([name, value]) => `${spelt(name)} ${word(value)}`)
  return [...fields, ...details].join('; ')
}

function spelt(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function word(value: unknown): string {
  if (Array.isArray(value)) return String(value.length)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return idOrHash.test(text) ? text.slice(0, shownLength) : text.slice(0, longestWord)
}
