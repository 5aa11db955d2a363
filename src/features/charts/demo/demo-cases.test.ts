import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { starterRelease } from '@/features/code-sets/starter/starter-release'
import { dataDirectory } from '@/testing/data-directory'
import { allCases } from './cases/all-cases'
import type { DemoCase } from './demo-case'
import { demoAnchorDay, keyedRelease } from './demo-anchor'
import { labCatalogue, rangeOf, type LabName } from './lab-catalogue'
import { noteText } from './note-text'
import { shiftDay } from './shift-day'

const orderFile = path.join(dataDirectory, 'icd10cm/icd10cm-order-2026.txt.gz')
const exemptFile = path.join(dataDirectory, 'mce/POAexemptCodesFY26.txt.gz')

const named = allCases.map((demoCase) => [demoCase.id, demoCase] as const)
const keyRows = allCases.flatMap(({ id, answerKey }) =>
  answerKey.map((row) => [`${id} ${row.code}`, row] as const),
)
const words = (text: string) => text.toLowerCase().match(/[\p{L}\d'%.-]+/gu) ?? []

function fiveGrams(text: string): Set<string> {
  const all = words(text)
  return new Set(all.slice(4).map((_, index) => all.slice(index, index + 5).join(' ')))
}

/** The numbers of a text, with thousands joined: `1,640 g` is 1640. */
function numbersOf(text: string): Set<number> {
  const found = text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []
  return new Set(found.map(Number))
}

describe('the set of practice encounters', () => {
  it('holds at least 60 encounters of at least 10 specialties and all three settings', () => {
    expect(allCases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(allCases.map(({ specialty }) => specialty)).size).toBeGreaterThanOrEqual(10)
    for (const setting of ['inpatient', 'outpatient', 'emergency'] as const)
      expect(allCases.filter((one) => one.setting === setting).length).toBeGreaterThanOrEqual(8)
  })

  it('gives each encounter an id of its own', () => {
    expect(new Set(allCases.map(({ id }) => id)).size).toBe(allCases.length)
  })

  it('tells no two stories in the same words: under 30 % of five-word runs are shared', () => {
    const grams = allCases.map((one) => [one.id, fiveGrams(noteText(one))] as const)
    const close = grams.flatMap(([id, own], index) =>
      grams.slice(index + 1).flatMap(([otherId, other]) => {
        const shared = [...own].filter((gram) => other.has(gram)).length
        return shared / Math.min(own.size, other.size) < 0.3 ? [] : [`${id} / ${otherId}`]
      }),
    )
    expect(close).toEqual([])
  })
})

describe.each(named)('%s', (_, demoCase) => {
  it('has a note of at least 150 words in at least four sections', () => {
    expect(demoCase.note.length).toBeGreaterThanOrEqual(4)
    expect(words(noteText(demoCase)).length).toBeGreaterThanOrEqual(150)
  })

  it('supports every code of the key by words of the note', () => {
    const text = noteText(demoCase)
    const unquoted = demoCase.answerKey.filter(({ quote }) => !text.includes(quote))
    expect(unquoted.map(({ code, quote }) => `${code}: ${quote}`)).toEqual([])
  })

  it('names no code twice and gives presence on admission in hospital only', () => {
    const codes = demoCase.answerKey.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    if (demoCase.setting !== 'inpatient')
      expect(demoCase.answerKey.filter(({ poa }) => poa !== undefined)).toEqual([])
  })

  it('lies within the release that its key is written for', () => {
    const start = shiftDay(demoAnchorDay, -demoCase.daysBeforeAnchor)
    const end = shiftDay(start, demoCase.stayDays ?? 0)
    expect(start >= keyedRelease.firstDay && end <= keyedRelease.lastDay).toBe(true)
    expect(end <= demoAnchorDay).toBe(true)
    expect(demoCase.stayDays !== undefined).toBe(demoCase.setting === 'inpatient')
  })

  it('tells the age of its patient as the record has it', () => {
    const told = /(\d+)-year-old/.exec(noteText(demoCase))?.[1]
    if (told !== undefined) expect(Number(told)).toBe(demoCase.patient.ageYears)
    else expect(demoCase.patient.ageDays).toBeDefined()
  })

  it('has vital signs that the note states', () => {
    const text = noteText(demoCase)
    const { bloodPressure, heightCm, weightKg, ...others } = demoCase.vitals
    const told = numbersOf(text)
    if (bloodPressure !== undefined) expect(text).toContain(bloodPressure.join('/'))
    const measured = [...Object.values(others), ...[weightKg, heightCm].filter(isNumber)]
    expect(measured.filter((value) => !told.has(value))).toEqual([])
  })

  it('states a body mass index that weight and height give', () => {
    const told = /BMI (\d+\.\d)/.exec(noteText(demoCase))?.[1]
    const { weightKg, heightCm } = demoCase.vitals
    if (told === undefined) return
    expect(weightKg).toBeDefined()
    expect((weightKg ?? 0) / ((heightCm ?? 1) / 100) ** 2).toBeCloseTo(Number(told), 1)
  })

  it('states in the note every result outside its reference range', () => {
    const told = numbersOf(noteText(demoCase))
    const silent = (demoCase.labs ?? []).flatMap(([name, ...values]) =>
      values
        .filter((value) => isAbnormal(demoCase, name, value) && !told.has(value))
        .map((value) => `${name} ${value}`),
    )
    expect(silent).toEqual([])
  })
})

describe('the codes of the record', () => {
  it('uses SNOMED CT identifiers whose check digit holds', () => {
    const concepts = allCases.flatMap(({ reason, conditions, procedures, allergies }) => [
      reason,
      ...conditions,
      ...(procedures ?? []),
      ...(allergies ?? []),
    ])
    const wrong = concepts.filter(([code]) => !hasVerhoeffDigit(code))
    expect(wrong.map(([code, display]) => `${code} ${display}`)).toEqual([])
  })

  it('uses LOINC codes whose check digit holds', () => {
    const wrong = Object.entries(labCatalogue).filter(([, { loinc }]) => !hasLoincDigit(loinc))
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})

describe('the answer keys', () => {
  it('hold codes only that the starter release has and bills', () => {
    const billable = new Set(
      starterRelease.entries.filter((entry) => entry.billable).map(({ code }) => code),
    )
    const missing = keyRows.filter(([, { code }]) => !billable.has(code.replace('.', '')))
    expect(missing.map(([label]) => label)).toEqual([])
  })
})

describe.runIf(existsSync(orderFile))('the answer keys against the official files', () => {
  it('holds codes only that are billable in fiscal year 2026', () => {
    const order = new Map(
      readGzip(orderFile)
        .split('\n')
        .map((line) => [line.slice(6, 13).trim(), line.slice(14, 15)] as const),
    )
    const wrong = keyRows.filter(([, { code }]) => order.get(code.replace('.', '')) !== '1')
    expect(wrong.map(([label]) => label)).toEqual([])
  })

  it.runIf(existsSync(exemptFile))(
    'gives presence on admission to exactly the inpatient codes that are not exempt',
    () => {
      const exempt = new Set(
        [...readGzip(exemptFile).matchAll(/^\d+\t(\S+)\t/gm)].map(([, code]) => code),
      )
      const wrong = allCases
        .filter(({ setting }) => setting === 'inpatient')
        .flatMap(({ id, answerKey }) =>
          answerKey
            .filter(({ code, poa }) => exempt.has(code) === (poa !== undefined))
            .map(({ code }) => `${id} ${code}`),
        )
      expect(wrong).toEqual([])
    },
  )
})

function isNumber(value: number | undefined): value is number {
  return value !== undefined
}

function isAbnormal({ patient }: DemoCase, name: LabName, value: number): boolean {
  const { low, high } = rangeOf(name, patient.sex)
  return (low !== undefined && value < low) || (high !== undefined && value > high)
}

function readGzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString('latin1')
}

/** The dihedral group of order ten: 5 to 9 are the reflections. */
function dihedral(left: number, right: number): number {
  const turned = left < 5 ? left + (right % 5) : left - (right % 5)
  const reflected = left < 5 === right < 5 ? 0 : 5
  return ((turned + 10) % 5) + reflected
}

function hasVerhoeffDigit(code: string): boolean {
  const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  const permuted = (digit: number, times: number) =>
    Array.from({ length: times % 8 }).reduce<number>((value) => step[value] ?? 0, digit)
  const check = [...code]
    .reverse()
    .reduce((sum, digit, place) => dihedral(sum, permuted(Number(digit), place)), 0)
  return check === 0
}

function hasLoincDigit(code: string): boolean {
  const [digits = '', check] = code.split('-')
  const doubled = [...digits]
    .reverse()
    .map(Number)
    .map((digit, place) => (place % 2 === 0 ? digit * 2 : digit))
  const sum = [...doubled.join('')].reduce((total, digit) => total + Number(digit), 0)
  return (10 - (sum % 10)) % 10 === Number(check)
}
