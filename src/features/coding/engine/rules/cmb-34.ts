import { integralSymptoms } from '../curated/integral-symptoms'
import { perCode } from '../per-release'
import { allSettings, type Rule } from '../rule'

/** The tests for the diseases that a symptom is a part of. */
const diseasesOf = perCode((code) =>
  integralSymptoms.items.filter(({ symptoms }) => symptoms(code)).map(({ disease }) => disease),
)

/** A symptom that is a routine part of a disease on the record is not coded beside it. */
export const cmb34: Rule = {
  id: 'CMB-34',
  group: 'CMB',
  severity: 'WARN',
  settings: allSettings,
  title: 'A symptom that belongs to a definitive diagnosis on the record is not coded as well',
  citation: integralSymptoms.source,
  concerns: (code) => integralSymptoms.items.some(({ symptoms }) => symptoms(code)),
  besides: (code) => integralSymptoms.items.some(({ disease }) => disease(code)),
  check: ({ diagnoses, release }, concerned) =>
    concerned.flatMap((symptom) => {
      const diseases = diseasesOf(symptom, release)
      const disease = diagnoses.find(
        (one) => one !== symptom && diseases.some((passes) => passes(one.code)),
      )
      if (!disease) return []
      return [
        {
          row: symptom.row,
          withRows: [disease.row],
          message: `${symptom.shown} is as a rule a part of ${disease.shown}.`,
          fix: {
            text: `Remove ${symptom.shown}, unless the provider documents it as something else.`,
            change: { kind: 'remove' as const, row: symptom.row },
          },
        },
      ]
    }),
}
