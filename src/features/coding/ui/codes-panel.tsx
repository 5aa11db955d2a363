'use client'

import type { ReactNode, RefObject } from 'react'
import type { ChartPatient } from '@/features/charts/contract/chart-view'
import { CodeDrawer } from '@/features/code-sets/ui/code-drawer'
import { useMarkCodes } from '@/features/code-sets/ui/use-own-codes'
import { findCode, type NewRow } from './draft'
import { CodeList } from './code-list'
import { CodeSearch } from './code-search'
import { FindingList } from './finding-list'
import { FindingsFoot } from './findings-foot'
import { ProcedureField } from './procedure-field'
import { chartSystemOf, writtenSystemOf } from './procedure-systems'
import { riskPatientOf } from './risk/risk-patient-of'
import { RiskSection } from './risk/risk-section'
import type { DeskSlots } from './row-feedback'
import type { Answer } from './use-code-answers'
import { focusOn, rowSelector } from './use-code-cursor'
import type { BrowsedCode as ShownCode, CodesModel } from './use-codes'
import { VisitLevel } from './visit-level/visit-level'

interface CodesPanelProps {
  readonly model: CodesModel
  readonly patient: ChartPatient
  readonly slots: DeskSlots
  readonly searchField: RefObject<HTMLInputElement | null>
  /** What stands in the way of saving or submitting. */
  readonly notices: ReactNode
}

/** The codes of a chart: search on top, diagnoses, procedures, and the findings' foot. */
export function CodesPanel({ model, patient, slots, searchField, notices }: CodesPanelProps) {
  const { chart, state, editable } = model
  const { diagnoses, procedures } = state.draft
  const onRecord = model.standing.filter(({ key }) => key === undefined)
  const { ChartFeedback } = slots
  const { noteUse } = useMarkCodes()

  function addDiagnosis({ code, title, term }: Answer) {
    add({ kind: 'diagnosis', system: 'ICD-10-CM', code, title, term })
  }

  function add(row: NewRow) {
    noteUse(row.code, writtenSystemOf(row))
    model.add(row)
  }

  return (
    <section
      aria-label="Codes"
      className="flex h-full min-h-0 flex-col border-l border-line bg-paper max-md:border-l-0 print:h-auto print:border-l-0"
    >
      {editable ? (
        <CodeSearch
          ref={searchField}
          date={chart.serviceDate}
          isListed={(code) => findCode(state.draft, 'diagnosis', code) !== undefined}
          onPick={addDiagnosis}
          onBrowse={(code) => model.browse({ code, system: 'ICD-10-CM' })}
          onLeave={() => {
            searchField.current?.blur()
            if (model.cursor.key !== undefined) focusOn(rowSelector(model.cursor.key))
          }}
        />
      ) : null}
      <div className="min-h-0 grow overflow-y-auto pb-8 print:overflow-visible">
        <div className="flex flex-col gap-2 p-2 empty:hidden">{notices}</div>
        {ChartFeedback ? <ChartFeedback chartId={chart.id} /> : null}
        <Heading count={diagnoses.length}>Diagnoses</Heading>
        {onRecord.length > 0 ? (
          <div className="px-3 py-2">
            <FindingList label="Findings on the record" model={model} findings={onRecord} />
          </div>
        ) : null}
        <CodeList label="Diagnoses" rows={diagnoses} {...{ model, slots }} />
        {diagnoses.length === 0 ? (
          <p className="px-3 py-2 text-quiet">
            {editable
              ? 'No diagnosis yet. The first one you add is the principal diagnosis.'
              : 'No diagnosis was coded.'}
          </p>
        ) : null}
        <Heading count={procedures.length}>Procedures</Heading>
        <CodeList label="Procedures" rows={procedures} {...{ model, slots }} />
        {editable ? (
          <ProcedureField
            date={chart.serviceDate}
            setting={chart.setting}
            isListed={(code) => findCode(state.draft, 'procedure', code) !== undefined}
            onAdd={add}
            onBrowse={model.browse}
            className="px-2 py-2"
          />
        ) : null}
        {editable && chart.setting !== 'inpatient' ? <VisitLevel onAdd={add} /> : null}
        <RiskSection
          diagnoses={diagnoses}
          inpatient={chart.setting === 'inpatient'}
          patient={riskPatientOf(patient)}
        />
      </div>
      <FindingsFoot model={model} />
      <BrowsedCode model={model} onAdd={add} />
    </section>
  )
}

interface BrowsedCodeProps extends Pick<CodesPanelProps, 'model'> {
  readonly onAdd: (row: NewRow) => void
}

/** What the code set says of a code, beside the chart. */
function BrowsedCode({ model, onAdd }: BrowsedCodeProps) {
  const { browsed, browse, chart, editable } = model
  if (browsed === undefined) return null
  return (
    <CodeDrawer
      {...browsed}
      date={chart.serviceDate}
      onClose={() => browse(undefined)}
      onAdd={
        editable
          ? (code) => {
              onAdd({ ...code, ...placeOf(browsed) })
              browse(undefined)
            }
          : undefined
      }
    />
  )
}

/** Where a code of a system stands on the chart. */
function placeOf({ system }: ShownCode): Pick<NewRow, 'kind' | 'system'> {
  return system === 'ICD-10-CM'
    ? { kind: 'diagnosis', system }
    : { kind: 'procedure', system: chartSystemOf(system) }
}

interface HeadingProps {
  readonly count: number
  readonly children: ReactNode
}

function Heading({ count, children }: HeadingProps) {
  return (
    <h3 className="flex items-baseline gap-2 border-b border-line px-3 pt-3 pb-1 text-12 font-medium text-quiet">
      {children}
      <span className="figures font-normal">{count}</span>
    </h3>
  )
}
