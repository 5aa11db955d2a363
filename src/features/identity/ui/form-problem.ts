import { type CallError, toCallError } from '@/client/error-code'

/** What a failed call means for a form: words for the whole, and words for each field. */
export interface FormProblem {
  readonly problem: CallError | undefined
  readonly fieldError: (field: string) => string | undefined
}

/** Reads the error of a mutation; nothing before the first failure. */
export function readProblem(error: unknown): FormProblem {
  const problem = error ? toCallError(error) : undefined
  return {
    problem,
    fieldError: (field) => problem?.details.find(({ path }) => path === field)?.message,
  }
}
