import { allSettings, type Issue, type Rule } from '../rule'

/** A record has exactly one principal or first-listed diagnosis. */
export const fmt15: Rule = {
  id: 'FMT-15',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A record has exactly one principal or first-listed diagnosis',
  citation: 'UHDDS; ICD-10-CM Official Guidelines II and IV.A',
  check: ({ entered, encounter }) => {
    const name = encounter.setting === 'inpatient' ? 'principal' : 'first-listed'
    if (entered.length === 0) return [noDiagnosis(name)]
    const [first, ...others] = entered.filter(({ principal }) => principal)
    return others.map(({ row, shown }) => ({
      row,
      message: `${shown} is marked as ${name} diagnosis, and so is row ${first?.row ?? 1}.`,
      fix: { text: `Keep the mark on one row only.` },
    }))
  },
}

function noDiagnosis(name: string): Issue {
  return {
    message: `The record has no ${name} diagnosis.`,
    fix: { text: 'Add the diagnosis that chiefly accounts for the encounter.' },
  }
}
