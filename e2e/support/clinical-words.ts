/**
 * Rare words that stand for what a record says. What the tests import and type holds them, and after the
 * whole run they are looked for in everything that must not hold what a record says.
 */
export const clinicalWords = {
  givenName: 'Zephyrine',
  street: 'Quillback',
  note: 'Vandersloot',
  rationale: 'Ockenfels',
  finding: 'Brandywyne',
  feedback: 'Thistlewood',
} as const
