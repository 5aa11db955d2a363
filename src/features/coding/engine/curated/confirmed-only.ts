import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Conditions that are coded only when confirmed, in every setting. */
export const confirmedOnly: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM Official Guidelines I.C.1.a, I.C.1.f, I.C.1.g and I.C.10.c',
  items: among('A92.5', 'B20', 'J09-J10', 'U07.1', 'Z21'),
}

/** Encounters whose very reason is a suspicion. */
export const suspicionEncounters: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM Official Guidelines I.C.21.c.1, I.C.21.c.5 and I.C.21.c.6',
  items: among('Z03-Z05', 'Z11-Z13', 'Z20'),
}
