import { z } from 'zod'
import { codeSystems } from './code-systems'

/** Which code systems an answer is to hold, ICD-10-CM unless others are named. */
export const codeSystemsInput = z
  .array(z.enum(codeSystems))
  .min(1, 'Name at least one code system.')
  .max(codeSystems.length, `There are ${codeSystems.length} code systems.`)
  .default(['ICD-10-CM'])
