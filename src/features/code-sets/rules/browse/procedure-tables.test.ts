import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dataDirectory } from '@/testing/data-directory'
import type { ProcedureEntry } from '../../contract/code-lists'
import { axisAfter } from './procedure-axes'
import { openProcedureTables } from './procedure-tables'

const knees = [
  ['0SRC0J9', 'Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach'],
  [
    '0SRC0JA',
    'Replacement of Right Knee Joint with Synthetic Substitute, Uncemented, Open Approach',
  ],
  ['0SRC0JZ', 'Replacement of Right Knee Joint with Synthetic Substitute, Open Approach'],
  ['0SRD0J9', 'Replacement of Left Knee Joint with Synthetic Substitute, Cemented, Open Approach'],
  ['0SRD07Z', 'Replacement of Left Knee Joint with Autologous Tissue Substitute, Open Approach'],
  ['0SRD0JZ', 'Replacement of Left Knee Joint with Synthetic Substitute, Open Approach'],
] as const

const entries: readonly ProcedureEntry[] = [
  { code: '0SR', billable: false, title: 'Lower Joints, Replacement' },
  {
    code: 'X0HK3Q8',
    billable: true,
    title: 'Insertion of Neurostimulator Lead, Percutaneous Approach, New Technology Group 8',
  },
  { code: 'GZ1', billable: false, title: 'Mental Health, Psychological Tests' },
  { code: 'GZ13ZZZ', billable: true, title: 'Psychological Tests, Neuropsychological' },
  ...knees.map(([code, title]) => ({ code, billable: true, title })),
]
const tables = openProcedureTables(entries)
const namesAfter = (chosen: string) =>
  Object.fromEntries(tables.valuesAfter(chosen).map(({ character, label }) => [character, label]))

describe('the tables of procedures', () => {
  it('name sections, body systems and operations by the titles of the tables', () => {
    expect(namesAfter('')).toEqual({
      '0': 'Medical and Surgical',
      G: 'Mental Health',
      X: 'New Technology',
    })
    expect(namesAfter('0')).toEqual({ S: 'Lower Joints' })
    expect(namesAfter('0S')).toEqual({ R: 'Replacement' })
    expect(namesAfter('G')).toEqual({ Z: 'None' })
    expect(namesAfter('GZ')).toEqual({ '1': 'Psychological Tests' })
  })

  it('name the values of a table by what the titles say differently', () => {
    expect(namesAfter('0SR')).toEqual({ C: 'Right', D: 'Left' })
    expect(namesAfter('0SRC')).toEqual({ '0': 'Open' })
    expect(namesAfter('0SRD0')).toEqual({ '7': 'Autologous Tissue', J: 'Synthetic' })
    expect(namesAfter('0SRC0J')).toEqual({ '9': 'Cemented', A: 'Uncemented', Z: 'No qualifier' })
    // A single value of a place is named by the rest of its table, where that tells it apart.
    expect(namesAfter('0SRC0')).toEqual({ J: 'Synthetic' })
  })

  it('name a group of new technology that stands alone', () => {
    expect(namesAfter('X0HK3Q')).toEqual({ '8': 'New Technology Group 8' })
    expect(namesAfter('X0HK3')).toEqual({ Q: null })
  })

  it('tell how many valid codes a value leads to, and each step on the way', () => {
    expect(tables.valuesAfter('0SR').map(({ codes }) => codes)).toEqual([3, 3])
    expect(tables.pathTo('0SRC0J9').map(({ axis }) => axis)).toEqual([
      'Section',
      'Body system',
      'Root operation',
      'Body part',
      'Approach',
      'Device',
      'Qualifier',
    ])
    expect(tables.pathTo('0SRC0J9').at(-1)).toMatchObject({ label: 'Cemented', code: '0SRC0J9' })
  })

  it('offer nothing after what begins no valid code', () => {
    for (const chosen of ['0SRX', 'Z', '0SRC0J9', '0SRC0J9Z'])
      expect(tables.valuesAfter(chosen)).toEqual([])
  })
})

const orderFile = path.join(dataDirectory, 'icd10pcs/icd10pcs_order_2026.txt.gz')

describe.runIf(existsSync(orderFile))('the official codes of FY2026', () => {
  it('are reached value by value, each of them and no other', () => {
    const official = gunzipSync(readFileSync(orderFile))
      .toString('latin1')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        code: line.slice(6, 13).trim(),
        billable: line[14] === '1',
        title: line.slice(77).trim(),
      }))
    const all = openProcedureTables(official)
    const reached: string[] = []
    let [values, unnamed] = [0, 0]
    const walk = (chosen: string) => {
      for (const { character, label } of all.valuesAfter(chosen)) {
        values += 1
        if (label === null) unnamed += 1
        const code = `${chosen}${character}`
        if (axisAfter(code) === null) reached.push(code)
        else walk(code)
      }
    }
    walk('')
    const valid = official.filter(({ billable }) => billable).map(({ code }) => code)
    expect(reached.toSorted()).toEqual(valid.toSorted())
    // The titles do not tell every value apart; nearly all of them have a name.
    expect(unnamed / values).toBeLessThan(0.01)
  })
})
