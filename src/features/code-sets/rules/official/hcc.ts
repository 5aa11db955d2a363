import type { HccEdit, HccModel, HccSet } from '../../contract/reference-sets'
import type { CsvRow } from './csv-row'
import { parseHccEdits } from './hcc-edits'

interface HccFiles {
  readonly year: string
  readonly mapping: readonly CsvRow[]
  readonly hierarchies: readonly CsvRow[]
  readonly labels: readonly CsvRow[]
  readonly edits: readonly CsvRow[]
}

const models: readonly HccModel[] = ['V24', 'V28']

/** The CMS-HCC models of CMS's mapping, hierarchy and label files; other models of the files are passed over. */
export function hccSets({ year, mapping, hierarchies, labels, edits }: HccFiles): HccSet[] {
  const parsed = parseHccEdits(edits).edits
  return models.flatMap((model) => {
    const mapped = mapping.filter((row) => row.model_name === `CMS-HCC Model ${model}`)
    if (mapped.length === 0) return []
    const own = parsed.filter((edit) => edit.model === model)
    const ofModel = (row: CsvRow) => row.model_domain === 'CMS-HCC' && row.model_version === model
    return [
      {
        model,
        year,
        source: `CMS-HCC model ${model}`,
        categories: listsOf(mapped, 'diagnosis_code', 'cc'),
        replaces: listsOf(hierarchies.filter(ofModel), 'cc_parent', 'cc_child'),
        labels: new Map(
          labels.filter(ofModel).map(({ cc = '', label = '' }) => [cc.replace(/^HCC/, ''), label]),
        ),
        ...(own.length === 0 ? {} : { edits: editsByCode(own) }),
      },
    ]
  })
}

type ModelEdits = ReturnType<typeof parseHccEdits>['edits']

function editsByCode(edits: ModelEdits): Map<string, HccEdit[]> {
  const lists = new Map<string, HccEdit[]>()
  for (const { code, model: _model, ...edit } of edits)
    lists.set(code, [...(lists.get(code) ?? []), edit])
  return lists
}

function listsOf(rows: readonly CsvRow[], key: string, value: string): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const row of rows) {
    const name = row[key] ?? ''
    const list = lists.get(name)
    if (list === undefined) lists.set(name, [row[value] ?? ''])
    else list.push(row[value] ?? '')
  }
  return lists
}
