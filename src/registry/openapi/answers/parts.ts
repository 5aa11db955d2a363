import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'

/** An instant in ISO 8601, as the database or the server writes it. */
export const instant = z.iso.datetime({ offset: true })

/** A page of a list; the cursor leads to the next one. */
export function pageOf<Item extends z.ZodType>(items: Item) {
  return { items: z.array(items), nextCursor: cursorSchema.nullable() }
}
