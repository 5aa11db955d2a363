import { describe, expect, it } from 'vitest'
import { applyAddenda } from './apply-addenda'
import type { Tabular, TabularNode, TabularNote } from './tabular'

const older = 'ICD-10-CM FY2021'
const newer = 'ICD-10-CM FY2022'
const note = (kind: TabularNote['kind'], text: string): TabularNote => ({
  kind,
  text,
  release: older,
})
const code = (name: string, parent: string, notes: readonly TabularNote[] = []): TabularNode => ({
  code: name,
  kind: 'code',
  title: `Title of ${name}`,
  parent,
  notes,
})
const tabular: Tabular = {
  nodes: [
    { code: 'ch09', kind: 'chapter', title: 'Diseases of the circulatory system', notes: [] },
    {
      code: 'I30-I52',
      kind: 'section',
      title: 'Other forms of heart disease',
      parent: 'ch09',
      notes: [note('excludes1', 'first (A00)')],
    },
    code('I50', 'I30-I52', [
      note('codeFirst', 'heart failure due to hypertension (I11.0)'),
      note('excludes1', 'neonatal cardiac failure (P29.0)'),
    ]),
    code('I501', 'I50', [note('inclusionTerm', 'Cardiac asthma')]),
    code('I508', 'I50'),
  ],
}
const heading = [
  '            ICD-10-CM TABULAR LIST of DISEASES and INJURIES',
  '                            2022 Addenda',
  'No Change     Chapter 9',
  'No Change     Diseases of the circulatory system (I00-I99)',
]

function apply(...lines: string[]) {
  const { tabular: after, report } = applyAddenda(tabular, [...heading, ...lines].join('\n'), newer)
  const find = (name: string) => after.nodes.find((node) => node.code === name)
  return { after, report, find }
}

describe('tabular addenda', () => {
  it('turn a note into one of another kind and let the rest keep its release', () => {
    const { find, report } = apply(
      'No Change     I50 Heart failure',
      'Delete           Excludes1: neonatal cardiac failure (P29.0)',
      'Add              Excludes2: neonatal cardiac failure (P29.0)',
    )
    expect(find('I50')?.notes).toEqual([
      note('codeFirst', 'heart failure due to hypertension (I11.0)'),
      { kind: 'excludes2', text: 'neonatal cardiac failure (P29.0)', release: newer },
    ])
    expect(report).toMatchObject({ applied: { add: 1, delete: 1, revise: 0 }, unapplied: [] })
  })

  it('add a code with its notes among its siblings', () => {
    const { after, find } = apply(
      'No Change     I50 Heart failure',
      'Add               I50.2 Systolic (congestive) heart',
      '                        failure',
      'Add                     Heart failure with reduced ejection fraction',
      'Add                     Code also end stage heart failure, if applicable (I50.84)',
    )
    expect(after.nodes.map((node) => node.code)).toEqual([
      'ch09',
      'I30-I52',
      'I50',
      'I501',
      'I502',
      'I508',
    ])
    expect(find('I502')).toMatchObject({
      title: 'Systolic (congestive) heart failure',
      parent: 'I50',
      notes: [
        { kind: 'inclusionTerm', text: 'Heart failure with reduced ejection fraction' },
        { kind: 'codeAlso', text: 'end stage heart failure, if applicable (I50.84)' },
      ],
    })
  })

  it('revise notes below a heading, titles and the range of a section', () => {
    const { find, after } = apply(
      'No Change     This chapter contains the following blocks:',
      'Revise from     I30-I52 Other forms of heart disease',
      'Revise to       I30-I5A Other forms of heart disease',
      'No Change     I50 Heart failure',
      'No Change         Code first',
      'Revise from                  heart failure due to hypertension (I11.0)',
      'Revise to                    heart failure due to hypertension (I11.-)',
      'Revise from       I50.1 Title of I501',
      'Revise to         I50.1 Left ventricular failure',
      'Add           I5A Non-ischemic myocardial injury (non-traumatic)',
    )
    expect(find('I50')?.parent).toBe('I30-I5A')
    expect(find('I50')?.notes[0]).toEqual({
      kind: 'codeFirst',
      text: 'heart failure due to hypertension (I11.-)',
      release: newer,
    })
    expect(find('I501')?.title).toBe('Left ventricular failure')
    expect(after.nodes.some((node) => node.code === 'I30-I52')).toBe(false)
  })

  it('delete a code with all below it', () => {
    const { after, report } = apply(
      'Delete        I50 Heart failure',
      'Delete            I50.1 Left ventricular failure',
      'Delete                  Cardiac asthma',
    )
    expect(after.nodes.map((node) => node.code)).toEqual(['ch09', 'I30-I52'])
    expect(report.unapplied).toEqual([])
  })

  it('name with its line what finds nothing to change', () => {
    const { report, find } = apply(
      'No Change     I50 Heart failure',
      'Delete           Excludes1: something that never stood here (A01)',
      'Revise to        Code first nothing',
      'Revise from      Excludes1: left alone (A02)',
    )
    expect(report.unapplied.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'is not there'],
      [7, 'has no "Revise from" before it'],
      [8, 'has no "Revise to" behind it'],
    ])
    expect(find('I50')?.notes).toHaveLength(2)
  })

  it('define 7th characters', () => {
    const { find } = apply(
      'No Change     I50 Heart failure',
      'Add               The appropriate 7th character is to be added to each code from category I50',
      'Add                 A initial encounter',
      'Add                 S sequela',
    )
    expect(find('I50')?.seventh).toEqual({ A: 'initial encounter', S: 'sequela' })
  })

  it('leave the list they are applied to as it was', () => {
    const before = JSON.stringify(tabular)
    apply('Delete        I50 Heart failure')
    expect(JSON.stringify(tabular)).toBe(before)
  })
})
