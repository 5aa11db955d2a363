import type { CodeSeverity } from '../../rules/risk/severity-profile'

/** Secondary diagnoses with their level, and the hospital-acquired conditions they may be. */
export function SeverityList({ codes }: { readonly codes: readonly CodeSeverity[] }) {
  if (codes.length === 0)
    return <p className="text-quiet">No secondary diagnosis is a CC or MCC, or may be an HAC.</p>
  return (
    <ul aria-label="CC, MCC and HAC" className="flex flex-col gap-1">
      {codes.map((one) => (
        <li key={one.code} className="flex items-baseline gap-2">
          <span className="code w-9 shrink-0 font-medium">{one.level ?? 'HAC'}</span>
          <span className="min-w-0 grow">{wordsOf(one)}</span>
          <span className="code shrink-0 text-12 text-quiet">{one.code}</span>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ level, onlyIfAlive, hospitalAcquired }: CodeSeverity): string {
  const levels = { CC: 'Complication or comorbidity', MCC: 'Major complication or comorbidity' }
  const acquired = hospitalAcquired.map(
    ({ number, title, needsProcedure }) =>
      `not present on admission: may be HAC ${number}, ${title}${needsProcedure ? ', with a procedure of its list' : ''}`,
  )
  return [
    ...(level === undefined ? [] : [levels[level]]),
    ...(onlyIfAlive ? ['only if discharged alive'] : []),
    ...acquired,
  ].join('; ')
}
