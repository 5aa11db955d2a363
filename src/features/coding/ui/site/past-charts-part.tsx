'use client'

import { FlaskConical } from 'lucide-react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import { HeaderCell } from '@/ui/header-cell'
import { Notice } from '@/ui/notice'
import { Table } from '@/ui/table'
import { TableCell } from '@/ui/table-cell'
import { TableHead } from '@/ui/table-head'
import { TableRow } from '@/ui/table-row'
import { TextLink } from '@/ui/text-link'
import {
  mostTestedCharts,
  type FiredChart,
  type SiteRuleDetail,
  type SiteRuleTestRun,
} from '../../contract/site-rules'

interface PastChartsPartProps {
  readonly rule: SiteRuleDetail
  readonly mayTest: boolean
  readonly unsaved: boolean
  readonly onTested: () => Promise<unknown>
}

/** What the rule would have said of the last submitted charts. */
export function PastChartsPart({ rule, mayTest, unsaved, onTested }: PastChartsPartProps) {
  const { ruleId, version, tested } = rule
  const test = trpc.siteRules.test.useMutation({ onSuccess: onTested })
  return (
    <section aria-label="Past charts" className="max-w-wide-dialog">
      <h2 className="mb-2 border-b border-line pb-1 text-14 font-semibold">Past charts</h2>
      <div className="flex flex-wrap items-center gap-3">
        {mayTest ? (
          <Button
            icon={FlaskConical}
            busy={test.isPending}
            disabled={unsaved}
            onClick={() => test.mutate({ ruleId, version })}
          >
            Test on past charts
          </Button>
        ) : null}
        <p className="text-13 text-quiet" role="status">
          {test.isPending
            ? `Judging up to ${mostTestedCharts.toLocaleString('en-US')} charts`
            : standingWords(unsaved, tested)}
        </p>
      </div>
      {tested ? <Figures run={tested} /> : null}
      {test.error ? (
        <Notice tone="error" live className="mt-3" title="The rule could not be tested">
          {toCallError(test.error).message}
        </Notice>
      ) : null}
      {test.data ? <FiredCharts charts={test.data.firedCharts} fired={test.data.fired} /> : null}
    </section>
  )
}

function standingWords(unsaved: boolean, tested: SiteRuleTestRun | null): string {
  if (unsaved) return 'Save what you changed, then test it.'
  return tested ? '' : 'Not tested since it was last changed.'
}

function Figures({ run }: { readonly run: SiteRuleTestRun }) {
  const { charts, inScope, fired, ranAt, ranByLabel } = run
  const count = (figure: number) => figure.toLocaleString('en-US')
  return (
    <div className="mt-3 max-w-form text-13">
      <p className="figures">
        <span className="font-medium">
          Fires on {count(fired)} of {count(inScope)} charts
        </span>{' '}
        within its dates and scope, of the last {count(charts)} submitted.
      </p>
      <p className="text-12 text-quiet">
        Tested <ExactTime at={ranAt} /> by {ranByLabel}
      </p>
    </div>
  )
}

interface FiredChartsProps {
  readonly charts: readonly FiredChart[]
  readonly fired: number
}

function FiredCharts({ charts, fired }: FiredChartsProps) {
  if (charts.length === 0) return null
  return (
    <div className="mt-3">
      {fired > charts.length ? (
        <p className="mb-1 text-12 text-quiet">The newest {charts.length} of them</p>
      ) : null}
      <Table label="Charts on which the rule fires">
        <TableHead>
          <HeaderCell>Chart</HeaderCell>
          <HeaderCell>Service date</HeaderCell>
          <HeaderCell from="md">Specialty</HeaderCell>
          <HeaderCell>Coder</HeaderCell>
        </TableHead>
        <tbody>
          {charts.map(({ chartId, number, serviceDate, specialty, coderLabel }) => (
            <TableRow key={chartId}>
              <TableCell>
                <TextLink className="code" href={`/charts/${chartId}`}>
                  {number}
                </TextLink>
              </TableCell>
              <TableCell className="figures">{serviceDate}</TableCell>
              <TableCell from="md" quiet>
                {specialty}
              </TableCell>
              <TableCell quiet className="max-w-40 truncate">
                {coderLabel}
              </TableCell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
