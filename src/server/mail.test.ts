import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMailServer, type TestMailServer } from '@/testing/mail-server'
import { readEnv, type Env } from './env'
import { sendMail } from './mail'

let server: TestMailServer

beforeEach(async () => {
  server = await openMailServer()
})

afterEach(() => server.close())

function envWith(smtpUrl: string): Env {
  return readEnv({
    APP_ORIGIN: 'https://coding.example',
    DATABASE_URL: 'postgres://localhost/none',
    DATABASE_ROLE_SECRET: 'x'.repeat(32),
    ENCRYPTION_KEYS: `test:${'0b'.repeat(32)}`,
    BLIND_INDEX_KEY: 'x'.repeat(32),
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'SmartCoders <no-reply@coding.example>',
  })
}

const mail = { id: 'mail-1', to: 'ada@hospital.example', subject: 'Grüße', text: 'One line.\n' }

describe('sending mail', () => {
  it('hands plain text with a stable id to the server of SMTP_URL', async () => {
    await sendMail(envWith(server.url), mail)
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toContain('Message-ID: <mail-1@coding.example>')
    expect(server.taken[0]).toContain('To: ada@hospital.example')
    expect(server.taken[0]).toContain('Auto-Submitted: auto-generated')
    expect(server.taken[0]).toContain('One line.')
  })

  it.each([
    [450, 'deferred'],
    [550, 'refused'],
  ])('tells a server that answers %i as %s, without what it said', async (code, failure) => {
    server.refuseWith(code)
    const sending = sendMail(envWith(server.url), mail)
    await expect(sending).rejects.toMatchObject({ failure })
    await expect(sending).rejects.not.toThrow(/ada@hospital/)
  })

  it('tells wrong credentials', async () => {
    const url = server.url.replace('//', '//someone:wrong@')
    await expect(sendMail(envWith(url), mail)).rejects.toMatchObject({ failure: 'unauthorized' })
  })

  it('tells a server that is not there', async () => {
    const sending = sendMail(envWith('smtp://127.0.0.1:1'), mail)
    await expect(sending).rejects.toMatchObject({ failure: 'unreachable' })
  })

  it('sends nothing in the clear when the URL asks for encryption', async () => {
    const url = `${server.url}?requireTLS=true`
    await expect(sendMail(envWith(url), mail)).rejects.toMatchObject({ failure: 'unreachable' })
    expect(server.taken).toEqual([])
  })
})

describe('the configuration of mail', () => {
  it('needs a sender', () => {
    const { MAIL_FROM: _sender, ...rest } = { ...envWith('smtp://127.0.0.1:25') }
    const source = Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, String(value)]),
    )
    expect(() => readEnv(source)).toThrow(/MAIL_FROM: is missing/)
  })

  it('refuses a URL that names no mail server', () => {
    expect(() => envWith('https://mail.example')).toThrow(/SMTP_URL: must look like smtps/)
  })
})
