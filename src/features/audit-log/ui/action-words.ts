const words: Readonly<Record<string, string>> = {
  'access.approved': 'Access approved',
  'access.asked': 'Access asked for',
  'access.askedAgain': 'Access asked for again',
  'access.refused': 'Access refused',
  'access.sealed': 'Reads sealed',
  'audit.decided': 'Audit decided',
  'auditLog.verified': 'Chain verified',
  'chart.assigned': 'Charts assigned',
  'chart.submitted': 'Chart submitted',
  'chart.unassigned': 'Charts unassigned',
  'codes.saved': 'Codes saved',
  'email.retried': 'Mail tried again',
  'email.undelivered': 'Mail not delivered',
  'favourite.added': 'Favourite code added',
  'favourite.removed': 'Favourite code removed',
  'invitation.resent': 'Invitation sent again',
  'invitation.revoked': 'Invitation revoked',
  'organization.created': 'Organization created',
  'operator.granted': 'Made an operator',
  'operator.withdrawn': 'No longer an operator',
  'password.changed': 'Password changed',
  'password.forgotten': 'Password forgotten',
  'password.reset': 'Password reset',
  'password.resetSent': 'Password link sent',
  'session.ended': 'Signed out',
  'session.endedEverywhere': 'Signed out everywhere',
  'session.othersRevoked': 'Other sessions ended',
  'session.revoked': 'Session ended',
  'signIn.failed': 'Sign-in failed',
  'signIn.locked': 'Sign-in locked',
  'signIn.succeeded': 'Signed in',
  'siteRule.changed': 'Site rule changed',
  'siteRule.created': 'Site rule written',
  'siteRule.retired': 'Site rule retired',
  'siteRule.tested': 'Site rule tested',
  'siteRule.turnedOff': 'Site rule turned off',
  'siteRule.turnedOn': 'Site rule turned on',
  'token.created': 'API token made',
  'token.revoked': 'API token revoked',
  'user.created': 'User created',
  'user.deactivated': 'User deactivated',
  'user.invited': 'User invited',
  'user.joined': 'User joined',
  'user.reactivated': 'User reactivated',
  'user.renamed': 'Name changed',
  'user.roleChanged': 'Role changed',
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
