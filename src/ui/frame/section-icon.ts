import {
  ClipboardCheck,
  FileInput,
  FileStack,
  House,
  ListTodo,
  type LucideIcon,
  MessageSquareText,
  ScrollText,
  UserRound,
} from 'lucide-react'
import type { SectionIcon } from './frame-section'

export const sectionIcon: Record<SectionIcon, LucideIcon> = {
  queue: ListTodo,
  charts: FileStack,
  audits: ClipboardCheck,
  feedback: MessageSquareText,
  imports: FileInput,
  'audit-log': ScrollText,
  home: House,
  profile: UserRound,
}
