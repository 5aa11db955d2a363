export const sectionIcons = [
  'queue',
  'charts',
  'audits',
  'feedback',
  'imports',
  'codes',
  'rules',
  'users',
  'audit-log',
  'home',
  'profile',
  'settings',
] as const

export type SectionIcon = (typeof sectionIcons)[number]

/** A figure beside a section; `of` says what is counted: "charts in your queue". */
export interface SectionCount {
  readonly count: number
  readonly of: string
}

/** One entry of the rail. Plain values, so that a server component can pass it. */
export interface FrameSection {
  readonly label: string
  readonly href: string
  readonly icon: SectionIcon
  readonly count?: SectionCount | undefined
  /** Further addresses whose pages belong to this section. */
  readonly covers?: readonly string[] | undefined
  /** What asks for attention before the rest, e.g. returned charts. */
  readonly attention?: SectionCount | undefined
}
