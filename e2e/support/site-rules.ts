import type { APIRequestContext } from '@playwright/test'
import { callProcedure } from './visitor'

interface RuleRef {
  readonly ruleId: string
  readonly number: number
  readonly version: number
}

/** An active site rule with a history, and a draft; both by number. Neither speaks of the workplace's codes. */
export async function writeSiteRules(
  manager: APIRequestContext,
): Promise<{ activeRule: number; draftRule: number }> {
  const call = (name: string, input: object) => callProcedure<RuleRef>(manager, name, input)
  const written = await call('siteRules.create', obesity)
  const changed = await call('siteRules.change', {
    ...versionOf(written),
    content: { ...obesity, severity: 'QUERY', settings: ['outpatient', 'inpatient'] },
  })
  await call('siteRules.test', versionOf(changed))
  const active = await call('siteRules.turn', { ...versionOf(changed), to: 'active' })
  const draft = await call('siteRules.create', ulcers)
  return { activeRule: active.number, draftRule: draft.number }
}

function versionOf({ ruleId, version }: RuleRef) {
  return { ruleId, version }
}

const obesity = {
  title: 'Obesity is reported with its body mass index',
  severity: 'WARN',
  message: 'Obesity stands without a body mass index.',
  fix: 'Add the Z68 code of the documented index.',
  reference: 'Payer agreement, annex 4',
  conditions: {
    match: 'all',
    of: [
      { field: 'diagnosis', operator: 'startsWith', values: ['E66'] },
      { field: 'diagnosis', not: true, operator: 'startsWith', values: ['Z68'] },
    ],
  },
  effectiveFrom: '2026-01-01',
}

const ulcers = {
  title: 'A pressure ulcer that came during the stay is reviewed',
  severity: 'ERROR',
  message: 'This pressure ulcer was not there at admission. The wound team reviews it first.',
  conditions: {
    match: 'all',
    of: [
      { field: 'lengthOfStay', operator: 'atLeast', values: ['2'] },
      {
        match: 'sameDiagnosis',
        of: [
          { field: 'diagnosis', operator: 'startsWith', values: ['L89'] },
          { field: 'presentOnAdmission', operator: 'isOneOf', values: ['N', 'U'] },
        ],
      },
    ],
  },
  settings: ['inpatient'],
}
