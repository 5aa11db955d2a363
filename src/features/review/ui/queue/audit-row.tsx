'use client'

import Link from 'next/link'
import { classWords, patientWords } from '@/features/charts/ui/queue/chart-words'
import { RelativeTime } from '@/ui/relative-time'
import { TableCell } from '@/ui/table-cell'
import { TableRow } from '@/ui/table-row'
import { Tag } from '@/ui/tag'
import type { RowKeys } from '@/ui/use-row-keys'
import type { AuditSummary } from '../../contract/audits'
import { intervalWords, percent } from '../score-words'

interface AuditRowProps {
  readonly audit: AuditSummary
  readonly decided: boolean
  readonly rowProps: ReturnType<RowKeys['rowProps']>
  readonly onOpen: (auditId: string) => void
}

export function AuditRow({ audit, decided, rowProps, onOpen }: AuditRowProps) {
  const { auditId, encounterClass, reason, encounterType, ownCoding } = audit
  const encounter = reason ?? encounterType
  return (
    <TableRow {...rowProps} onDoubleClick={() => onOpen(auditId)}>
      <TableCell>
        <Link
          href={`/audits/${auditId}`}
          tabIndex={-1}
          className="code text-accent-text hover:underline"
        >
          {audit.chartNumber}
        </Link>
      </TableCell>
      <TableCell className="figures">{patientWords(audit.patientAge, audit.patientSex)}</TableCell>
      <TableCell grow from="md" title={encounter}>
        <span className="text-soft">{classWords[encounterClass] ?? 'Other'}</span> {encounter}
      </TableCell>
      <TableCell from="lg" className="figures">
        {audit.serviceDate}
      </TableCell>
      <TableCell from="xl" quiet>
        {audit.specialty}
      </TableCell>
      <TableCell className="max-sm:max-w-28 max-sm:truncate">
        {audit.coderLabel} {ownCoding ? <Tag>Your own coding</Tag> : null}
      </TableCell>
      <TableCell from="md" align="end" className="figures">
        {audit.round}
      </TableCell>
      <TableCell from="md" align="end" className="figures">
        {audit.codeCount}
      </TableCell>
      {decided ? <Outcome audit={audit} /> : null}
      <TableCell align="end" className="figures">
        <RelativeTime at={audit.decidedAt ?? audit.submittedAt} />
      </TableCell>
    </TableRow>
  )
}

function Outcome({ audit: { score, scoreN, auditorLabel } }: Pick<AuditRowProps, 'audit'>) {
  const n = scoreN ?? 0
  return (
    <>
      <TableCell from="md" align="end" className="figures">
        {score === null ? (
          <span className="text-quiet">no codes</span>
        ) : (
          <span title={`95 % interval ${intervalWords({ correct: score * n, n })}`}>
            {percent(score)} <span className="text-quiet">of {n}</span>
          </span>
        )}
      </TableCell>
      <TableCell from="lg" quiet>
        {auditorLabel}
      </TableCell>
    </>
  )
}
