/** The rules whose findings a documented rationale may override, by what leaves room for one. */
export const overridableBy = {
  /** Excludes1 between conditions that are not related to each other: Guidelines I.A.12.a. */
  excludes1: ['EXC-01', 'EXC-02', 'EXC-03'],
  /** The specific statement of such a note, which is shown in place of it. */
  excludes1InWords: ['CMB-17', 'CMB-18', 'CMB-19', 'CMB-26', 'CMB-36'],
  /** A link by the word “with”, assumed unless the provider documents that there is none: Guidelines I.A.15. */
  assumedLink: [
    ...['CMB-01', 'CMB-02', 'CMB-03', 'CMB-04', 'CMB-06'],
    ...['CMB-07', 'CMB-08', 'CMB-09', 'CMB-10', 'CMB-11', 'CMB-20'],
  ],
  /** Warnings that are confirmed and never stop anybody. */
  confirmed: ['DEM-05', 'DEM-06'],
  /** Unless the provider states the clinical significance: Guidelines III.B. */
  significanceStated: ['SET-04'],
  /** The note names diseases by “such as”, and the documented one is none of them. */
  openList: ['SEQ-04'],
} as const

/** A test asks the engine for them. */
export const overridableRules: ReadonlySet<string> = new Set(Object.values(overridableBy).flat())
