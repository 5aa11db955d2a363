import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface ConditionAfterProcedure {
  readonly hac: string
  readonly codes: (code: string) => boolean
  /** First four characters of the ICD-10-PCS codes that make it a hospital-acquired condition. */
  readonly procedures: readonly string[]
}

const infections = ['K68.11', 'T81.40-T81.44', 'T81.49']

/** Hospital-acquired conditions that count only with certain procedures on the record. */
export const conditionsAfterProcedures: Curated<readonly ConditionAfterProcedure[]> = {
  source: 'MS-DRG Definitions Manual v40, Appendix I, HAC 08 and 10 to 14',
  items: [
    after('08', ['J98.51', 'J98.59'], '0210 0211 0212 0213'),
    after(
      '10',
      ['I26.0', 'I26.9', 'I82.4'],
      '0SR9 0SRA 0SRB 0SRC 0SRD 0SRE 0SRR 0SRS 0SRT 0SRU 0SRV 0SRW 0SU9 0SUA 0SUB 0SUE 0SUR 0SUS XRRG XRRH',
    ),
    after('11', [...infections, 'K95.01', 'K95.81'], '0D16 0DV6'),
    after(
      '12',
      [...infections, 'T84.60', 'T84.61', 'T84.63', 'T84.69', 'T84.7'],
      '0RG0 0RG1 0RG2 0RG4 0RG6 0RG7 0RG8 0RGA 0RGE 0RGF 0RGG 0RGH 0RGJ 0RGK 0RGL 0RGM 0RQE 0RQF 0RQG 0RQH 0RQJ 0RQK 0RQL 0RQM 0RUE 0RUF 0RUG 0RUH 0RUJ 0RUK 0RUL 0RUM 0SG0 0SG1 0SG3 0SG7 0SG8 XRG0 XRG1 XRG2 XRG4 XRG6 XRG7 XRG8 XRGA XRGB XRGC XRGD',
    ),
    after(
      '13',
      [...infections, 'T82.7'],
      '02H4 02H6 02H7 02HK 02HL 02HN 02PA 02WA 0JH6 0JH8 0JPT 0JWT',
    ),
    after(
      '14',
      ['J95.811'],
      '02H6 02HK 02HS 02HT 02HV 05H0 05H1 05H3 05H4 05H5 05H6 05HM 05HN 05HP 05HQ 0JH6',
    ),
  ],
}

function after(hac: string, codes: readonly string[], procedures: string): ConditionAfterProcedure {
  return { hac, codes: among(...codes), procedures: procedures.split(' ') }
}
