import type { EntryIssueReason } from '../../contract/imports'

const words: Readonly<Record<EntryIssueReason, { short: string; meaning: string }>> = {
  'not-a-resource': {
    short: 'No resource',
    meaning: 'The entry holds no FHIR resource.',
  },
  'no-id': {
    short: 'No id',
    meaning: 'A patient or encounter without an id cannot be recognised again.',
  },
  duplicate: {
    short: 'Duplicate',
    meaning: 'The same resource stands twice; the first was taken.',
  },
  'no-code': {
    short: 'No code',
    meaning: 'The resource says neither by code nor in words what it is.',
  },
  'no-date': {
    short: 'No date',
    meaning: 'The encounter has no readable date.',
  },
  'no-patient': {
    short: 'No patient',
    meaning: 'The patient it refers to is not in the source, or not the same as its encounter’s.',
  },
  'no-encounter': {
    short: 'No encounter',
    meaning: 'The encounter it refers to is not in the source, and its date fits no other.',
  },
  'entered-in-error': {
    short: 'Entered in error',
    meaning: 'The source itself marks it as an error.',
  },
  'not-stored': {
    short: 'Not stored',
    meaning: 'The bundle could not be stored; the others were.',
  },
  'odd-code': {
    short: 'Odd code',
    meaning: 'A code cannot be one of its system; it was kept as it is.',
  },
  'missing-reference': {
    short: 'Missing reference',
    meaning: 'Something it refers to is not in the source; it was kept without it.',
  },
  'unreadable-attachment': {
    short: 'Unreadable document',
    meaning: 'The document holds no text that can be shown; it is listed without it.',
  },
}

/** A reason in a word or two. */
export function issueWord(reason: EntryIssueReason): string {
  return words[reason].short
}

/** What a reason means for the entry. */
export function issueMeaning(reason: EntryIssueReason): string {
  return words[reason].meaning
}
