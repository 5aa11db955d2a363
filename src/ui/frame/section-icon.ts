import {
  ClipboardCheck,
  FileInput,
  FileStack,
  House,
  ListTodo,
  ListTree,
  type LucideIcon,
  MessageSquareText,
  Scale,
  ScrollText,
  Settings,
  UserRound,
  UsersRound,
} from 'lucide-react'
import type { SectionIcon } from './frame-section'

export const sectionIcon: Record<SectionIcon, LucideIcon> = {
  queue: ListTodo,
  charts: FileStack,
  audits: ClipboardCheck,
  feedback: MessageSquareText,
  imports: FileInput,
  codes: ListTree,
  rules: Scale,
  users: UsersRound,
  'audit-log': ScrollText,
  home: House,
  profile: UserRound,
  settings: Settings,
}
