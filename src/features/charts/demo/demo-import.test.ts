import { describe, expect, it } from 'vitest'
import { specialtyOf } from '../rules/classify/specialty-of'
import { groupByPatient } from '../rules/fhir/group-by-patient'
import { readBundle } from '../rules/fhir/read-bundle'
import { syntheticMarkOf } from '../rules/fhir/synthetic-mark'
import { chartsOfPatient } from '../rules/project/charts-of-patient'
import { bundleOf } from './bundle-of'
import { encounterIdOf } from './case-setup'
import { allCases } from './cases/all-cases'
import { demoAnchorDay, demoSeed } from './demo-anchor'
import type { DemoCase } from './demo-case'
import { noteText } from './note-text'

function imported(demoCase: DemoCase) {
  const source: unknown = JSON.parse(JSON.stringify(bundleOf(demoCase, demoSeed, demoAnchorDay)))
  const reading = readBundle(source)
  if (!reading.ok) throw new Error(`Refused: ${reading.reason}`)
  const { patients, issues } = groupByPatient(reading.set)
  const charts = patients.map((patient) => chartsOfPatient(patient, reading.set.resolve))
  return {
    marks: patients.map(({ patient }) => syntheticMarkOf(patient)),
    charts: charts.flatMap((one) => one.charts),
    issues: [...issues, ...charts.flatMap((one) => one.issues)],
  }
}

describe('a practice bundle in the ordinary import', () => {
  it.each(allCases.map((demoCase) => [demoCase.id, demoCase] as const))(
    '%s becomes one chart and nothing of it is rejected',
    (id, demoCase) => {
      const { marks, charts, issues } = imported(demoCase)
      expect(issues).toEqual([])
      expect(marks).toEqual(['meta-tag'])
      expect(charts.map(({ sourceId }) => sourceId)).toEqual([encounterIdOf(id, demoSeed)])
      expect(charts[0]?.documents.map(({ text }) => text)).toEqual([noteText(demoCase)])
    },
  )

  it('keeps the class and specialty that the case names', () => {
    for (const demoCase of allCases) {
      const payload = imported(demoCase).charts[0]?.payload
      expect(payload?.encounter.class).toBe(demoCase.setting)
      expect(payload && specialtyOf(payload).value).toBe(demoCase.specialty)
    }
  })

  it('shows earlier results as the trend and not as results of the encounter', () => {
    const followed = allCases.filter(({ earlierLabs }) => earlierLabs !== undefined)
    for (const demoCase of followed) {
      const observations = imported(demoCase).charts[0]?.payload.observations ?? []
      const laboratory = observations.filter(({ category }) => category === 'laboratory')
      const results = (demoCase.labs ?? []).flatMap(([, ...values]) => values)
      expect(laboratory).toHaveLength(results.length)
      expect(laboratory.some(({ trend }) => trend.length > 0)).toBe(true)
    }
  })
})
