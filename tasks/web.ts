import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { openReleaseLibrary, watchReleases } from '@/features/code-sets'
import { webContext } from '@/registry/context'
import { readEnv } from '@/server/env'
import { onCrash } from './runtime/on-crash'
import { onStop } from './runtime/on-stop'
import { openTelemetry } from './runtime/open-telemetry'
import { answerApi } from './web/answer-api'
import { findApiHandler } from './web/find-api-handler'
import { guardAnswers } from './web/guard-answers'
import { observeAnswer } from './web/observe-answer'
import { stopServing } from './web/stop-serving'

/** A client cannot hold memory with endless headers, nor a connection with slow ones. */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  /** The whole of the largest upload over a slow line. */
  requestTimeout: 600_000,
  /** Longer than the idle time of the usual proxies, which otherwise meet a connection closing. */
  keepAliveTimeout: 65_000,
}
/** A start does not wait longer for the search. */
const searchPatienceMs = 2_000
const drainMs = 5_000
/** How soon a release that was loaded judges and is searched. */
const codeSetsEveryMs = 3_000
/** The supervisor is gone, and with it soon the database. */
const orphanDrainMs = 1_000
/** The port of a process that was killed this moment. */
const portPatienceMs = 10_000

if (existsSync('.env')) process.loadEnvFile('.env')
const isDevelopment = process.argv.includes('--dev')
const env = readEnv()
const telemetry = await openTelemetry(env, 'web')
const server = createServer(limits)
const guard = guardAnswers({
  isDevelopment,
  ...(env.APP_ORIGIN === undefined ? {} : { appOrigin: env.APP_ORIGIN }),
})
const pages = next({
  dev: isDevelopment,
  dir: fileURLToPath(new URL('..', import.meta.url)),
  hostname: env.HOST,
  port: env.PORT,
  httpServer: server,
})
await pages.prepare()
const showPage = pages.getRequestHandler()

const answer: RequestListener = (message, response) => {
  const url = message.url ?? '/'
  const handle = isDevelopment ? undefined : findApiHandler(url)
  if (handle || isFile(url)) guard.data(response)
  else guard.page(message, response)
  const { log } = webContext().server
  const done = handle
    ? observeAnswer(log, { message, response }, () => answerApi(handle, message, response))
    : showPage(message, response)
  done.catch((error: unknown) => {
    log.error({ err: error }, 'a request could not be answered')
    response.destroy()
  })
}
server.on('request', answer)
onStop(() => void stop())
onCrash(webContext().server.log)

// The first search or save would otherwise wait for the code sets and their search indexes.
await openReleaseLibrary(webContext().server)
  .then(({ searches }) => searches.open(searchPatienceMs))
  .catch((error: unknown) => {
    webContext().server.log.warn({ err: error }, 'code sets are not loaded yet')
  })
const watching = new AbortController()
void watchReleases(webContext().server, { everyMs: codeSetsEveryMs, signal: watching.signal })
await listen()
process.send?.('ready')

/** Scripts, styles and fonts of the build. */
function isFile(url: string): boolean {
  return url.startsWith('/_next/static/')
}

async function listen(): Promise<void> {
  const deadline = Date.now() + portPatienceMs
  for (;;) {
    server.listen(env.PORT, env.HOST)
    try {
      await once(server, 'listening')
      return
    } catch (error) {
      if (Date.now() > deadline) leave(error)
      await delay(250)
    }
  }
}

function leave(error: unknown): never {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  process.stderr.write(
    isTaken
      ? `Port ${env.PORT} of ${env.HOST} is in use. Free it, or choose another with PORT.\n`
      : `${String(error)}\n`,
  )
  process.exit(1)
}

async function stop(): Promise<void> {
  const isOrphan = process.send !== undefined && !process.connected
  watching.abort()
  await Promise.allSettled([stopServing(server, isOrphan ? orphanDrainMs : drainMs)])
  await Promise.allSettled([pages.close(), telemetry.close()])
  process.exit(0)
}
