'use client'

import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Notice } from '@/ui/notice'
import { toast } from '@/ui/toast'
import type { ChangedSiteRule, SiteRuleDetail, SiteRuleState } from '../../contract/site-rules'
import { severityMeaning } from '../rules/rule-words'

interface TurnActionsProps {
  readonly rule: SiteRuleDetail
  /** Something is typed that is not saved: what is turned on would be another rule than the one shown. */
  readonly unsaved: boolean
  readonly onTurned: (turned: ChangedSiteRule) => Promise<void>
}

const doneWords: Record<SiteRuleState, string> = {
  active: 'judges charts from now on.',
  draft: 'judges no chart from now on.',
  retired: 'is retired.',
}

/** Turns a rule on, off, or retires it, each after a word about what that does. */
export function TurnActions({ rule, unsaved, onTurned }: TurnActionsProps) {
  const { ruleId, number, version, state, tested } = rule
  const [asked, setAsked] = useState<SiteRuleState>()
  const turn = trpc.siteRules.turn.useMutation({
    onSuccess: async (turned) => {
      setAsked(undefined)
      toast.done(`SITE-${number} ${doneWords[turned.state]}`)
      await onTurned(turned)
    },
  })
  const ask = (to: SiteRuleState) => {
    turn.reset()
    setAsked(to)
  }
  if (state === 'retired') return null
  return (
    <>
      <Button onClick={() => ask('retired')}>Retire</Button>
      {state === 'active' ? (
        <Button onClick={() => ask('draft')}>Turn off</Button>
      ) : (
        <Button tone="primary" disabled={unsaved} onClick={() => ask('active')}>
          Turn on
        </Button>
      )}
      <ConfirmDialog
        open={asked !== undefined}
        onOpenChange={(open) => (open ? undefined : setAsked(undefined))}
        title={questionOf(asked, rule)}
        confirm={confirmOf(asked, tested !== null)}
        danger={asked === 'retired'}
        busy={turn.isPending}
        onConfirm={() =>
          asked && turn.mutate({ ruleId, version, to: asked, withoutTest: tested === null })
        }
      >
        <p>{consequenceOf(asked, rule)}</p>
        {turn.error ? (
          <Notice tone="error" live className="mt-3">
            {toCallError(turn.error).message}
          </Notice>
        ) : null}
      </ConfirmDialog>
    </>
  )
}

function questionOf(to: SiteRuleState | undefined, { number }: SiteRuleDetail): string {
  if (to === 'active') return `Turn SITE-${number} on?`
  return to === 'retired' ? `Retire SITE-${number}?` : `Turn SITE-${number} off?`
}

function confirmOf(to: SiteRuleState | undefined, isTested: boolean): string {
  if (to === 'active') return isTested ? 'Turn on' : 'Turn on without a test'
  return to === 'retired' ? 'Retire' : 'Turn off'
}

function consequenceOf(to: SiteRuleState | undefined, { content, tested }: SiteRuleDetail): string {
  const { severity } = content
  if (to === 'retired') {
    return 'It judges no chart any more and cannot be brought back. Its text, its history and what it said of charts stay.'
  }
  if (to !== 'active') return 'It judges no chart until it is turned on again.'
  const from = `From the next save on, each chart it fires on gets a finding that ${severityMeaning[severity]}.`
  return tested
    ? `${from} It fired on ${tested.fired} of ${tested.charts} past charts.`
    : `${from} It was not tested on past charts since it was last changed, so nobody knows on how many it fires.`
}
