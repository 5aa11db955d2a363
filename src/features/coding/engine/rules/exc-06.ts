import { allSettings, type Convention } from '../rule'

/** Notes are those of the release in force on the date of the record. */
export const exc06: Convention = {
  id: 'EXC-06',
  group: 'EXC',
  settings: allSettings,
  title: 'Excludes notes are those of the release in force on the date of the record',
  citation: 'ICD-10-CM Official Guidelines I.A.12',
  through: ['EXC-01', 'EXC-02', 'EXC-03', 'EXC-04'],
}
