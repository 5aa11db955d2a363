import type { Meaning } from '@/ui/tone'
import type { FeedbackTopic } from '../contract/feedback'
import type { FindingSeverity, FindingType } from '../contract/findings'

export const findingTypeWords: Readonly<Record<FindingType, string>> = {
  missed_code: 'Missed code',
  unsupported_code: 'Unsupported code',
  wrong_code: 'Wrong code',
  specificity: 'Specificity',
  sequencing: 'Sequencing',
  poa: 'Present on admission',
  documentation: 'Documentation',
}

export const findingSeverityWords: Readonly<Record<FindingSeverity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
}

/** The meaning colour of a severity; the word always stands beside it. */
export const findingSeverityTone: Readonly<Record<FindingSeverity, Meaning>> = {
  critical: 'error',
  major: 'warning',
  minor: 'information',
}

export const feedbackTopicWords: Readonly<Record<FeedbackTopic, string>> = {
  general: 'General',
  code_selection: 'Code selection',
  specificity: 'Specificity',
  sequencing: 'Sequencing',
  poa: 'Present on admission',
  documentation: 'Documentation',
  guidelines: 'Guidelines',
  query: 'Provider query',
}
