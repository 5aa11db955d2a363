'use client'

import { useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'
import { toast } from '@/ui/toast'
import type { SiteRuleDetail } from '../../contract/site-rules'
import { FormProblems } from './form-problems'
import { PastChartsPart } from './past-charts-part'
import { draftOf } from './rule-draft'
import { SiteRuleForm } from './site-rule-form'
import { SiteRuleHistory } from './site-rule-history'
import { SiteRuleText } from './site-rule-text'
import { StateTag } from './state-tag'
import { TurnActions } from './turn-actions'
import { useRuleForm } from './use-rule-form'

interface SiteRuleSheetProps {
  readonly detail: SiteRuleDetail
  readonly mayWrite: boolean
  readonly onReload: () => void
}

/** A draft as a form, any other rule as text; below it the past charts and the history. */
export function SiteRuleSheet({ detail, mayWrite, onReload }: SiteRuleSheetProps) {
  const { ruleId, number, state, content, version } = detail
  const utils = trpc.useUtils()
  const form = useRuleForm(() => draftOf(content))
  // The version that the form began from: the one shown may be newer by now.
  const [seen, setSeen] = useState(version)
  const isForm = state === 'draft' && mayWrite
  const save = trpc.siteRules.change.useMutation({
    onSuccess: async (changed) => {
      setSeen(changed.version)
      form.settle()
      await refresh()
      toast.done(`SITE-${number} is saved.`)
    },
    onError: form.refuse,
  })
  const refresh = () =>
    Promise.all([utils.siteRules.get.invalidate({ number }), utils.siteRules.list.invalidate()])

  function submit() {
    const checked = form.check()
    if (checked) save.mutate({ ruleId, version: seen, content: checked })
  }

  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-2">
            <span className="code">SITE-{number}</span> <StateTag state={state} />
          </span>
        }
        actions={
          <>
            {isForm ? (
              <Button busy={save.isPending} disabled={!form.touched} onClick={submit}>
                Save
              </Button>
            ) : null}
            {mayWrite ? (
              <TurnActions
                rule={detail}
                unsaved={isForm && form.touched}
                onTurned={async (turned) => {
                  setSeen(turned.version)
                  await refresh()
                }}
              />
            ) : null}
          </>
        }
      />
      <div
        tabIndex={0}
        role="region"
        aria-label="The rule"
        className="ring-inside flex min-h-0 flex-1 flex-col gap-8 overflow-y-auto p-4"
      >
        <FormProblems form={form} onReload={onReload} />
        {isForm ? (
          <SiteRuleForm draft={form.draft} fieldError={form.fieldError} onChange={form.change} />
        ) : (
          <SiteRuleText content={content} />
        )}
        <PastChartsPart
          rule={detail}
          mayTest={mayWrite && state !== 'retired'}
          unsaved={isForm && form.touched}
          onTested={refresh}
        />
        <SiteRuleHistory versions={detail.versions} />
      </div>
    </>
  )
}
