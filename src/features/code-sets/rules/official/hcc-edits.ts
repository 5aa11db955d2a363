import { z } from 'zod'
import type { HccEdit, HccModel } from '../../contract/reference-sets'
import type { CsvRow } from './csv-row'
import type { LineFault } from './parsed-file'

interface ModelEdit extends HccEdit {
  readonly code: string
  readonly model: HccModel
}

interface ParsedEdits {
  readonly edits: readonly ModelEdit[]
  readonly faults: readonly LineFault[]
}

const models: Readonly<Record<string, HccModel>> = {
  'CMS-HCC Model V24': 'V24',
  'CMS-HCC Model V28': 'V28',
}
/** As CMS's software numbers them. */
const sexes = { '1': 'male', '2': 'female' } as const

const age = z.union([
  z.literal('').transform(() => undefined),
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
])

const editSchema = z
  .object({
    icd10: z.string().min(1),
    sex: z.enum(['', '1', '2']).transform((sex) => (sex === '' ? undefined : sexes[sex])),
    age_min: age,
    age_max: age,
    action: z.enum(['invalid', 'override']),
    cc_override: z.string(),
    description: z.string(),
  })
  .refine(({ action, cc_override: category }) => action === 'invalid' || category !== '')

/** The age and sex edits of the models that are read; rows of others are passed over. */
export function parseHccEdits(rows: readonly CsvRow[]): ParsedEdits {
  const edits: ModelEdit[] = []
  const faults: LineFault[] = []
  for (const [place, row] of rows.entries()) {
    const model = models[row.model_name ?? '']
    if (model === undefined) continue
    const edit = editOf(row)
    if (edit) edits.push({ ...edit, model })
    // The first line is the heading.
    else
      faults.push({
        line: place + 2,
        text: Object.values(row).join(','),
        reason: 'is not an age or sex edit',
      })
  }
  return { edits, faults }
}

function editOf(row: CsvRow): Omit<ModelEdit, 'model'> | undefined {
  const read = editSchema.safeParse(row)
  if (!read.success) return undefined
  const {
    icd10: code,
    age_min: fromAge,
    age_max: toAge,
    sex,
    cc_override,
    description: text,
  } = read.data
  const category = read.data.action === 'override' ? cc_override : undefined
  return { ...stated({ fromAge, toAge, sex, category }), code, text }
}

/** Without what the row leaves open. */
function stated(edit: {
  readonly [Key in Exclude<keyof HccEdit, 'text'>]: HccEdit[Key] | undefined
}): Omit<HccEdit, 'text'> {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
}
