import type { Coding, Concept } from '../../contract/chart-payload'
import { objectsAt, textAt, type JsonObject } from './json-at'

/** The concept of a CodeableConcept, or undefined when it has neither code nor words. */
export function conceptOf(codeable: JsonObject | undefined): Concept | undefined {
  const codings = objectsAt(codeable, 'coding')
  const text =
    textAt(codeable, 'text') ?? firstText(codings, 'display') ?? firstText(codings, 'code')
  if (text === undefined) return undefined
  const codes = codings.map((coding) => codingOf(coding, text)).filter((code) => code !== undefined)
  return { codes, text }
}

/** The concept of the first readable one of several CodeableConcepts. */
export function firstConceptOf(codeables: readonly JsonObject[]): Concept | undefined {
  for (const codeable of codeables) {
    const concept = conceptOf(codeable)
    if (concept !== undefined) return concept
  }
  return undefined
}

/** The code of a status-like CodeableConcept, e.g. `active`. */
export function statusCodeOf(codeable: JsonObject | undefined): string | undefined {
  return firstText(objectsAt(codeable, 'coding'), 'code') ?? textAt(codeable, 'text')
}

function codingOf(coding: JsonObject, shown: string): Coding | undefined {
  const code = textAt(coding, 'code')
  if (code === undefined) return undefined
  const system = textAt(coding, 'system')
  const display = textAt(coding, 'display')
  return {
    code,
    ...(display === undefined || display === shown ? {} : { display }),
    ...(system === undefined ? {} : { system }),
  }
}

function firstText(codings: readonly JsonObject[], key: string): string | undefined {
  for (const coding of codings) {
    const text = textAt(coding, key)
    if (text !== undefined) return text
  }
  return undefined
}
