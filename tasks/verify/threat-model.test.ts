import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from './repository-files'

const file = path.join(repositoryRoot, 'docs', 'threat-model.md')
const text = readFileSync(file, 'utf8')
const threats = [
  'Spoofing',
  'Tampering',
  'Repudiation',
  'Information disclosure',
  'Denial of service',
  'Elevation of privilege',
]

const rows = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, threat = '']) => threats.includes(threat))

function linksIn(cell: string): string[] {
  return [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
}

describe('the threat model', () => {
  it('has every kind of threat', () => {
    expect(new Set(rows.map(([, threat]) => threat))).toEqual(new Set(threats))
    expect(rows.length).toBeGreaterThan(25)
  })

  it.each(rows.map((cells) => [cells[2] ?? '', cells]))(
    'links to a test against: %s',
    (_, cells) => {
      const [, , , mitigation = '', proof = ''] = cells
      expect(mitigation).not.toBe('')
      const links = linksIn(proof)
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        expect(link).toMatch(/\.(test|spec)\.ts$/)
        expect(existsSync(path.resolve(path.dirname(file), link)), link).toBe(true)
      }
    },
  )
})
