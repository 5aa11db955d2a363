import { describe, expect, it } from 'vitest'
import { invitationMail, passwordForgottenMail } from './account-mails'

describe('account mails', () => {
  it('put the link on a line of its own, so that every mail program finds its end', () => {
    const link = 'https://coding.example/accept-invitation#token'
    const { subject, text } = invitationMail({
      orgName: 'Hospital North',
      invitedBy: 'Ada Admin',
      role: 'coder',
      link,
      validHours: 72,
    })
    expect(subject).toBe('Join Hospital North on SmartCoders')
    expect(text.split('\n')).toContain(link)
    expect(text).toContain('as coder')
  })

  it('say how long a link works', () => {
    const { text } = passwordForgottenMail({ name: 'Ada', link: 'https://x', validMinutes: 60 })
    expect(text).toContain('works once, for 60 minutes')
  })
})
