import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ChartCondition, ChartPayload } from '@/features/charts/contract/chart-payload'
import { settingOf } from '@/features/charts/rules/classify/setting-of'
import type { PatientChart } from '@/features/charts/rules/project/charts-of-patient'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import type { JudgedChart, JudgedCode } from '@/features/coding/rules/record-of'
import { projectBundle } from '../project-bundle'

/** A chart of the sample bundles with the codes that its conditions come to. */
export interface CodedChart {
  readonly id: string
  readonly chart: JudgedChart
  readonly payload: ChartPayload
  readonly codes: readonly JudgedCode[]
}

const folders = ['smart-v2.4', 'smart-bulk-v3', 'google-hiv-v3dev']
const snomed = 'http://snomed.info/sct'

/** Conditions of the sample bundles by hand: SNOMED CT to the ICD-10-CM codes a coder would give unspecified. */
export const codesByCondition: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(join(import.meta.dirname, 'conditions.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([condition = '', codes = '']) => [condition, codes.split(' ')]),
)

/** Each `every`th bundle of the folders below `directory`, projected as the import does, chart by chart. */
export function* syntheaCharts(
  directory: string,
  { every, release }: { readonly every: number; readonly release: ReleaseView },
): Generator<CodedChart> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(directory, folder))
      .filter((name) => !name.startsWith('_'))
      .sort()
      .map((name) => join(directory, folder, name)),
  )
  for (const file of files.filter((_, at) => at % every === 0)) {
    const bundle: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
    for (const chart of projectBundle(bundle).charts) yield codedChart(chart, release)
  }
}

function codedChart(chart: PatientChart, release: ReleaseView): CodedChart {
  const { encounter, subject, medications } = chart.payload
  const setting = settingOf(encounter)
  return {
    id: chart.sourceId,
    payload: chart.payload,
    chart: {
      setting,
      serviceDate: chart.serviceDate,
      encounterStart: encounter.start ?? null,
      reason: encounter.reasons[0]?.text ?? null,
      sex: subject.sex,
      ageYears: subject.ageYears ?? null,
      birthDate: null,
      deathDate: null,
      medications: medications.map(({ concept }) => concept.text),
      notes: chart.documents.map(({ text }) => text),
    },
    codes: codesOf(chart).map((code, at) => ({
      kind: 'diagnosis',
      system: 'ICD-10-CM',
      code,
      principal: at === 0,
      poa:
        setting === 'inpatient' && !release.isListed('poaExempt', code.replace('.', ''))
          ? 'Y'
          : null,
      modifiers: [],
      evidence: [],
    })),
  }
}

/** What was diagnosed at the encounter comes first, then the problems the patient has besides. */
function codesOf({ payload }: PatientChart): readonly string[] {
  return [...new Set([...payload.conditions, ...payload.activeProblems].flatMap(conditionCodes))]
}

function conditionCodes({ concept }: ChartCondition): readonly string[] {
  return concept.codes
    .filter(({ system }) => system === snomed)
    .flatMap(({ code }) => codesByCondition.get(code ?? '') ?? [])
}
