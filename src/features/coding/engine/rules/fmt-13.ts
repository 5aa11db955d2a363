import { allSettings, type Rule } from '../rule'

/** The procedure code system is the one that the setting uses. */
export const fmt13: Rule = {
  id: 'FMT-13',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'ICD-10-PCS stands on inpatient facility records only, CPT and HCPCS on outpatient and professional ones',
  citation: '45 CFR 162.1002(c)',
  check: ({ procedures, encounter }) => {
    const used = encounter.setting === 'inpatient' ? 'ICD-10-PCS' : 'CPT/HCPCS'
    return procedures
      .filter(({ system }) => system !== used)
      .map(({ row, system, code }) => ({
        procedureRow: row,
        message: `${code} is ${system}, and an ${encounterName(encounter.setting)} takes ${used}.`,
        fix: { text: `Code the procedure in ${used}, or correct the setting of the encounter.` },
      }))
  },
}

function encounterName(setting: string): string {
  return setting === 'professional' ? 'encounter of a professional' : `${setting} record`
}
