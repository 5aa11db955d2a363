import type { ChartSubject, Concept, ReferenceRange } from '../../contract/chart-payload'
import { compact } from './projection'

interface Bounds {
  readonly low?: number
  readonly high?: number
}

type Usual = Bounds | { readonly male: Bounds; readonly female: Bounds }

const within = (low: number, high: number): Bounds => ({ low, high })
const below = (high: number): Bounds => ({ high })
const above = (low: number): Bounds => ({ low })

/** Usual ranges of adults by LOINC code and unit, as general laboratories and guidelines state them. */
const ranges: Readonly<Record<string, Usual>> = {
  '8480-6 mm[Hg]': within(90, 120),
  '8462-4 mm[Hg]': within(60, 80),
  '8867-4 /min': within(60, 100),
  '9279-1 /min': within(12, 20),
  '8310-5 Cel': within(36.1, 37.2),
  '8331-1 Cel': within(36.1, 37.2),
  '2708-6 %': within(95, 100),
  '59408-5 %': within(95, 100),
  '39156-5 kg/m2': within(18.5, 24.9),
  '2339-0 mg/dL': within(70, 99),
  '2345-7 mg/dL': within(70, 99),
  '6299-2 mg/dL': within(7, 20),
  '3094-0 mg/dL': within(7, 20),
  '38483-4 mg/dL': { male: within(0.7, 1.3), female: within(0.5, 1.1) },
  '2160-0 mg/dL': { male: within(0.7, 1.3), female: within(0.5, 1.1) },
  '49765-1 mg/dL': within(8.6, 10.3),
  '17861-6 mg/dL': within(8.6, 10.3),
  '2947-0 mmol/L': within(135, 145),
  '2951-2 mmol/L': within(135, 145),
  '6298-4 mmol/L': within(3.5, 5.1),
  '2823-3 mmol/L': within(3.5, 5.1),
  '2069-3 mmol/L': within(98, 107),
  '2075-0 mmol/L': within(98, 107),
  '20565-8 mmol/L': within(22, 29),
  '2028-9 mmol/L': within(22, 29),
  '2093-3 mg/dL': below(200),
  '2571-8 mg/dL': below(150),
  '18262-6 mg/dL': below(100),
  '2085-9 mg/dL': { male: above(40), female: above(50) },
  '4548-4 %': within(4, 5.6),
  '33914-3 mL/min/{1.73_m2}': above(60),
  '33914-3 mL/min': above(60),
  '6690-2 10*3/uL': within(4.5, 11),
  '789-8 10*6/uL': { male: within(4.5, 5.9), female: within(4.1, 5.1) },
  '718-7 g/dL': { male: within(13.5, 17.5), female: within(12, 15.5) },
  '4544-3 %': { male: within(41, 53), female: within(36, 46) },
  '20570-8 %': { male: within(41, 53), female: within(36, 46) },
  '787-2 fL': within(80, 100),
  '785-6 pg': within(27, 33),
  '786-4 g/dL': within(32, 36),
  '21000-5 fL': within(39, 46),
  '777-3 10*3/uL': within(150, 400),
  '32623-1 fL': within(7.5, 11.5),
  '2885-2 g/dL': within(6, 8.3),
  '1751-7 g/dL': within(3.5, 5),
  '1975-2 mg/dL': within(0.1, 1.2),
  '6768-6 U/L': within(44, 147),
  '1742-6 U/L': within(7, 56),
  '1920-8 U/L': within(10, 40),
  '14959-1 mg/g': below(30),
  '2857-1 ng/mL': below(4),
  '3016-3 m[IU]/L': within(0.4, 4),
}

const adultAge = 18

/** The usual range of a measurement where the source states none; for adults only, and marked as such. */
export function usualRangeOf(
  concept: Concept,
  unit: string | undefined,
  subject: ChartSubject,
): ReferenceRange | undefined {
  if (subject.ageYears === undefined || subject.ageYears < adultAge) return undefined
  const loinc = concept.codes.find(({ system }) => system === 'http://loinc.org')
  const usual = ranges[`${loinc?.code} ${unit}`]
  const bounds = usual && 'male' in usual ? boundsFor(usual, subject) : usual
  return bounds && compact({ high: bounds.high, low: bounds.low, text: 'usual adult range' })
}

function boundsFor(
  usual: { readonly male: Bounds; readonly female: Bounds },
  { sex }: ChartSubject,
): Bounds | undefined {
  return sex === 'male' || sex === 'female' ? usual[sex] : undefined
}
