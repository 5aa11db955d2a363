import type { OfficialFormat } from '../../contract/official-formats'

interface Look {
  readonly format: OfficialFormat
  readonly name?: RegExp
  readonly head: RegExp
}

/** What each format begins with; a name decides only between files that look alike. */
const looks: readonly Look[] = [
  { format: 'icd10cm-tabular', head: /<ICD10CM\.tabular>/ },
  { format: 'icd10cm-index', head: /<ICD10CM\.index>/ },
  { format: 'icd10cm-tabular-addenda', head: /ICD-10-CM TABULAR LIST[^\n]*\n\s*\d{4} Addenda/i },
  {
    // No code of ICD-10-CM begins with a digit or with two letters.
    format: 'icd10pcs-order-addenda',
    head: /^(Add|Delete|Revise from): +(?:[01] )?(?:\d[0-9A-HJ-NP-Z]|[A-HJ-NP-Z]{2})[0-9A-HJ-NP-Z]{5} /m,
  },
  {
    format: 'icd10cm-order-addenda',
    head: /^(Add|Delete|Revise from): +[01] [A-Z][0-9A-Z]{2,6} /m,
  },
  {
    format: 'icd10pcs-order',
    head: /^\d{5} [0-9A-HJ-NP-Z]{3} {5}0 [^\n]*\n\d{5} [0-9A-HJ-NP-Z]{7} 1 /,
  },
  { format: 'icd10cm-order', head: /^\d{5} [A-Z][0-9A][0-9A-Z]{1,5} +[01] / },
  { format: 'mce', head: /^MCE_Version\tICD_Version\t/ },
  { format: 'poa-exempt', head: /^Order\d\d\tPOAexemptCode\t/ },
  { format: 'drg-appendices', head: /\|\s+Appendix [A-I]\b/ },
  { format: 'hcc-mapping', head: /^\uFEFF?"?diagnosis_code"?,"?cc"?,"?model_name/i },
  { format: 'hcc-hierarchies', head: /^\uFEFF?"?cc_parent"?,"?cc_child"?,/i },
  { format: 'hcc-labels', head: /^\uFEFF?"?cc"?,"?label"?,"?model_domain/i },
  { format: 'hcc-edits', head: /^\uFEFF?"?icd10"?,"?edit_type"?,"?sex/i },
  { format: 'hcpcs', head: /^[0-9A-Z ]{3}[0-9A-Z]{2}\d{5}[3478].{80}/ },
  { format: 'cpt', name: /cpt/i, head: /^(.*\n){0,40}?"?\d{4}[0-9A-Z]"?\t/ },
]

/** The format of a text file by its first lines and its name, or undefined for another file. */
export function recogniseFile(name: string, head: string): OfficialFormat | undefined {
  return looks.find((look) => (look.name?.test(name) ?? true) && look.head.test(head))?.format
}
