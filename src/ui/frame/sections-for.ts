import type { Role } from '@/core/actor'
import { mayDo, type Permission } from '@/core/permissions'
import type { FrameSection, SectionCount } from './frame-section'

interface SectionRule extends FrameSection {
  readonly needs: Permission
}

const rules: readonly SectionRule[] = [
  { label: 'Queue', href: '/queue', icon: 'queue', covers: ['/charts'], needs: 'coding.edit' },
  { label: 'Charts', href: '/charts', icon: 'charts', needs: 'chart.readAll' },
  { label: 'Audits', href: '/audits', icon: 'audits', needs: 'review.read' },
  { label: 'Feedback', href: '/feedback', icon: 'feedback', needs: 'coding.edit' },
  { label: 'Users', href: '/users', icon: 'users', needs: 'user.manage' },
  { label: 'Audit log', href: '/audit-log', icon: 'audit-log', needs: 'auditLog.read' },
  { label: 'Imports', href: '/imports', icon: 'imports', needs: 'import.read' },
]

const codes: FrameSection = {
  label: 'Codes',
  href: '/codes',
  icon: 'codes',
  covers: ['/code-sets'],
}
const rulesSection: FrameSection = { label: 'Rules', href: '/rules', icon: 'rules' }
const profile: FrameSection = {
  label: 'Profile',
  href: '/profile',
  icon: 'profile',
  covers: ['/tokens', '/developers'],
}
const settings: FrameSection = { label: 'Settings', href: '/settings', icon: 'settings' }
const home: FrameSection = { label: 'Home', href: '/home', icon: 'home' }

export interface SectionFigures {
  readonly count?: SectionCount
  readonly attention?: SectionCount
}

/** The sections a role may use, in the order of the rail; figures are keyed by address. */
export function sectionsFor(
  role: Role,
  figures: Readonly<Record<string, SectionFigures>> = {},
): FrameSection[] {
  const work = rules
    .filter((rule) => mayDo(role, rule.needs))
    .map(({ needs: _needs, ...section }) => ({ ...section, ...figures[section.href] }))
  // Who administers reads the rules beside the code sets: the bottom bar has no place left.
  const reading = mayDo(role, 'coding.validate')
    ? [codes, rulesSection]
    : [{ ...codes, covers: [...(codes.covers ?? []), rulesSection.href] }]
  return [...(work.length > 0 ? work : [home]), ...reading, profile, settings]
}

/** Where a role starts after it signed in: its first section. */
export function startPageOf(role: Role): string {
  return sectionsFor(role)[0]?.href ?? home.href
}
