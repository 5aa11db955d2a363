import { allSettings, type Convention } from '../rule'

/** An Excludes1 finding may be overridden where the two conditions are not related, with a rationale. */
export const exc05: Convention = {
  id: 'EXC-05',
  group: 'EXC',
  settings: allSettings,
  title:
    'Two unrelated conditions may both be reported although an Excludes1 note stands between them; the rationale is documented and audited',
  citation: 'ICD-10-CM Official Guidelines I.A.12.a',
  through: ['EXC-01', 'EXC-02', 'EXC-03'],
}
