const words: Readonly<Record<string, string>> = {
  'access.sealed': 'Reads sealed',
  'audit.decided': 'Audit decided',
  'auditLog.verified': 'Chain verified',
  'chart.assigned': 'Charts assigned',
  'chart.submitted': 'Chart submitted',
  'chart.unassigned': 'Charts unassigned',
  'codes.saved': 'Codes saved',
  'organization.created': 'Organization created',
  'password.changed': 'Password changed',
  'session.ended': 'Signed out',
  'session.endedEverywhere': 'Signed out everywhere',
  'signIn.failed': 'Sign-in failed',
  'signIn.locked': 'Sign-in locked',
  'signIn.succeeded': 'Signed in',
  'user.created': 'User created',
}

/** An action in words; one that has none yet is spelt out of its `noun.verb` name. */
export function actionWords(action: string): string {
  const known = words[action]
  if (known) return known
  const spelt = action
    .replaceAll('.', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return spelt.charAt(0).toUpperCase() + spelt.slice(1)
}
