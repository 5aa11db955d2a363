'use client'

import { useState } from 'react'
import { toCallError, type CallError } from '@/client/error-code'
import type { FieldError } from '@/core/errors'
import { siteRuleContentSchema, type SiteRuleContent } from '../../contract/site-rules'
import { contentOf, type RuleDraft } from './rule-draft'

/** What is written of a rule, checked when it is to be saved; what the server refuses stands at its field too. */
export function useRuleForm(initial: () => RuleDraft) {
  const [draft, setDraft] = useState(initial)
  const [problems, setProblems] = useState<readonly FieldError[]>([])
  const [refusal, setRefusal] = useState<CallError>()
  const [touched, setTouched] = useState(false)
  return {
    draft,
    touched,
    refusal,
    change: (next: Partial<RuleDraft>) => {
      setDraft({ ...draft, ...next })
      setTouched(true)
    },
    fieldError: (path: string) => problems.find((one) => one.path === path)?.message,
    /** What is wrong where no field shows it. */
    problemCount: problems.length,
    /** The content, or nothing where something is to be mended first. */
    check: (): SiteRuleContent | undefined => {
      setRefusal(undefined)
      const read = siteRuleContentSchema.safeParse(contentOf(draft))
      setProblems(
        read.success
          ? []
          : read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      )
      return read.data
    },
    refuse: (error: unknown) => {
      const called = toCallError(error)
      setRefusal(called)
      setProblems(called.details)
    },
    settle: () => {
      setTouched(false)
      setRefusal(undefined)
    },
  }
}

export type RuleForm = ReturnType<typeof useRuleForm>
