import type { SiteRuleContent, SiteRuleState, SiteRuleVersion } from '../../contract/site-rules'
import type { SiteRuleContentField } from '../../rules/site/changed-fields'
import { settingsWords, severityWords } from '../rules/rule-words'
import { conditionLines } from './condition-words'

export const stateWords: Readonly<Record<SiteRuleState, string>> = {
  draft: 'Draft',
  active: 'Active',
  retired: 'Retired',
}

export const changeWords: Readonly<Record<SiteRuleVersion['change'], string>> = {
  created: 'Written',
  changed: 'Changed',
  turnedOn: 'Turned on',
  turnedOff: 'Turned off',
  retired: 'Retired',
}

export const contentWords: Readonly<Record<SiteRuleContentField, string>> = {
  title: 'What must hold',
  severity: 'Severity',
  message: 'Message',
  fix: 'How to mend it',
  reference: 'Reference',
  conditions: 'Fires when',
  specialties: 'Specialties',
  settings: 'Settings',
  effectiveFrom: 'Records from',
  effectiveTo: 'Records to',
}

/** A part of a rule in lines, as the page and the history show it. */
export function contentLines(content: SiteRuleContent, field: SiteRuleContentField): string[] {
  switch (field) {
    case 'conditions':
      return conditionLines(content.conditions)
    case 'severity':
      return [severityWords[content.severity]]
    case 'settings':
      return [content.settings.length === 0 ? 'All settings' : settingsWords(content.settings)]
    case 'specialties':
      return [content.specialties.join(', ') || 'All specialties']
    default:
      return [content[field] || 'None']
  }
}

type Scope = Pick<SiteRuleContent, 'specialties' | 'settings' | 'effectiveFrom' | 'effectiveTo'>

/** "Cardiology; Inpatient; from 2026-01-01", or that it is everything. */
export function scopeWords({ specialties, settings, effectiveFrom, effectiveTo }: Scope): string {
  const parts = [
    specialties.join(', '),
    settings.length > 0 ? settingsWords(settings) : '',
    effectiveFrom ? `from ${effectiveFrom}` : '',
    effectiveTo ? `to ${effectiveTo}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : 'Every record'
}
