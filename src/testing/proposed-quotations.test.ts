import { expect, it } from 'vitest'
import { demoAnchorDay } from '@/features/charts/demo/demo-anchor'
import { allCases } from '@/features/charts/demo/cases/all-cases'
import type { DemoCase } from '@/features/charts/demo/demo-case'
import { noteText } from '@/features/charts/demo/note-text'
import { shiftDay } from '@/features/charts/demo/shift-day'
import { buildReleaseView } from '@/features/code-sets/rules/build-release-view'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { noSiteRules } from '@/features/coding/contract/site-rules'
import { judgeCodes } from '@/features/coding/rules/judge-codes'
import { proposeQuotation } from '@/features/coding/rules/quotation/propose-quotation'

const release = buildReleaseView(starterRelease)

const keyed = allCases.flatMap((demoCase) => {
  const text = noteText(demoCase)
  return demoCase.answerKey.map(({ code, quote }) => ({ id: demoCase.id, code, quote, text }))
})

function tell(figures: string): void {
  process.stdout.write(`${figures}\n`)
}

function proposed({ code, text }: { readonly code: string; readonly text: string }) {
  const title = release.find(code.replace('.', ''))?.title
  return title && proposeQuotation([{ id: 'note', text }], [title])
}

it('the passage of most keyed codes is proposed by the title of the code alone', () => {
  const judged = keyed.map((one) => {
    const span = proposed(one)
    if (!span) return 'none'
    const at = one.text.indexOf(one.quote)
    return span.start < at + one.quote.length && span.end > at ? 'same' : 'other'
  })
  const count = (word: string) => judged.filter((one) => one === word).length
  tell(
    `Of ${judged.length} keyed codes: ${count('same')} with the passage of the key, ${count('other')} with another, ${count('none')} with none.`,
  )
  expect(count('same') / judged.length).toBeGreaterThan(0.7)
  expect(count('other') / judged.length).toBeLessThan(0.13)
})

it('next to nothing is proposed for codes of other encounters', () => {
  const codes = [...new Set(keyed.map(({ code }) => code))].filter((_, at) => at % 4 === 0)
  const family = (code: string) => code.slice(0, 3)
  const foreign = allCases.flatMap((demoCase) => {
    const own = new Set(demoCase.answerKey.map(({ code }) => family(code)))
    const text = noteText(demoCase)
    return codes.filter((code) => !own.has(family(code))).map((code) => ({ code, text }))
  })
  const found = foreign.filter((one) => proposed(one) !== undefined).length
  tell(`${found} of ${foreign.length} codes that are not keyed get a passage.`)
  expect(found / foreign.length).toBeLessThan(0.005)
})

it('what is proposed for a keyed code brings no finding that the code has not by itself', () => {
  const told = (demoCase: DemoCase, isProposed: boolean) =>
    judgeCodes(chartOf(demoCase), rowsOf(demoCase, isProposed), { release }).findings.map(
      ({ rule, row, message }) => `${rule} ${row} ${message}`,
    )
  for (const demoCase of allCases) {
    const before = told(demoCase, false)
    expect(told(demoCase, true).filter((one) => !before.includes(one))).toEqual([])
  }
})

function chartOf(demoCase: DemoCase) {
  const { setting, patient, reason, daysBeforeAnchor, stayDays = 0, medications = [] } = demoCase
  const start = shiftDay(demoAnchorDay, -daysBeforeAnchor)
  return {
    setting: setting === 'inpatient' ? setting : ('outpatient' as const),
    serviceDate: shiftDay(start, stayDays),
    encounterStart: start,
    reason: reason[1],
    sex: patient.sex,
    ageYears: patient.ageYears,
    birthDate: null,
    deathDate: null,
    medications: medications.map(([name]) => name),
    notes: [noteText(demoCase)],
    siteRules: noSiteRules,
  }
}

function rowsOf(demoCase: DemoCase, isProposed: boolean) {
  const text = noteText(demoCase)
  return demoCase.answerKey.map(({ code, poa = null }, index) => {
    const span = isProposed ? proposed({ code, text }) : undefined
    return {
      kind: 'diagnosis' as const,
      system: 'ICD-10-CM' as const,
      code,
      principal: index === 0,
      poa,
      modifiers: [],
      evidence: span ? [span] : [],
    }
  })
}
