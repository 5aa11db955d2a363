import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { startInstance, type Instance } from './support/instance'

const run = promisify(execFile)
const person = {
  org: 'lasting',
  role: 'manager',
  email: 'manager@lasting.example',
  name: 'Manager',
  password: 'correct horse battery',
}

test('after a kill of everything the next start has all that was saved', async ({ request }) => {
  test.setTimeout(240_000)
  const first = await startInstance()
  await task(first, 'create-organization', '--slug', person.org, '--name', 'Lasting')
  await task(first, 'create-user', ...Object.entries(person).flatMap(([k, v]) => [`--${k}`, v]))

  await killDatabase(first)
  await first.kill()

  const second = await startInstance(first)
  try {
    const { email, password } = person
    const signIn = await request.post(`${second.origin}/api/trpc/identity.signIn`, {
      data: { email, password },
    })
    expect(signIn.status()).toBe(200)
    const { stdout } = await task(second, 'verify-audit-chain', '--org', person.org, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ broken: 0 })
  } finally {
    await second.stop()
  }
})

function task({ home }: Instance, ...words: readonly string[]) {
  return run(process.execPath, ['--import', 'tsx', 'tasks/main.ts', ...words], {
    env: { ...process.env, SMARTCODERS_HOME: home },
  })
}

/** The guardian first, so that nobody is left to start the server again. */
async function killDatabase({ home }: Instance): Promise<void> {
  const control = path.join(home, 'postgres')
  const guardians = readdirSync(path.join(control, 'guardians')).map((name) =>
    Number.parseInt(name, 10),
  )
  const [server] = readFileSync(path.join(control, 'data', 'postmaster.pid'), 'utf8').split('\n')
  for (const pid of [...guardians, Number(server)]) process.kill(pid, 'SIGKILL')
}
