import type {
  ChartCondition,
  ChartMedication,
  ChartPayload,
  ChartProcedure,
  Concept,
} from '../../contract/chart-payload'
import { showDay, showDays } from './show-day'

/** One line of a tight list. */
export interface ListEntry {
  readonly id: string
  readonly text: string
  /** The source's own code, e.g. SNOMED CT or LOINC. */
  readonly code: string | undefined
  /** Secondary facts, most important first. */
  readonly details: readonly string[]
}

export interface EntryList {
  readonly id: string
  readonly title: string
  readonly entries: readonly ListEntry[]
}

/** The chart's lists in the order in which a coder reads them; empty ones are left out. */
export function entryListsOf(payload: ChartPayload): EntryList[] {
  const lists: EntryList[] = [
    list('diagnoses', 'Diagnoses of the encounter', payload.conditions.map(conditionEntry)),
    list('problems', 'Active problems', payload.activeProblems.map(conditionEntry)),
    list('procedures', 'Procedures', payload.procedures.map(procedureEntry)),
    list('medications', 'Medications', payload.medications.map(medicationEntry)),
    list('allergies', 'Allergies', payload.allergies.map(allergyEntry)),
    list('immunizations', 'Immunizations', payload.immunizations.map(immunizationEntry)),
    list('reports', 'Reports', payload.reports.map(reportEntry)),
    list('imaging', 'Imaging', payload.imagingStudies.map(imagingEntry)),
    list('care-plans', 'Care plans', payload.carePlans.map(carePlanEntry)),
    list('devices', 'Devices', payload.devices.map(deviceEntry)),
  ]
  return lists.filter(({ entries }) => entries.length > 0)
}

function list(id: string, title: string, entries: readonly ListEntry[]): EntryList {
  return { id, title, entries }
}

function entry(
  id: string,
  concept: Concept,
  details: readonly (string | undefined | false)[],
): ListEntry {
  return {
    id,
    text: concept.text,
    code: concept.codes[0]?.code,
    details: details.filter((detail): detail is string => Boolean(detail)),
  }
}

function conditionEntry(condition: ChartCondition): ListEntry {
  const { id, concept, clinicalStatus, verificationStatus, severity, onset, abatement } = condition
  return entry(id, concept, [
    severity,
    clinicalStatus !== 'active' && clinicalStatus,
    verificationStatus !== 'confirmed' && verificationStatus,
    onset && `since ${showDay(onset)}`,
    abatement && `until ${showDay(abatement)}`,
  ])
}

function procedureEntry(procedure: ChartProcedure): ListEntry {
  const { id, concept, status, start, end, reasons, bodySites, performer } = procedure
  return entry(id, concept, [
    bodySites.join(', '),
    reasons.length > 0 && `for ${reasons.join(', ')}`,
    performer,
    status !== 'completed' && status,
    start && showDays(start, end),
  ])
}

const medicationKinds = {
  request: undefined,
  administration: 'given',
  statement: 'stated',
} as const

function medicationEntry(medication: ChartMedication): ListEntry {
  const { id, concept, kind, status, dosage, reasons, authoredOn } = medication
  return entry(id, concept, [
    dosage,
    reasons.length > 0 && `for ${reasons.join(', ')}`,
    medicationKinds[kind],
    status,
    authoredOn && showDay(authoredOn),
  ])
}

function allergyEntry(allergy: ChartPayload['allergies'][number]): ListEntry {
  const { id, concept, criticality, clinicalStatus, reactions, recordedDate } = allergy
  return entry(id, concept, [
    reactions.join(', '),
    criticality && `${criticality} criticality`,
    clinicalStatus !== 'active' && clinicalStatus,
    recordedDate && showDay(recordedDate),
  ])
}

function immunizationEntry(one: ChartPayload['immunizations'][number]): ListEntry {
  return entry(one.id, one.concept, [
    one.status !== 'completed' && one.status,
    one.date && showDay(one.date),
  ])
}

function reportEntry(report: ChartPayload['reports'][number]): ListEntry {
  const { id, concept, category, status, date, conclusion, observationIds } = report
  const results = observationIds.length
  return entry(id, concept, [
    conclusion,
    category,
    results > 0 && `${results} ${results === 1 ? 'result' : 'results'}`,
    status !== 'final' && status,
    date && showDay(date),
  ])
}

function imagingEntry(study: ChartPayload['imagingStudies'][number]): ListEntry {
  const { id, modality, bodySites, description, started } = study
  return entry(id, { text: description ?? modality, codes: [] }, [
    description !== undefined && modality,
    bodySites.join(', '),
    started && showDay(started),
  ])
}

function carePlanEntry(plan: ChartPayload['carePlans'][number]): ListEntry {
  const { id, title, status, start, end, activities } = plan
  return entry(id, { text: title, codes: [] }, [
    activities.join(', '),
    status !== 'active' && status,
    start && `since ${showDay(start)}`,
    end && `until ${showDay(end)}`,
  ])
}

function deviceEntry({ id, concept, status }: ChartPayload['devices'][number]): ListEntry {
  return entry(id, concept, [status !== 'active' && status])
}
