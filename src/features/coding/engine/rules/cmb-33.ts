import { among } from '../code-ranges'
import { diabetesInPregnancy } from '../curated/diabetes-in-pregnancy'
import { obstetric } from '../curated/obstetric'
import { isDiabetes } from '../diabetic-link'
import type { DiagnosisFact, Facts } from '../facts'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'

const { chapter15 } = obstetric.items
const preExisting = among('O24.0', 'O24.1', 'O24.3', 'O24.8')
const anyInPregnancy = among('O24')

/** Pre-existing diabetes of a pregnant patient is a code of O24, and then the code of its type. */
export const cmb33: Rule = {
  id: 'CMB-33',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Pre-existing diabetes in pregnancy is O24.0-, O24.1-, O24.3- or O24.8- first, then E08-E13',
  citation: `ICD-10-CM Official Guidelines I.C.15.g and I.C.15.h; ${diabetesInPregnancy.source}`,
  concerns: chapter15,
  besides: (code) => preExisting(code) || isDiabetes(code),
  covers: ['SEQ-29'],
  check: (facts) => {
    const [pregnant] = rowsOf(facts, preExisting)
    const diabetes = rowsOf(facts, isDiabetes)
    if (pregnant) return [...wrongOrder(pregnant, diabetes), ...typeMissing(pregnant, facts)]
    return hasCode(facts, anyInPregnancy) ? [] : obstetricCodeMissing(diabetes, facts)
  },
}

function wrongOrder(pregnant: DiagnosisFact, diabetes: readonly DiagnosisFact[]): readonly Issue[] {
  const [early] = diabetes.filter(({ row }) => row < pregnant.row)
  if (!early) return []
  return [
    {
      row: early.row,
      withRows: [pregnant.row],
      message: `${early.shown} stands before ${pregnant.shown}; diabetes in pregnancy comes first.`,
      fix: {
        text: `Move ${pregnant.shown} before ${early.shown}.`,
        change: { kind: 'moveBefore', row: pregnant.row, beforeRow: early.row },
      },
    },
  ]
}

function typeMissing(pregnant: DiagnosisFact, facts: Facts): readonly Issue[] {
  const pair = diabetesInPregnancy.items.find(({ inPregnancy }) => inPregnancy(pregnant.code))
  if (!pair?.required || hasCode(facts, pair.type)) return []
  return [
    {
      row: pregnant.row,
      message: `${pregnant.shown} stands without the code for the type of diabetes.`,
      fix: { text: `Add the code of ${pair.typeShown} after it.` },
    },
  ]
}

function obstetricCodeMissing(diabetes: readonly DiagnosisFact[], facts: Facts): readonly Issue[] {
  const [first] = diabetes
  const [obstetricRow] = rowsOf(facts, chapter15)
  if (!first || !obstetricRow) return []
  return [
    {
      row: first.row,
      withRows: [obstetricRow.row],
      message: `${first.shown} stands on the record of a pregnancy without a code of O24.`,
      fix: {
        text: `Add the code of O24 for pre-existing diabetes in pregnancy before ${first.shown}.`,
      },
    },
  ]
}
