'use client'

import { Link2, Link2Off, ShieldCheck } from 'lucide-react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import type { AuditPage, Verification } from '../contract'

/** The state of the hash chain: rows, the last verification, and the button that verifies now. */
export function ChainPanel({ chain }: { readonly chain: AuditPage['chain'] }) {
  const utils = trpc.useUtils()
  const verify = trpc.auditLog.verify.useMutation({
    onSuccess: () => utils.auditLog.list.invalidate(),
  })
  const last = verify.data ?? chain.lastVerification
  return (
    <section aria-label="Chain state" className="border-b border-line px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ChainWord last={last} />
        <span className="figures text-13 text-quiet">
          {chain.rows.toLocaleString('en-US')} rows
        </span>
        {last ? (
          <span className="text-13 text-quiet">
            Last verified <ExactTime at={last.verifiedAt} />
          </span>
        ) : null}
        <Button
          className="ml-auto"
          icon={ShieldCheck}
          busy={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {verify.isPending ? 'Verifying' : 'Verify now'}
        </Button>
      </div>
      <ChainProblems last={last} error={verify.error} />
    </section>
  )
}

function ChainWord({ last }: { readonly last: Verification | null }) {
  if (!last)
    return <span className="text-13">Not verified yet; it is every night at 02:17 UTC.</span>
  const intact = last.state === 'intact'
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 text-13 font-medium ${intact ? 'text-success-text' : 'text-error-text'}`}
    >
      <Icon of={intact ? Link2 : Link2Off} />
      {intact ? 'Chain intact' : 'Chain broken'}
    </span>
  )
}

interface ChainProblemsProps {
  readonly last: Verification | null
  readonly error: unknown
}

function ChainProblems({ last, error }: ChainProblemsProps) {
  if (error) {
    const { message, correlationId } = toCallError(error)
    return (
      <Notice tone="error" live className="mt-3" title="The chain could not be verified">
        {message} {correlationId ? `Reference ${correlationId}` : null}
      </Notice>
    )
  }
  if (last?.state !== 'broken') return null
  return (
    <Notice
      tone="error"
      live
      className="mt-3"
      title={`Row ${last.firstBadSeq ?? '?'}: ${last.problem ?? 'unknown problem'}`}
    >
      Someone changed the stored rows outside the product. Keep the database as it is and follow the
      runbook for a broken chain.
    </Notice>
  )
}
