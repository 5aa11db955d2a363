'use client'

import { Scale } from 'lucide-react'
import { isMissing } from '@/client/error-code'
import { LoadFailure } from '@/client/load-failure'
import { trpc } from '@/client/trpc'
import { DefinitionList } from '@/ui/definition-list'
import { EmptyState } from '@/ui/empty-state'
import { Crumbs } from '@/ui/frame/crumbs'
import { LoadingRegion } from '@/ui/loading-region'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { SeverityMark } from '@/ui/severity-mark'
import { Skeleton } from '@/ui/skeleton'
import { TextLink } from '@/ui/text-link'
import type { RuleDetail, RuleExample, RuleSummary } from '../../contract/rules'
import { ExampleList } from './rule-example'
import { groupWords, settingsWords, severityMeaning } from './rule-words'

/** One rule: what it rests on, how often it fired, and worked cases that pass and fail. */
export function RulePage({ ruleId }: { readonly ruleId: string }) {
  const rule = trpc.rules.get.useQuery({ ruleId }, { retry: false })
  return (
    <Page fill>
      <Crumbs trail={[{ label: ruleId }]} />
      {rule.data ? <Rule detail={rule.data} /> : <NoRule rule={rule} ruleId={ruleId} />}
    </Page>
  )
}

interface NoRuleProps {
  readonly rule: ReturnType<typeof trpc.rules.get.useQuery>
  readonly ruleId: string
}

function NoRule({ rule, ruleId }: NoRuleProps) {
  if (rule.isPending) {
    return (
      <LoadingRegion of={`rule ${ruleId}`} className="flex flex-col gap-4 p-4">
        <Skeleton className="h-6 w-96 max-w-full" />
        <Skeleton className="h-24 w-full max-w-form" />
        <Skeleton className="h-64 w-full" />
      </LoadingRegion>
    )
  }
  if (isMissing(rule.error)) {
    return (
      <EmptyState
        icon={Scale}
        title={`There is no rule ${ruleId}`}
        actions={<TextLink href="/rules">All rules</TextLink>}
      >
        Rules are called by group and number, such as CMB-01.
      </EmptyState>
    )
  }
  return <LoadFailure title="The rule could not be loaded" query={rule} />
}

function Rule({ detail: { rule, examples } }: { readonly detail: RuleDetail }) {
  const failing = examples.filter(({ passes }) => !passes)
  const passing = examples.filter(({ passes }) => passes)
  return (
    <>
      <PageHeader
        title={
          <>
            <span className="code mr-2">{rule.id}</span>
            {groupWords[rule.group]}
          </>
        }
      />
      <div
        tabIndex={0}
        role="region"
        aria-label="The rule"
        className="ring-inside min-h-0 flex-1 overflow-y-auto p-4"
      >
        <p className="max-w-form text-16 text-pretty">{rule.title}</p>
        <DefinitionList className="mt-4 max-w-form" entries={factsOf(rule)} />
        <div className="mt-6 grid gap-6 lg:grid-cols-2">
          <Examples title="Fails" examples={failing} />
          <Examples title="Passes" examples={passing} />
        </div>
      </div>
    </>
  )
}

function factsOf(rule: RuleSummary) {
  const { severity, citation, settings, overridable, through, fired } = rule
  const count = (charts: number) => charts.toLocaleString('en-US')
  return [
    {
      term: 'Severity',
      value: severity ? (
        <>
          <SeverityMark severity={severity} /> {severityMeaning[severity]}
        </>
      ) : (
        <>
          A convention without findings of its own; carried out by{' '}
          {through.map((id, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <TextLink href={`/rules/${id}`}>{id}</TextLink>
            </span>
          ))}
        </>
      ),
    },
    { term: 'Citation', value: citation },
    { term: 'Applies to', value: settingsWords(settings) },
    {
      term: 'Override',
      value: overridable ? 'By a documented rationale' : 'Not possible',
    },
    {
      term: 'Fired',
      value: (
        <span className="figures">
          on {count(fired.last30Days)} charts in 30 days, {count(fired.last90Days)} in 90 days,{' '}
          {count(fired.ever)} ever
        </span>
      ),
    },
  ]
}

interface ExamplesProps {
  readonly title: string
  readonly examples: readonly RuleExample[]
}

function Examples({ title, examples }: ExamplesProps) {
  return (
    <section aria-label={`${title}: examples`} className="min-w-0">
      <h2 className="mb-2 border-b border-line pb-1 text-14 font-semibold">
        {title} <span className="figures text-13 font-normal text-quiet">{examples.length}</span>
      </h2>
      {examples.length === 0 ? (
        <p className="text-13 text-quiet">A rule that only informs has no case of its own here.</p>
      ) : (
        <ExampleList examples={examples} />
      )}
    </section>
  )
}
