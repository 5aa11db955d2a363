import type { Observation, ObservationComponent, Quantity } from 'fhir/r4'
import { timestamp, type CaseSetup } from './case-setup'
import type { LabResult, VitalSigns } from './demo-case'
import { labCatalogue, rangeOf, type LabName, type ReferenceRange } from './lab-catalogue'
import { loinc, syntheticMeta, terminology, ucum, urn } from './resource-entry'
import { shiftDay } from './shift-day'

type Measurement = { code: string; display: string; value: number; unit: string }
type Placed = { name: string; at: string; inEncounter: boolean }

const vitalCodes = [
  ['pulse', '8867-4', 'Heart rate', '/min'],
  ['respirations', '9279-1', 'Respiratory rate', '/min'],
  ['temperatureC', '8310-5', 'Body temperature', 'Cel'],
  ['oxygenSaturation', '59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry', '%'],
  ['weightKg', '29463-7', 'Body Weight', 'kg'],
  ['heightCm', '8302-2', 'Body Height', 'cm'],
  ['pain', '72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported', '{score}'],
] as const satisfies readonly (readonly [keyof VitalSigns, string, string, string])[]

/** Vital signs of arrival, laboratory results over the stay and those of earlier days. */
export function observationResources(setup: CaseSetup): Observation[] {
  return [...vitalResources(setup), ...laboratoryResources(setup), ...earlierResources(setup)]
}

function vitalResources(setup: CaseSetup): Observation[] {
  const { vitals } = setup.demoCase
  const at = setup.start
  const measured = vitalCodes.flatMap(([key, code, display, unit]) => {
    const value = vitals[key]
    return value === undefined ? [] : [{ code, display, value, unit }]
  })
  const singles = [...measured, ...bodyMassIndex(vitals)].map((measurement) => ({
    ...base(setup, 'vital-signs', { name: measurement.code, at, inEncounter: true }),
    code: codeOf(measurement),
    valueQuantity: quantityOf(measurement),
  }))
  return [...bloodPressure(setup), ...singles]
}

function bodyMassIndex({ weightKg, heightCm }: VitalSigns): Measurement[] {
  if (weightKg === undefined || heightCm === undefined) return []
  const value = Math.round((weightKg / (heightCm / 100) ** 2) * 10) / 10
  return [{ code: '39156-5', display: 'Body Mass Index', value, unit: 'kg/m2' }]
}

function bloodPressure(setup: CaseSetup): Observation[] {
  const pressure = setup.demoCase.vitals.bloodPressure
  if (pressure === undefined) return []
  const component = (code: string, display: string, value: number): ObservationComponent => {
    const measurement = { code, display, value, unit: 'mm[Hg]' }
    return { code: codeOf(measurement), valueQuantity: quantityOf(measurement) }
  }
  return [
    {
      ...base(setup, 'vital-signs', { name: '85354-9', at: setup.start, inEncounter: true }),
      code: {
        coding: [{ system: loinc, code: '85354-9', display: 'Blood Pressure' }],
        text: 'Blood Pressure',
      },
      component: [
        component('8462-4', 'Diastolic Blood Pressure', pressure[1]),
        component('8480-6', 'Systolic Blood Pressure', pressure[0]),
      ],
    },
  ]
}

function laboratoryResources(setup: CaseSetup): Observation[] {
  return (setup.demoCase.labs ?? []).flatMap(([name, ...values]: LabResult) =>
    values.map((value, index) => {
      const at = momentOf(setup, index / Math.max(1, values.length - 1))
      return laboratoryResource(
        setup,
        { name, value },
        { name: `${name}/${index}`, at, inEncounter: true },
      )
    }),
  )
}

/** A share of the way through the encounter: the first sample at its start, the last near its end. */
function momentOf({ start, end }: CaseSetup, share: number): string {
  const from = Date.parse(start)
  const minutes = Math.floor(((Date.parse(end) - from) * share * 0.9) / 60_000)
  return timestamp(from + minutes * 60_000)
}

/** Earlier results name no encounter: they belong to visits that are not part of the set. */
function earlierResources(setup: CaseSetup): Observation[] {
  return (setup.demoCase.earlierLabs ?? []).map(([name, value, daysBefore]) => {
    const at = `${shiftDay(setup.startDay, -daysBefore)}T09:30:00+00:00`
    return laboratoryResource(
      setup,
      { name, value },
      { name: `${name}/-${daysBefore}`, at, inEncounter: false },
    )
  })
}

function laboratoryResource(
  setup: CaseSetup,
  result: { name: LabName; value: number },
  placed: Placed,
): Observation {
  const { loinc: code, display, unit } = labCatalogue[result.name]
  const measurement = { code, display, value: result.value, unit }
  const range = rangeOf(result.name, setup.demoCase.patient.sex)
  return {
    ...base(setup, 'laboratory', placed),
    code: codeOf(measurement),
    valueQuantity: quantityOf(measurement),
    interpretation: [interpretationOf(result.value, range)],
    referenceRange: [boundsOf(range, unit)],
  }
}

function boundsOf({ low, high }: ReferenceRange, unit: string) {
  const bound = (value: number): Quantity => ({ value, unit, system: ucum, code: unit })
  return {
    ...(low === undefined ? {} : { low: bound(low) }),
    ...(high === undefined ? {} : { high: bound(high) }),
  }
}

function interpretationOf(value: number, { low, high }: ReferenceRange) {
  const system = `${terminology}/v3-ObservationInterpretation`
  if (low !== undefined && value < low) return { coding: [{ system, code: 'L', display: 'Low' }] }
  if (high !== undefined && value > high)
    return { coding: [{ system, code: 'H', display: 'High' }] }
  return { coding: [{ system, code: 'N', display: 'Normal' }] }
}

function base(setup: CaseSetup, category: 'vital-signs' | 'laboratory', placed: Placed) {
  return {
    resourceType: 'Observation' as const,
    id: setup.idOf(`observation/${placed.name}`),
    meta: syntheticMeta,
    status: 'final' as const,
    category: [
      {
        coding: [
          { system: `${terminology}/observation-category`, code: category, display: category },
        ],
      },
    ],
    subject: urn(setup.patientId),
    ...(placed.inEncounter ? { encounter: urn(setup.encounterId) } : {}),
    effectiveDateTime: placed.at,
    issued: placed.at,
  }
}

function codeOf({ code, display }: Measurement) {
  return { coding: [{ system: loinc, code, display }], text: display }
}

function quantityOf({ value, unit }: Measurement): Quantity {
  return { value, unit, system: ucum, code: unit }
}
