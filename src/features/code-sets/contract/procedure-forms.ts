/** How a whole code of each procedure system is written. */
export const procedureForms = {
  // Digits and letters without I and O, as the ICD-10-PCS tables use them.
  'ICD-10-PCS': /^[0-9A-HJ-NP-Z]{7}$/,
  HCPCS: /^[A-V][0-9]{4}$/,
  CPT: /^[0-9]{4}[0-9FTUMA]$/,
} as const
