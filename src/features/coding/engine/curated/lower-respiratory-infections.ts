import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Acute infections below the larynx, of which J44.0 says that one complicates the COPD. */
export const lowerRespiratoryInfections: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM J44.0, code also; Alphabetic Index, Disease, lung, obstructive, with lower respiratory infection; Coding Clinic 2017 Q1 p. 24-26',
  items: among('A37', 'J09.X1', 'J10.0', 'J11.0', 'J12-J18', 'J20-J22', 'U07.1'),
}

/** Codes any of which may name the infection that J44.0 speaks of. */
export const respiratoryInfections: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM J44.0, code also to identify the infection',
  items: among('A00-B99', 'J00-J22', 'J40', 'J69.0', 'J85-J86', 'J95.851', 'U07.1'),
}
