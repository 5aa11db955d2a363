import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface SepsisOrganism {
  readonly organism: (code: string) => boolean
  /** The sepsis code that names it, undotted. */
  readonly sepsis: string
}

/** The codes that say which organism caused a disease classified elsewhere. */
export const organisms: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM section B95-B97; Official Guidelines I.C.1.b',
  items: among('B95-B97'),
}

/** The sepsis code for an organism of B95 to B97; the first that names the organism holds. */
export const sepsisByOrganism: Curated<readonly SepsisOrganism[]> = {
  source:
    'ICD-10-CM code titles of A40, A41, B95 and B96; Coding Clinic 2016 Q3 p. 8 for viral sepsis',
  items: [
    of('B95.0', 'A400'),
    of('B95.1', 'A401'),
    of('B95.2', 'A4181'),
    of('B95.3', 'A403'),
    of('B95.4', 'A408'),
    of('B95.5', 'A409'),
    of('B95.61', 'A4101'),
    of('B95.62', 'A4102'),
    of('B95.7', 'A411'),
    of('B95.8', 'A412'),
    of('B96.2', 'A4151'),
    of('B96.3', 'A413'),
    of('B96.5', 'A4152'),
    of('B96.83', 'A4154'),
    of('B96.6', 'A414'),
    of('B96.7', 'A414'),
    of('B96.1', 'A4159'),
    of('B96.4', 'A4159'),
    of('B96.82', 'A4159'),
    of('B96', 'A4189'),
    of('B97', 'A4189'),
  ],
}

function of(organism: string, sepsis: string): SepsisOrganism {
  return { organism: among(organism), sepsis }
}
