import { expect, it } from 'vitest'
import { noteTargets } from './note-targets'

const one = (from: string, to = from) => ({ from, to })

it.each([
  ['tuberculous enteritis (A18.32)', [one('A1832')]],
  ['code to identify resistance to antimicrobial drugs (Z16.-)', [one('Z16')]],
  ['diabetes mellitus (E08-E13)', [one('E08', 'E13')]],
  ['pancreatitis and other diseases (K85-K86.-)', [one('K85', 'K86')]],
  ['atherosclerosis of the extremities (I70.2--I70.7-)', [one('I702', 'I707')]],
  ['syndactyly (Q70.0- -Q70.3-)', [one('Q700', 'Q703')]],
  ['hypertension (O10-O11, O13-O16)', [one('O10', 'O11'), one('O13', 'O16')]],
  ['health examination (Z00.12.-)', [one('Z0012')]],
  ['head injury (S00.- to S09.-)', [one('S00', 'S09')]],
  ['organ (C81-C86, C88, C96.-)', [one('C81', 'C86'), one('C88'), one('C96')]],
  ['thrombosis (I82.62-. I82.72-)', [one('I8262'), one('I8272')]],
  [
    'obstetric condition (O09-O60, O80-O82, O94-O9A)',
    [one('O09', 'O60'), one('O80', 'O82'), one('O94', 'O9A')],
  ],
  ['drug (T36-T50 with fifth or sixth character 5)', [{ ...one('T36', 'T50'), fifthOrSixth: '5' }]],
  ['drug (T36-T50 with fifth or sixth character 5', [{ ...one('T36', 'T50'), fifthOrSixth: '5' }]],
  [
    'drug (T36-T65 with fifth or sixth character 1-4 or 6)',
    [{ ...one('T36', 'T65'), fifthOrSixth: '12346' }],
  ],
  [
    'underdosing (T36-T50) with fifth or sixth character 6',
    [{ ...one('T36', 'T50'), fifthOrSixth: '6' }],
  ],
  ['underdosing (T36-T50 with final character 6)', [{ ...one('T36', 'T50'), fifthOrSixth: '6' }]],
  [
    'salicylates (T39.0-, with sixth character 1-4)',
    [{ ...one('T390'), characterAt: { place: 6, among: '1234' } }],
  ],
  [
    'open fracture (S42.- with 7th character B or C)',
    [{ ...one('S42'), characterAt: { place: 7, among: 'BC' } }],
  ],
  [
    'open fracture (S52.- with open fracture 7th character)',
    [{ ...one('S52'), characterAt: { place: 7, among: 'BCEFHJMNQR' } }],
  ],
  [
    'skater (V01-V09 with 5th character 9)',
    [{ ...one('V01', 'V09'), characterAt: { place: 5, among: '9' } }],
  ],
  [
    'meningitis (B27.0-B27.9 with .9)',
    [{ ...one('B270', 'B279'), characterAt: { place: 5, among: '9' } }],
  ],
  ['angiopathy (E08-E09 with .51-.52)', [one('E0851'), one('E0951'), one('E0852'), one('E0952')]],
  [
    'disorder (E08, E13 with final characters .00 or .01)',
    [one('E0800'), one('E0801'), one('E1300'), one('E1301')],
  ],
  ['dementia (F10-F11, with .17, .27)', [one('F1017'), one('F1117'), one('F1027'), one('F1127')]],
  ['conditions classified to A74.-', [one('A74')]],
  ['code from category Z3A, Weeks of gestation', [one('Z3A')]],
  ['any condition in I51.4-I51.9 due to hypertension (I11.-)', [one('I11')]],
  ['conditions classifiable to S06.0- to S06.8-code to intracranial injury', [one('S060', 'S068')]],
  ['vitamin B12 deficiency anemia', []],
  ['diabetes with C3 glomerulopathy', []],
  ['complications of transplanted organ or tissue - see Alphabetical Index', []],
])('reads the codes of "%s"', (text, expected) => {
  expect(noteTargets(text)).toEqual(expected)
})

it('reads final characters behind any fourth one', () => {
  const targets = noteTargets(
    'dysphasia following cerebrovascular disease (I69. with final characters -21)',
  )
  expect(targets).toHaveLength(10)
  expect(targets).toContainEqual(one('I69321'))
})
