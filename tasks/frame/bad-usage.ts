import type { z } from 'zod'
import type { FieldError } from '@/core/errors'

/** The caller asked for something that cannot be asked for: exit code 2. */
export class BadUsage extends Error {
  readonly details: readonly FieldError[]

  constructor(message: string, details: readonly FieldError[] = []) {
    super(message)
    this.name = 'BadUsage'
    this.details = details
  }
}

/** Reads the options of a task; what does not fit is bad usage, named by option. */
export function parseOptions<Output>(schema: z.ZodType<Output>, options: unknown): Output {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  const details = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }))
  throw new BadUsage(
    details
      .map(({ path, message }) => (path === '' ? message : `--${toKebab(path)}: ${message}`))
      .join('\n'),
    details,
  )
}

function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
