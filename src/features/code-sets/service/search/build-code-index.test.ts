import { describe, expect, it } from 'vitest'
import { showCode } from '../../contract/show-code'
import { abbreviations } from '../../contract/abbreviations'
import { documentsOf } from '../../rules/search/documents-of'
import { starterRelease } from '../../starter/starter-release'
import { buildCodeIndex } from './build-code-index'

const index = await buildCodeIndex(documentsOf(starterRelease))
const billable = new Map(starterRelease.entries.map((entry) => [entry.code, entry.billable]))

function find(query: string, limit = 20): string[] {
  return index.search(query, limit).map(({ code }) => showCode(code))
}

/** What a coder types, and the code that is to come first. */
const wanted = [
  ['htn', 'I10'],
  ['hypertension', 'I10'],
  ['high blood pressure', 'I10'],
  ['copd', 'J44.9'],
  ['copd exacerbation', 'J44.1'],
  ['mi', 'I21.9'],
  ['heart attack', 'I21.9'],
  ['nstemi', 'I21.4'],
  ['ckd', 'N18.9'],
  ['ckd stage 3', 'N18.30'],
  ['esrd', 'N18.6'],
  ['t2dm', 'E11.9'],
  ['dm2 neuropathy', 'E11.40'],
  ['type 2 diabetes hyperglycemia', 'E11.65'],
  ['dka', 'E10.10'],
  ['uti', 'N39.0'],
  ['chf', 'I50.9'],
  ['afib', 'I48.91'],
  ['a fib', 'I48.91'],
  ['cad', 'I25.10'],
  ['stroke', 'I63.9'],
  ['cva', 'I63.9'],
  ['pe', 'I26.99'],
  ['pneumonia', 'J18.9'],
  ['pna', 'J18.9'],
  ['asthma', 'J45.909'],
  ['uri', 'J06.9'],
  ['sob', 'R06.02'],
  ['chest pain', 'R07.9'],
  ['cough', 'R05.9'],
  ['fever', 'R50.9'],
  ['headache', 'R51.9'],
  ['dizzy', 'R42'],
  ['vomiting', 'R11.10'],
  ['gerd', 'K21.9'],
  ['acid reflux', 'K21.9'],
  ['constipation', 'K59.00'],
  ['low back pain', 'M54.50'],
  ['oa knee right', 'M17.11'],
  ['gout', 'M10.9'],
  ['ra', 'M06.9'],
  ['depression', 'F32.A'],
  ['anxiety', 'F41.9'],
  ['gad', 'F41.1'],
  ['smoker', 'F17.210'],
  ['obesity', 'E66.9'],
  ['osa', 'G47.33'],
  ['hld', 'E78.5'],
  ['hypothyroidism', 'E03.9'],
  ['anemia', 'D64.9'],
  ['low iron', 'D50.9'],
  ['sepsis', 'A41.9'],
  ['aki', 'N17.9'],
  ['covid', 'U07.1'],
  ['fracture radius right', 'S52.501A'],
  ['right radius fx nonunion', 'S52.501K'],
  ['sprain ankle left', 'S93.402A'],
  ['concussion', 'S06.0X0A'],
  ['fall', 'W19.XXXA'],
  ['well child', 'Z00.129'],
  ['mammogram', 'Z12.31'],
  ['pnumonia', 'J18.9'],
  ['pnuemonia', 'J18.9'],
  ['hypertention', 'I10'],
  ['athsma', 'J45.909'],
  ['diabetis type 2', 'E11.9'],
  ['hart attack', 'I21.9'],
  ['plural effusion', 'J90'],
  ['e11 neuropathy', 'E11.40'],
] as const

describe('the code index', () => {
  it.each(wanted)('answers "%s" with %s first', (query, code) => {
    expect(find(query)[0]).toBe(code)
  })

  it.each(['E11.9', 'e11.9', 'E119', 'e119', ' E11.9 '])('finds a code written %s', (query) => {
    expect(find(query)[0]).toBe('E11.9')
  })

  it('answers the beginning of a code with the code itself, then what is billable below it', () => {
    const found = find('E11.2')
    expect(found[0]).toBe('E11.2')
    expect(found.slice(1)).toContain('E11.22')
    expect(found.every((code) => code.startsWith('E11.2'))).toBe(true)
  })

  it('puts billable codes before headers when it answers words', () => {
    const flags = index.search('diabetes', 100).map(({ code }) => billable.get(code))
    expect(flags).toContain(false)
    expect(flags.lastIndexOf(true)).toBeLessThan(flags.indexOf(false))
  })

  it('takes words in any order and as beginnings', () => {
    expect(find('kidney chronic disease')).toEqual(find('chronic kidney disease'))
    expect(find('obstr pulm chron dis')[0]).toBe('J44.9')
  })

  it('says whether code, title or synonym answered, and with which words', () => {
    expect(index.search('I10', 1)).toEqual([{ code: 'I10', matched: 'code', words: [] }])
    expect(index.search('htn', 1)[0]).toMatchObject({ matched: 'synonym', words: ['hypertension'] })
    expect(index.search('hypert', 1)[0]).toMatchObject({ matched: 'title' })
  })

  it.each(['', '   ', '.', '()', '🙂', 'of the', 'zzzzqqq'])('answers nothing to %j', (query) => {
    expect(find(query)).toEqual([])
  })

  it('holds to the limit', () => {
    expect(find('e', 7)).toHaveLength(7)
  })

  it('puts a favourite before what answers as well, and behind what says just what was asked', () => {
    const favourites = new Set(['E1140'])
    const own = { favourites, recents: new Set<string>() }
    expect(find('diabetes')[0]).toBe('E11.9')
    expect(index.search('diabetes', 1, own)[0]?.code).toBe('E1140')
    expect(index.search('type 2 diabetes mellitus', 1, own)[0]?.code).toBe('E119')
  })

  it('finds a code by another term and says which', async () => {
    const terms = ['Bright’s disease', 'Nephritis, chronic']
    const documents = [{ code: 'N039', title: 'Chronic nephritic syndrome', billable: true, terms }]
    const hits = (await buildCodeIndex(documents)).search('brights disease', 5)
    expect(hits).toEqual([{ code: 'N039', matched: 'term', words: [], term: 'Bright’s disease' }])
  })

  it('knows at least 300 abbreviations', () => {
    expect(Object.keys(abbreviations).length).toBeGreaterThanOrEqual(300)
  })
})
