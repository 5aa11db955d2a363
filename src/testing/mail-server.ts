import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it takes. */
export interface TestMailServer {
  readonly url: string
  /** The raw messages taken so far. */
  readonly taken: string[]
  /** What every recipient is refused with from now on; undefined takes everything again. */
  refuseWith: (code: number | undefined) => void
  close: () => Promise<void>
}

export async function openMailServer(): Promise<TestMailServer> {
  const taken: string[] = []
  let refusal: number | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(new Error('no')),
    onRcptTo: (_address, _session, done) => done(refusal ? answer(refusal) : null),
    onData: (stream, _session, done) => {
      void text(stream).then((message) => {
        taken.push(message)
        done()
      })
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuseWith: (code) => {
      refusal = code
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function answer(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode })
}
