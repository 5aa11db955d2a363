import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataDirectory } from '@/testing/data-directory'
import { showCode } from '../contract/show-code'
import { buildReleaseView } from '../rules/build-release-view'
import { chapters } from './chapters'
import { expandCodes } from './expand-codes'
import { outline, sectionOf } from './outline'
import { starterRelease } from './starter-release'

const listed = chapters.flat()
const view = buildReleaseView(starterRelease)
const codes = starterRelease.entries.filter(({ kind }) => kind === 'code')

describe('the starter release', () => {
  it('holds at least 300 billable codes', () => {
    expect(codes.filter(({ billable }) => billable).length).toBeGreaterThanOrEqual(300)
  })

  it('lists each code once, dotted and in capitals', () => {
    const seen = new Set<string>()
    for (const { code, title } of listed) {
      expect(code).toMatch(/^[A-Z][0-9A][0-9A-Z](\.[0-9A-Z]{1,4})?$/)
      expect(seen.has(code), `${code} is listed twice`).toBe(false)
      expect(title.trim(), code).toBe(title)
      expect(title, code).not.toBe('')
      seen.add(code)
    }
  })

  it('leads from every code through its headers, a section and a chapter', () => {
    for (const entry of codes) {
      const above = entry.parent === undefined ? undefined : view.find(entry.parent)
      const name = showCode(entry.code)
      expect(above, `${name} has no listed header`).toBeDefined()
      expect(above?.billable, `${name} stands below a billable code`).toBe(false)
      expect(above?.kind, name).toBe(entry.code.length === 3 ? 'section' : 'code')
    }
  })

  it('has a code below every header and none below a billable code', () => {
    for (const { code, billable } of codes) {
      expect(view.children(code).length > 0, `children of ${showCode(code)}`).toBe(!billable)
    }
  })

  it('gives a 7th character to codes of seven characters only', () => {
    for (const { code } of codes.filter((entry) => entry.code.length === 7)) {
      const seventh = view.seventhCharacters(code)
      expect(seventh === undefined || code.slice(6) in seventh, showCode(code)).toBe(true)
    }
  })

  it('puts every node after the node above it', () => {
    const position = new Map(starterRelease.entries.map(({ code }, index) => [code, index]))
    for (const { code, parent } of starterRelease.entries) {
      if (parent === undefined) continue
      expect(position.get(parent)).toBeLessThan(position.get(code) ?? 0)
    }
  })
})

describe('expanding hand-written codes', () => {
  const bite = { A: 'initial encounter', D: 'subsequent encounter' }

  it('pads with X before a 7th character and adds its meaning to the title', () => {
    const entries = expandCodes([
      { code: 'W19', title: 'Unspecified fall', billable: false, sevenChr: bite },
    ])
    expect(entries.filter(({ billable }) => billable)).toMatchObject([
      { code: 'W19XXXA', title: 'Unspecified fall, initial encounter', parent: 'W19' },
      { code: 'W19XXXD', title: 'Unspecified fall, subsequent encounter', parent: 'W19' },
    ])
  })

  it('lets a header inherit the 7th characters of the header above', () => {
    const entries = expandCodes([
      { code: 'S52', title: 'Fracture of forearm', billable: false, sevenChr: bite },
      { code: 'S52.5', title: 'Fracture of lower end of radius', billable: false },
    ])
    expect(entries.map(({ code }) => code)).toEqual([
      'ch19',
      'S50-S59',
      'S52',
      'S525',
      'S525XXA',
      'S525XXD',
    ])
  })

  it.each([
    ['I10', 'I10-I1A'],
    ['I1A', 'I10-I1A'],
    ['I5A', 'I30-I5A'],
    ['M1A', 'M05-M14'],
    ['C4A', 'C43-C44'],
    ['C7A', 'C7A-C7A'],
    ['C79', 'C76-C80'],
    ['D3A', 'D3A-D3A'],
    ['Z3A', 'Z30-Z39'],
    ['O9A', 'O94-O9A'],
    ['Y07', 'X92-Y09'],
  ])('places category %s in section %s', (category, range) => {
    expect(sectionOf(category)?.[0]).toBe(range)
  })
})

const orderFile = join(dataDirectory, 'icd10cm/icd10cm-order-2026.txt.gz')

describe.runIf(existsSync(orderFile))('beside the official order file', () => {
  const official = existsSync(orderFile) ? readOrderFile(orderFile) : new Map<string, OrderLine>()

  it('has the official title and billable mark of every code', () => {
    const wrong = codes
      .filter(({ code, title, billable }) => {
        const line = official.get(code)
        return line?.title !== title || line.billable !== billable
      })
      .map(({ code, title }) => `${code} ${title} | ${official.get(code)?.title ?? 'not there'}`)
    expect(wrong).toEqual([])
  })

  it('places every official category in a section', () => {
    const categories = [...official.keys()].filter((code) => code.length === 3)
    expect(categories.filter((category) => !sectionOf(category))).toEqual([])
    expect(outline).toHaveLength(22)
  })
})

interface OrderLine {
  readonly title: string
  readonly billable: boolean
}

/** Columns of the order file: code at 6 to 13, billable flag at 14, long title from 77. */
function readOrderFile(file: string): ReadonlyMap<string, OrderLine> {
  const lines = gunzipSync(readFileSync(file)).toString('latin1').split(/\r?\n/)
  return new Map(
    lines
      .filter((line) => line.length > 77)
      .map((line) => [
        line.slice(6, 14).trim(),
        { title: line.slice(77).trim(), billable: line[14] === '1' },
      ]),
  )
}
