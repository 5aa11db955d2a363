import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { environmentWith, publicOrigin, readBootEnv, readEnv } from '@/server/env'
import { demoOrganization } from '../demo/demo-people'
import { parseOptions } from '../frame/bad-usage'
import { defineTask } from '../frame/define-task'
import { demoPassword } from '../runtime/demo-password'
import { readEmbeddedSecrets } from '../runtime/embedded-secrets'
import { checkRecord } from '../smoke/check-record'
import { prepareChart } from '../smoke/prepare-chart'
import { signInEveryone, signOutEveryone, type SmokeTarget } from '../smoke/smoke-people'
import { openSmokeRun, SmokeFailed } from '../smoke/smoke-run'
import { workOnChart } from '../smoke/work-on-chart'

const optionsSchema = z.object({
  url: z.url().optional(),
  domain: z.string().default(`${demoOrganization.slug}.example`),
  password: z.string().optional(),
})

/** Runs the whole workflow over HTTP against a running instance and leaves one completed chart in it. */
export const smokeTask = defineTask({
  configure: (command) =>
    command
      .option('--url <url>', 'where the instance answers; this installation when not given')
      .option('--domain <domain>', 'accounts are <role>@<domain>; demo.example when not given')
      .option('--password <password>', 'of all accounts; the demo password when not given'),
  run: async ({ options }, { say }) => {
    const target = await targetOf(parseOptions(optionsSchema, options))
    const run = openSmokeRun(say)
    const failedStep = await runAll(run, target)
    const passed = run.passed()
    return {
      result: { url: target.origin, passed, failed: failedStep === undefined ? 0 : 1, failedStep },
      lines: [`${passed} steps passed, ${failedStep === undefined ? 0 : 1} failed.`],
      failed: failedStep !== undefined,
    }
  },
})

async function runAll(
  run: ReturnType<typeof openSmokeRun>,
  target: SmokeTarget,
): Promise<string | undefined> {
  try {
    const people = await signInEveryone(run, target)
    const chartId = await prepareChart(run, people)
    await workOnChart(run, people, chartId)
    await checkRecord(run, people, chartId)
    await signOutEveryone(run, people)
    return undefined
  } catch (error) {
    if (error instanceof SmokeFailed) return error.step
    throw error
  }
}

async function targetOf(options: z.infer<typeof optionsSchema>): Promise<SmokeTarget> {
  const { url, domain, password } = options
  if (url !== undefined && password !== undefined)
    return { origin: new URL(url).origin, domain, password }
  const env = await localEnv()
  return {
    origin: new URL(url ?? publicOrigin(env)).origin,
    domain,
    password: password ?? demoPassword(env),
  }
}

/** The configuration of this installation, without starting its database. */
async function localEnv() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const boot = readBootEnv()
  if (boot.DATABASE_URL !== undefined) return readEnv()
  const secrets = await readEmbeddedSecrets(path.resolve(boot.SMARTCODERS_HOME))
  return readEnv(environmentWith({ ...secrets, DATABASE_URL: 'embedded' }))
}
