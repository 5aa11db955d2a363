'use client'

import { useRouter } from 'next/navigation'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Crumbs } from '@/ui/frame/crumbs'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { toast } from '@/ui/toast'
import { FormProblems } from './form-problems'
import { emptyDraft } from './rule-draft'
import { SiteRuleForm } from './site-rule-form'
import { useRuleForm } from './use-rule-form'

/** A rule of the organization's own, from nothing to its first draft. */
export function NewSiteRulePage() {
  const router = useRouter()
  const utils = trpc.useUtils()
  const form = useRuleForm(emptyDraft)
  const create = trpc.siteRules.create.useMutation({
    onSuccess: async ({ number }) => {
      await utils.siteRules.list.invalidate()
      toast.done(`SITE-${number} is kept as a draft.`)
      router.push(`/rules/site/${number}`)
    },
    onError: form.refuse,
  })
  function save() {
    const content = form.check()
    if (content) create.mutate(content)
  }
  return (
    <Page fill>
      <Crumbs trail={[{ label: 'Site rules', href: '/rules/site' }, { label: 'New' }]} />
      <PageHeader
        title="New site rule"
        actions={
          <Button tone="primary" busy={create.isPending} onClick={save}>
            Save as a draft
          </Button>
        }
      />
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
        <FormProblems form={form} />
        <SiteRuleForm draft={form.draft} fieldError={form.fieldError} onChange={form.change} />
      </div>
    </Page>
  )
}
