import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface AbnormalFinding {
  readonly codes: (code: string) => boolean
  /** A result or image from which the condition might be read. */
  readonly result: RegExp
  /** Words by which a provider says that the patient has it. */
  readonly stated: RegExp
}

/** Conditions that stand and fall with the provider's statement, since a result alone suggests them. */
export const abnormalFindings: Curated<readonly AbnormalFinding[]> = {
  source: 'ICD-10-CM Official Guidelines III.B and I.A.19; usual names of results and conditions',
  items: [
    of(['E87.1'], /\b(?:Na|sodium)\b[^.;\n]{0,12}\d/i, /hyponatr|hypo-?osmol|SIADH/i),
    of(['E87.0'], /\b(?:Na|sodium)\b[^.;\n]{0,12}\d/i, /hypernatr|hyperosmol/i),
    of(['E87.6'], /\b(?:K|potassium)\b[^.;\n]{0,12}\d/i, /hypokal/i),
    of(['E87.5'], /\b(?:K|potassium)\b[^.;\n]{0,12}\d/i, /hyperkal/i),
    of(['E87.2'], /\b(?:pH|lactate|bicarb\w*|HCO3)\b[^.;\n]{0,12}\d/i, /acidosis|acidemia/i),
    of(['E83.5'], /\b(?:Ca|calcium)\b[^.;\n]{0,12}\d/i, /calc[ae]mi/i),
    of(['E83.4'], /\b(?:Mg|magnesium)\b[^.;\n]{0,12}\d/i, /magnes[ae]mi/i),
    of(['E83.3'], /\bphosph\w*\b[^.;\n]{0,12}\d/i, /phosphat[ae]mi/i),
    of(['E16.2'], /\bglucose\b[^.;\n]{0,12}\d/i, /hypoglyc/i),
    of(['R73'], /\b(?:glucose|A1c)\b[^.;\n]{0,12}\d/i, /hyperglyc|prediab|glucose intol|impaired/i),
    of(
      ['E78'],
      /\b(?:LDL|cholesterol|triglycerides?)\b[^.;\n]{0,12}\d/i,
      /lipid|cholesterol[ae]mi|triglycerid[ae]mi/i,
    ),
    of(['D50-D64'], /\b(?:h(?:gb|b|ct)|hemoglobin|hematocrit)\b[^.;\n]{0,12}\d/i, /an[ae]+mi/i),
    of(['D69.6'], /\b(?:plt|platelets?)\b[^.;\n]{0,12}\d/i, /thrombocytop/i),
    of(['D70'], /\b(?:ANC|neutrophils?)\b[^.;\n]{0,12}\d/i, /neutrop/i),
    of(['D72.82'], /\b(?:WBC|white (?:blood )?cells?)\b[^.;\n]{0,12}\d/i, /leu[ck]ocyto|bandemia/i),
    of(
      ['N17'],
      /\b(?:creatinine|Cr)\b[^.;\n]{0,12}\d/i,
      /acute kidney|acute renal|\bAKI\b|\bATN\b/i,
    ),
    of(
      ['N18'],
      /\b(?:e?GFR|creatinine)\b[^.;\n]{0,12}\d/i,
      /kidney disease|\bCKD\b|\bESRD\b|renal/i,
    ),
    of(
      ['N39.0'],
      /urinalysis|\bUA\b|urine culture/i,
      /\bUTI\b|urinary tract infection|cystitis|pyelo/i,
    ),
    of(['J12-J18'], /infiltrate|consolidation|opacit/i, /pneumoni/i),
    of(['J90'], /effusion on|blunting/i, /pleural effusion/i),
    of(['I21'], /\btroponin\b[^.;\n]{0,12}\d/i, /infarct|\bN?STEMI\b|\bMI\b/i),
    of(
      ['I50'],
      /\b(?:LV)?EF\b[^.;\n]{0,12}\d|\bBNP\b[^.;\n]{0,12}\d/i,
      /failure|\bCHF\b|HF[rp]EF/i,
    ),
  ],
}

/** Words of a note that a result stands without the provider's statement. */
export const silentProvider: Curated<RegExp> = {
  source: 'ICD-10-CM Official Guidelines III.B; usual words of notes',
  items:
    /\bno (?:provider|physician|clinician)(?:'s)? (?:statement|documentation|interpretation)|not addressed by|(?:lab(?:oratory)?|imaging|result) only/i,
}

function of(codes: readonly string[], result: RegExp, stated: RegExp): AbnormalFinding {
  return { codes: among(...codes), result, stated }
}
