'use client'

import { newFindingSchema, type CodeKind, type NewFinding } from '../../contract/findings'
import type { DraftFinding, DraftRow } from '../../rules/audit-draft'
import type { ChosenCode, FindingRecord } from '../../rules/change-draft'
import { replacementType, suggestFindingType } from '../../rules/suggest-finding'
import type { FindingValues } from './begun-finding'
import type { OpenForm } from './open-form'
import type { AuditDesk } from './use-audit-desk'

interface FormOf {
  readonly form: OpenForm
  readonly row: DraftRow | undefined
  readonly editing: DraftFinding | undefined
  readonly desk: AuditDesk
}

const effects = { change: 'replace', remove: 'remove', add: 'add' } as const

/** The fields of a finding and what recording it does to the reference. */
export function useFindingForm({ form, row, editing, desk }: FormOf) {
  const begun = desk.findBegun(form)
  const values = begun?.values ?? editing ?? startingFindingValues(form, row)
  const chosen = begun?.chosen
  const set = (change: Partial<FindingValues>) =>
    desk.keepBegun(form, { values: { ...values, ...change }, chosen })
  const pickFrom = codesToPickFrom(form, row)
  const finding: NewFinding = { ...subjectOf({ form, row, editing, chosen }), ...values }
  const problem = pickFrom && !chosen ? 'Choose the code.' : problemOf(form, finding)

  function record() {
    if (problem) return
    desk.act(
      editing
        ? { kind: 'edit', id: editing.id, finding }
        : { kind: 'record', row, record: { finding, chosen, effect: effectOf(form) } },
    )
    desk.closeForm()
  }

  return {
    values,
    set,
    chosen,
    pickFrom,
    problem,
    record,
    heading: headingOf(form, row),
    choose: (code: ChosenCode | undefined) => {
      const from = row?.coder?.code.code
      const type = code && from ? replacementType(from, code.code) : values.type
      desk.keepBegun(form, { values: { ...values, type }, chosen: code })
    },
  }
}

function startingFindingValues({ mode }: OpenForm, row: DraftRow | undefined): FindingValues {
  const isPrincipal = row?.coder?.code.principal === true
  const severity = isPrincipal && mode !== 'describe' ? 'critical' : 'major'
  if (mode === 'change') return { type: 'wrong_code', severity, note: '' }
  if (mode === 'remove') return { type: 'unsupported_code', severity, note: '' }
  if (mode === 'add') return { type: 'missed_code', severity: 'major', note: '' }
  return { type: row ? suggestFindingType(row) : 'documentation', severity: 'major', note: '' }
}

function codesToPickFrom(form: OpenForm, row: DraftRow | undefined): CodeKind | undefined {
  if (form.mode === 'add') return form.codeKind
  return form.mode === 'change' ? row?.kind : undefined
}

/** Why the finding cannot be recorded as it stands. */
function problemOf({ mode }: OpenForm, finding: NewFinding): string | undefined {
  if (mode === 'chart' && finding.note.trim() === '') return 'Write what is wrong.'
  return newFindingSchema.safeParse(finding).error?.issues[0]?.message
}

function effectOf({ mode }: OpenForm): FindingRecord['effect'] {
  return mode === 'change' || mode === 'remove' || mode === 'add' ? effects[mode] : 'none'
}

type Subject = Pick<NewFinding, 'codeKind' | 'code' | 'suggestedCode'>

function subjectOf(
  of: Omit<FormOf, 'desk'> & { readonly chosen: ChosenCode | undefined },
): Subject {
  const { form, row, editing, chosen } = of
  if (editing) {
    const { codeKind, code, suggestedCode } = editing
    return { codeKind, code, suggestedCode }
  }
  const suggestedCode = chosen?.code ?? (row ? standingCode(row) : null)
  if (form.mode === 'add') return { codeKind: form.codeKind, code: null, suggestedCode }
  return { codeKind: row?.kind ?? 'diagnosis', code: coderCode(row), suggestedCode }
}

function coderCode(row: DraftRow | undefined): string | null {
  return row?.coder?.code.code ?? null
}

/** The code of the reference where it is not the coder's: added, or put in its place before. */
function standingCode({ marks, reference }: DraftRow): string | null {
  const differs = marks.includes('added') || marks.includes('changed')
  return differs && reference ? reference.code.code : null
}

function headingOf(form: OpenForm, row: DraftRow | undefined): string {
  if (form.mode === 'add') {
    return form.codeKind === 'diagnosis' ? 'Missing diagnosis' : 'Missing procedure'
  }
  const code = coderCode(row) ?? row?.reference?.code.code ?? ''
  const headings: Record<Exclude<OpenForm['mode'], 'add'>, string> = {
    change: `Change ${code}`,
    remove: `Remove ${code}`,
    describe: `Finding on ${code}`,
    chart: 'Finding on the chart',
    edit: 'Edit the finding',
  }
  return headings[form.mode]
}
