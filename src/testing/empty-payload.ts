import type { ChartPayload } from '@/features/charts/contract/chart-payload'

/** An outpatient visit of which nothing else is known. */
export const emptyPayload: ChartPayload = {
  subject: { sex: 'male', ageYears: 58 },
  encounter: {
    class: 'outpatient',
    type: { text: 'Encounter for problem', codes: [] },
    reasons: [],
    start: '2026-02-20T09:00:00Z',
    end: '2026-02-20T09:30:00Z',
    governingDate: '2026-02-20',
  },
  conditions: [],
  activeProblems: [],
  procedures: [],
  medications: [],
  observations: [],
  allergies: [],
  immunizations: [],
  carePlans: [],
  devices: [],
  reports: [],
  imagingStudies: [],
  documents: [],
}
