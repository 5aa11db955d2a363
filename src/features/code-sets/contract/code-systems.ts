/** The code systems whose releases can be loaded, each independent of the others. */
export const codeSystems = ['ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT'] as const
export type CodeSystem = (typeof codeSystems)[number]

/** Those whose codes say what was done. */
export const procedureSystems = ['ICD-10-PCS', 'HCPCS', 'CPT'] as const satisfies CodeSystem[]
