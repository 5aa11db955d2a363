import { z } from 'zod'
import { daySchema } from '@/core/day'
import { codeSystems, type CodeSystem } from './code-systems'
import { codeSystemsInput } from './code-systems-input'
import type { AnsweringRelease, CodeNode } from './search'

const codeText = z.string().trim().min(3).max(20, 'A code has at most 20 characters.')
const system = z.enum(codeSystems).default('ICD-10-CM')

export const setFavouriteInput = z.object({ code: codeText, system, favourite: z.boolean() })
export type SetFavouriteInput = z.output<typeof setFavouriteInput>

export const noteUseInput = z.object({ code: codeText, system })
export type NoteUseInput = z.output<typeof noteUseInput>

export const personalCodesInput = z.object({
  date: daySchema.optional(),
  systems: codeSystemsInput,
})
export type PersonalCodesInput = z.output<typeof personalCodesInput>

/** More than these would no longer be a choice. */
export const mostFavourites = 200

export type FavouriteRefusal = 'notBillable' | 'tooMany'

export type FavouriteSet =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: FavouriteRefusal; readonly message: string }

export interface PersonalCode extends CodeNode {
  readonly system: CodeSystem
}

/** A person's own codes as the release in force names them; codes that it does not hold are left out. */
export interface PersonalCodeLists {
  /** That of ICD-10-CM. */
  readonly release: AnsweringRelease
  /** By code. */
  readonly favourites: readonly PersonalCode[]
  /** Used last first. */
  readonly recents: readonly PersonalCode[]
}
