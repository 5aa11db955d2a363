/** The release that the answer keys are written for: ICD-10-CM of fiscal year 2026. */
export const keyedRelease = { firstDay: '2025-10-01', lastDay: '2026-09-30' } as const

/** The day from which the dates of the practice encounters count back. */
export const demoAnchorDay = '2026-09-18'

/** One seed gives one set of patients, names and identifiers. */
export const demoSeed = 'demo-health'
