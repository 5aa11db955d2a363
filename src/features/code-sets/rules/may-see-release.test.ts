import { expect, it } from 'vitest'
import { maySeeRelease } from './may-see-release'

it.each([
  { system: 'ICD-10-CM', licensedTo: null, orgId: 'one', isSeen: true },
  { system: 'HCPCS', licensedTo: null, orgId: undefined, isSeen: true },
  { system: 'HCPCS', licensedTo: 'one', orgId: 'other', isSeen: false },
  { system: 'CPT', licensedTo: 'one', orgId: 'one', isSeen: true },
  { system: 'CPT', licensedTo: 'one', orgId: 'other', isSeen: false },
  { system: 'CPT', licensedTo: 'one', orgId: undefined, isSeen: false },
  { system: 'CPT', licensedTo: null, orgId: 'one', isSeen: false },
  { system: 'CPT', licensedTo: null, orgId: undefined, isSeen: false },
] as const)('$system licensed to $licensedTo is seen by $orgId: $isSeen', (one) => {
  expect(maySeeRelease(one, one.orgId)).toBe(one.isSeen)
})
