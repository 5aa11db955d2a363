'use client'

import { useRouter } from 'next/navigation'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'
import type { AuditView, ReferenceCodes } from '../../contract/audits'
import type { AuditDraft } from '../../rules/audit-draft'
import { keptDrafts } from './kept-drafts'

export type Decision = ReturnType<typeof useDecision>

/** Sends the decision; when it stands, goes on to the next open audit. A refusal keeps everything typed. */
export function useDecision(view: AuditView, draft: AuditDraft) {
  const router = useRouter()
  const utils = trpc.useUtils()
  const decide = trpc.review.decide.useMutation()

  async function goOn() {
    const { items } = await utils.review.queue.fetch({ status: 'open', limit: 2 }, { staleTime: 0 })
    const next = items.find(({ auditId, ownCoding }) => auditId !== view.auditId && !ownCoding)
    router.push(next ? `/audits/${next.auditId}` : '/audits')
  }

  async function send(decision: 'approve' | 'return') {
    if (decide.isPending) return
    const { auditId, version } = view
    try {
      await decide.mutateAsync({ auditId, version, decision, ...wordsOf(draft) })
    } catch {
      return
    }
    keptDrafts.forget(auditId)
    const done = decision === 'approve' ? 'approved' : 'returned'
    toast.done(`${view.chart.chartNumber} ${done}`, {
      description: `${view.coderLabel} is told.`,
      atTop: true,
    })
    void utils.review.queue.invalidate()
    void utils.review.counts.invalidate()
    void utils.review.get.invalidate({ auditId }, { refetchType: 'none' })
    await goOn().catch(() => router.push('/audits'))
  }

  return {
    send: (decision: 'approve' | 'return') => void send(decision),
    sending: decide.isPending ? decide.variables.decision : undefined,
    /** The decision went through from here. */
    sent: decide.isSuccess,
    error: decide.error ? toCallError(decide.error) : undefined,
    dismiss: decide.reset,
    reload: async () => {
      await utils.review.get.invalidate({ auditId: view.auditId })
      decide.reset()
    },
  }
}

function wordsOf({ reference, findings, feedback }: AuditDraft) {
  return {
    referenceCodes: referenceOf(reference),
    findings: findings.map(({ id: _id, ...finding }) => finding),
    feedback: feedback.map(({ topic, code, text }) => ({ topic, code, text })),
  }
}

function referenceOf(codes: AuditDraft['reference']): ReferenceCodes {
  return {
    diagnoses: codes
      .filter(({ kind }) => kind === 'diagnosis')
      .map(({ code, principal, poa }) => ({ code, principal, poa })),
    procedures: codes.flatMap(({ system, code, modifiers }) =>
      system === 'ICD-10-CM' ? [] : [{ system, code, modifiers: [...modifiers] }],
    ),
  }
}
