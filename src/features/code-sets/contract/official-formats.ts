/** The official files that can be loaded, as CDC, CMS, AHRQ and AMA publish them. */
export const officialFormats = {
  'icd10cm-order': 'ICD-10-CM order file',
  'icd10cm-order-addenda': 'ICD-10-CM order file addenda',
  'icd10cm-tabular': 'ICD-10-CM tabular list',
  'icd10cm-tabular-addenda': 'ICD-10-CM tabular list addenda',
  'icd10cm-index': 'ICD-10-CM Alphabetic Index',
  'icd10pcs-order': 'ICD-10-PCS order file',
  'icd10pcs-order-addenda': 'ICD-10-PCS order file addenda',
  hcpcs: 'HCPCS Level II',
  cpt: 'CPT descriptors of this site',
  mce: 'Medicare Code Editor lists',
  'poa-exempt': 'POA-exempt codes',
  'drg-appendices': 'MS-DRG appendices of CC, MCC and HAC',
  'hcc-mapping': 'CMS-HCC mapping of diagnoses',
  'hcc-hierarchies': 'CMS-HCC hierarchies',
  'hcc-labels': 'CMS-HCC labels',
  'hcc-edits': 'CMS-HCC age and sex edits',
  elixhauser: 'AHRQ Elixhauser reference file',
} as const
export type OfficialFormat = keyof typeof officialFormats
