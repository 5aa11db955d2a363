import { allCases, bundleOf, demoAnchorDay, noteText } from '@/features/charts'

/** The case that the smoke test codes. */
const caseId = 'cardiology-stable-angina'

export function smokeCase() {
  const found = allCases.find(({ id }) => id === caseId)
  if (found === undefined) throw new RangeError(`There is no practice case ${caseId}`)
  return found
}

/** A bundle of that case with a patient nobody has seen, and the record number to find it by. */
export function smokeBundle(seed: string): { json: string; recordNumber: string } {
  const bundle = bundleOf(smokeCase(), `smoke/${seed}`, demoAnchorDay)
  const patient = bundle.entry?.map(({ resource }) => resource).find(isPatient)
  const recordNumber = patient?.identifier?.[0]?.value
  if (recordNumber === undefined) throw new Error('The bundle gives no record number.')
  return { json: JSON.stringify(bundle), recordNumber }
}

type Resource = NonNullable<ReturnType<typeof bundleOf>['entry']>[number]['resource']

function isPatient(resource: Resource): resource is Extract<Resource, { resourceType: 'Patient' }> {
  return resource?.resourceType === 'Patient'
}

/** The key as a coder enters it, or only the codes named. */
export function keyedDiagnoses(documentId: string | undefined, codes?: readonly string[]) {
  const demoCase = smokeCase()
  const text = noteText(demoCase)
  return demoCase.answerKey
    .filter(({ code }) => codes?.includes(code) ?? true)
    .map(({ code, quote, why }, index) => {
      const start = text.indexOf(quote)
      const span = documentId && { documentId, start, end: start + quote.length, quote }
      return {
        code,
        principal: index === 0,
        rationale: why ?? `Documented: "${quote}".`,
        ...(span ? { evidence: [span] } : {}),
      }
    })
}
