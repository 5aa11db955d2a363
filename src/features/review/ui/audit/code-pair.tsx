import type { ReactNode } from 'react'
import type { ReferenceCode } from '../../contract/audits'
import type { AlignedRow } from '../../rules/align-codes'
import { codeKey } from '../../rules/code-family'
import { CodeCell } from './code-cell'

interface CodePairProps {
  readonly row: AlignedRow<ReferenceCode>
  /** What the right side says where it has no such code. */
  readonly absent: string
  /** What stands between the two. */
  readonly children: ReactNode
}

/** The code of the coder beside the one that it is compared with. */
export function CodePair({ row, absent, children }: CodePairProps) {
  const { coder, reference, marks } = row
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
      <CodeCell
        placed={coder}
        absent="not coded"
        tint={marks.includes('removed') ? 'removed' : undefined}
        titleBeside={false}
      />
      {children}
      <CodeCell
        placed={reference}
        absent={absent}
        tint={referenceTint(row)}
        titleBeside={isSameCode(row)}
      />
    </div>
  )
}

function isSameCode({ coder, reference }: AlignedRow<ReferenceCode>): boolean {
  return coder && reference ? codeKey(coder.code.code) === codeKey(reference.code.code) : false
}

function referenceTint({ marks }: AlignedRow<ReferenceCode>): 'added' | 'changed' | undefined {
  if (marks.includes('added')) return 'added'
  return marks.includes('changed') ? 'changed' : undefined
}
