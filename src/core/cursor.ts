import { z } from 'zod'

/** Opaque keyset cursor: the sort keys of the last row of a page, base64url of a JSON array. */
export const cursorSchema = z.string().max(500)

export type CursorKeys = readonly (string | number)[]

export function encodeCursor(keys: CursorKeys): string {
  return toBase64Url(JSON.stringify(keys))
}

/** The keys of a cursor, or undefined when it is not one of ours. */
export function decodeCursor(cursor: string, length: number): CursorKeys | undefined {
  try {
    const keys: unknown = JSON.parse(fromBase64Url(cursor))
    return isKeys(keys) && keys.length === length ? keys : undefined
  } catch {
    return undefined
  }
}

function isKeys(value: unknown): value is CursorKeys {
  return (
    Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number')
  )
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}
