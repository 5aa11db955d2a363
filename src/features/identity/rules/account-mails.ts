import type { Role } from '@/core/actor'

/** Subject and text of a mail. Names and roles only: nothing of a chart ever stands in one. */
export interface AccountMail {
  readonly subject: string
  readonly text: string
}

interface Invited {
  readonly orgName: string
  readonly invitedBy: string
  readonly role: Role
  readonly link: string
  readonly validHours: number
}

export function invitationMail({ orgName, invitedBy, role, link, validHours }: Invited) {
  return mail(`Join ${orgName} on SmartCoders`, [
    `${invitedBy} invites you to join ${orgName} on SmartCoders as ${role}.`,
    `Choose your name and password here. The link works once, for ${validHours} hours:`,
    link,
    'If you did not expect this, do nothing; no account is made.',
  ])
}

interface InvitedElsewhere {
  readonly orgName: string
  readonly invitedBy: string
  readonly signInLink: string
}

/** To an address that has an account already, which an address can have only one of. */
export function alreadyMemberMail({ orgName, invitedBy, signInLink }: InvitedElsewhere) {
  return mail(`${invitedBy} invites you to ${orgName}`, [
    `${invitedBy} invites you to join ${orgName} on SmartCoders.`,
    'This address has an account already, and an address has one account. Sign in with it, or ask to be invited at another address:',
    signInLink,
  ])
}

interface Forgotten {
  readonly name: string
  readonly link: string
  readonly validMinutes: number
}

export function passwordForgottenMail({ name, link, validMinutes }: Forgotten) {
  return mail('Set a new password for SmartCoders', [
    `${name}, here you set a new password. The link works once, for ${validMinutes} minutes:`,
    link,
    'If you did not ask for this, do nothing; your password stays as it is.',
  ])
}

interface WasReset {
  readonly name: string
  readonly forgotLink: string
}

export function passwordWasResetMail({ name, forgotLink }: WasReset) {
  return mail('Your SmartCoders password was changed', [
    `${name}, your password was set anew by a link from a mail; all your sessions ended, and your API tokens are revoked.`,
    'If that was not you, set another one at once and tell your admin:',
    forgotLink,
  ])
}

interface AskedAgain {
  readonly name: string
  readonly signInLink: string
}

/** To the owner of an address that someone asked for access with. */
export function accountExistsMail({ name, signInLink }: AskedAgain) {
  return mail('You have a SmartCoders account', [
    `${name}, someone asked for access to SmartCoders with your address, which has an account already.`,
    'If it was you, sign in or set a new password here. Otherwise do nothing:',
    signInLink,
  ])
}

function mail(subject: string, paragraphs: readonly string[]): AccountMail {
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}
