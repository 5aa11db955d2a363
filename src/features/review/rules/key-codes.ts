import type { KeyCode } from '../contract/practice'
import { codeKey } from './code-family'

interface KeyRow {
  readonly code: string
  readonly quote: string
  readonly poa?: NonNullable<KeyCode['poa']>
  readonly why?: string
}

/** The rows of an answer key as reference codes: in sequence, the first is principal. */
export function keyCodes(
  rows: readonly KeyRow[],
  titleOf: (code: string) => string | null,
): KeyCode[] {
  return rows.map(({ code, quote, poa, why }, index) => ({
    kind: 'diagnosis',
    position: index + 1,
    system: 'ICD-10-CM',
    code,
    title: titleOf(codeKey(code)),
    principal: index === 0,
    poa: poa ?? null,
    modifiers: [],
    quote,
    why: why ?? null,
  }))
}
