'use client'

import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { RuleForm } from './use-rule-form'

interface FormProblemsProps {
  readonly form: Pick<RuleForm, 'problemCount' | 'refusal'>
  /** Takes up the newer version; what was typed goes with it. */
  readonly onReload?: () => void
}

/** Why a rule was not saved. */
export function FormProblems({ form: { problemCount, refusal }, onReload }: FormProblemsProps) {
  if (refusal) {
    const isStale = refusal.code === 'CONFLICT'
    return (
      <Notice
        tone="error"
        live
        title="The rule was not saved"
        actions={
          isStale && onReload ? (
            <Button size="small" onClick={onReload}>
              Show the newer version
            </Button>
          ) : null
        }
      >
        {refusal.message} {refusal.correlationId ? `Reference ${refusal.correlationId}` : null}
      </Notice>
    )
  }
  if (problemCount === 0) return null
  return (
    <Notice tone="error" live title="The rule was not saved">
      {problemCount === 1 ? 'One field is' : `${problemCount} fields are`} to be mended first.
    </Notice>
  )
}
