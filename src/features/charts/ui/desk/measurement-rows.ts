import type {
  ChartObservation,
  MeasuredValue,
  ObservationComponent,
} from '../../contract/chart-payload'
import { showUnit } from './show-unit'

export type MeasurementFlag = 'low' | 'high' | 'abnormal'

/** One line of a table of labs or vitals: the last value of this encounter and how it came about. */
export interface MeasurementRow {
  readonly id: string
  readonly label: string
  /** As it is shown, comparator included: `< 0.01`, `128/82`, `positive`. */
  readonly value: string
  readonly unit: string
  readonly at: string | undefined
  readonly flag: MeasurementFlag | undefined
  /** What the range bar shows. */
  readonly number: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly rangeText: string | undefined
  /** Numbers in the order of time, earlier encounters first, the shown one last. */
  readonly course: readonly number[]
  /** The values of this encounter before the shown one, oldest first. */
  readonly before: readonly { readonly at: string | undefined; readonly value: string }[]
}

type Measurement = Pick<ChartObservation, 'id' | 'effective'> & ObservationComponent

/** One row for each thing measured, in the order in which they first appear; what has no value is left out. */
export function measurementRows(observations: readonly ChartObservation[]): MeasurementRow[] {
  const groups = new Map<string, MeasurementRow[]>()
  const rows = observations.flatMap(rowsOf).filter(({ value }) => value !== '')
  for (const row of rows) {
    const key = `${row.label} ${row.unit}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap(mergeCourse)
}

/** The values of one thing in one encounter become one row. */
function mergeCourse(rows: readonly MeasurementRow[]): MeasurementRow[] {
  const last = rows.at(-1)
  if (!last) return []
  const earlier = rows.slice(0, -1)
  const trend = rows[0]?.course.slice(0, -1) ?? []
  const numbers = rows.flatMap(({ number }) => number ?? [])
  return [
    {
      ...last,
      course: numbers.length > 0 ? [...trend, ...numbers] : [],
      before: earlier.map(({ at, value }) => ({ at, value })),
    },
  ]
}

function rowsOf(observation: ChartObservation): MeasurementRow[] {
  const { components, id, effective } = observation
  if (components.length === 0) return [rowOf(observation)]
  const pressure = bloodPressureOf(observation)
  if (pressure) return [pressure]
  const parts = components.map((part, index) => rowOf({ ...part, id: `${id}-${index}`, effective }))
  return observation.value.quantity || observation.value.text
    ? [rowOf(observation), ...parts]
    : parts
}

/** Systolic and diastolic are read as one. */
function bloodPressureOf({ components, id, effective }: ChartObservation) {
  const [systolic, diastolic] = ['systolic', 'diastolic'].map((word) =>
    components.find(({ concept }) => concept.text.toLowerCase().includes(word)),
  )
  if (components.length !== 2 || !systolic || !diastolic) return undefined
  const upper = rowOf({ ...systolic, id, effective })
  const lower = rowOf({ ...diastolic, id, effective })
  return {
    ...upper,
    label: 'Blood pressure',
    value: `${upper.value}/${lower.value}`,
    flag: upper.flag ?? lower.flag,
  }
}

function rowOf(measurement: Measurement): MeasurementRow {
  const { id, effective, concept, value, referenceRange, trend } = measurement
  const number = value.quantity?.value
  const { low, high } = referenceRange ?? {}
  return {
    id,
    label: concept.text,
    value: showValue(value),
    unit: showUnit(value.quantity?.unit),
    at: effective,
    flag: flagOf(measurement),
    number,
    low,
    high,
    rangeText: rangeTextOf(measurement),
    course: number === undefined ? [] : [...trend.map((point) => point.value), number],
    before: [],
  }
}

/** A measured value in words, without its unit. */
export function showValue({ quantity, text }: MeasuredValue): string {
  if (!quantity) return text ?? ''
  const digits = Math.abs(quantity.value) < 1 ? 3 : Math.abs(quantity.value) < 100 ? 2 : 1
  const number = String(Number(quantity.value.toFixed(digits)))
  return quantity.comparator ? `${quantity.comparator} ${number}` : number
}

function flagOf(measurement: Measurement): MeasurementFlag | undefined {
  const number = measurement.value.quantity?.value
  const { low, high } = measurement.referenceRange ?? {}
  if (number !== undefined && low !== undefined && number < low) return 'low'
  if (number !== undefined && high !== undefined && number > high) return 'high'
  return statedFlag(measurement.interpretation)
}

function statedFlag(interpretation: string | undefined): MeasurementFlag | undefined {
  const words = interpretation?.toLowerCase() ?? ''
  if (/^(h|hh|hu)$|high/.test(words)) return 'high'
  if (/^(l|ll|lu)$|low/.test(words)) return 'low'
  return /^(a|aa|pos)$|abnormal/.test(words) && !/not abnormal/.test(words) ? 'abnormal' : undefined
}

function rangeTextOf({ referenceRange }: Measurement): string | undefined {
  if (!referenceRange) return undefined
  const { low, high, text } = referenceRange
  if (low !== undefined && high !== undefined) return `${low} – ${high}`
  if (high !== undefined) return `≤ ${high}`
  return low === undefined ? text : `≥ ${low}`
}
