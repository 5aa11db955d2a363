'use client'

import type { ReactNode } from 'react'
import { Checkbox } from '@/ui/checkbox'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { problemKinds, type ProblemKind } from '../../rules/evaluation-and-management/rate-problems'
import { riskWords, type RiskKind } from '../../rules/evaluation-and-management/rate-risk'
import {
  visitFamilies,
  type VisitFamilyId,
} from '../../rules/evaluation-and-management/visit-codes'
import type { VisitLevelModel } from './use-visit-level'

const families = Object.entries(visitFamilies).map(([value, { name }]) => ({ value, label: name }))
const risks = Object.keys(riskWords).filter(isRiskKind)
const counts = ['0', '1', '2', '3', '4'].map((value) => ({ value, label: value }))

const problemWords: Readonly<Record<ProblemKind, string>> = {
  selfLimited: 'Self-limited or minor',
  stableChronic: 'Stable chronic illness, at treatment goal',
  stableAcute: 'Stable acute illness',
  acuteUncomplicated: 'Acute uncomplicated illness or injury',
  acuteUncomplicatedHospital: 'Acute uncomplicated, needs hospital care',
  chronicWorse: 'Chronic illness that worsens or has side effects',
  undiagnosedUncertain: 'New problem without diagnosis, uncertain prognosis',
  acuteSystemic: 'Acute illness with systemic symptoms',
  acuteComplicatedInjury: 'Acute complicated injury',
  chronicSevere: 'Chronic illness with severe exacerbation',
  threatToLifeOrFunction: 'Threat to life or bodily function',
}

/** What the note documents, element by element. */
export function VisitLevelForm({ model }: { readonly model: VisitLevelModel }) {
  const { form, change, minutesProblem } = model
  return (
    <div className="flex flex-col gap-4">
      <Select
        label="Visit"
        options={families}
        value={form.family}
        onChange={({ target }) => {
          if (isFamily(target.value)) change({ family: target.value })
        }}
      />
      <Problems model={model} />
      <Data model={model} />
      <Group legend="Risk of management">
        {risks.map((kind) => (
          <Checkbox
            key={kind}
            label={capital(riskWords[kind])}
            checked={form.risk.includes(kind)}
            onChange={({ target }) =>
              change({
                risk: target.checked
                  ? [...form.risk, kind]
                  : form.risk.filter((one) => one !== kind),
              })
            }
          />
        ))}
      </Group>
      <Group legend="Time">
        <TextField
          label="Total minutes on the date of the encounter"
          inputMode="numeric"
          autoComplete="off"
          hint="Of the billing clinician, face to face and not. Empty where the note does not say."
          value={form.minutes}
          error={minutesProblem}
          onChange={({ target }) => change({ minutes: target.value })}
        />
        <Checkbox
          label="Medicare counts prolonged service"
          checked={form.medicare}
          onChange={({ target }) => change({ medicare: target.checked })}
        />
      </Group>
    </div>
  )
}

function Problems({ model: { form, change } }: { readonly model: VisitLevelModel }) {
  return (
    <Group legend="Problems addressed">
      {problemKinds.map((kind) => (
        <ProblemCount
          key={kind}
          label={problemWords[kind]}
          count={form.problems[kind] ?? 0}
          onChange={(count) => change({ problems: { ...form.problems, [kind]: count } })}
        />
      ))}
    </Group>
  )
}

interface ProblemCountProps {
  readonly label: string
  readonly count: number
  readonly onChange: (count: number) => void
}

function ProblemCount({ label, count, onChange }: ProblemCountProps) {
  return (
    <div className="flex items-center justify-between gap-3">
      <span aria-hidden className="min-w-0 text-13">
        {label}
      </span>
      <Select
        label={label}
        labelHidden
        className="w-16 shrink-0"
        options={counts}
        value={String(count)}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  )
}

function Data({ model: { form, change } }: { readonly model: VisitLevelModel }) {
  return (
    <Group legend="Data reviewed and analysed">
      <TextField
        label="Tests ordered or reviewed"
        hint="Commas between them. Order and result are one, a panel is one; leave out what this clinician bills the interpretation of."
        autoComplete="off"
        value={form.tests}
        onChange={({ target }) => change({ tests: target.value })}
      />
      <TextField
        label="Sources of external notes"
        hint="Commas between them. Outside the group and specialty."
        autoComplete="off"
        value={form.externalNotes}
        onChange={({ target }) => change({ externalNotes: target.value })}
      />
      <Checkbox
        label="Independent historian"
        checked={form.independentHistorian}
        onChange={({ target }) => change({ independentHistorian: target.checked })}
      />
      <Checkbox
        label="Independent interpretation of a test"
        checked={form.independentInterpretation}
        onChange={({ target }) => change({ independentInterpretation: target.checked })}
      />
      <Checkbox
        label="Discussion with an external clinician or source"
        checked={form.externalDiscussion}
        onChange={({ target }) => change({ externalDiscussion: target.checked })}
      />
    </Group>
  )
}

interface GroupProps {
  readonly legend: string
  readonly children: ReactNode
}

function Group({ legend, children }: GroupProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-12 font-medium text-quiet">{legend}</legend>
      {children}
    </fieldset>
  )
}

function isFamily(value: string): value is VisitFamilyId {
  return value in visitFamilies
}

function isRiskKind(value: string): value is RiskKind {
  return value in riskWords
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
