import { createServer } from 'node:http'
import { answerApi } from '../../../tasks/web/answer-api'
import { findApiHandler } from '../../../tasks/web/find-api-handler'
import { stopServing } from '../../../tasks/web/stop-serving'
import { onStop } from '../../../tasks/runtime/on-stop'

/** The web process without its pages, as a process of its own that a test may stop or kill. */
const drainMs = 10_000

const server = createServer((message, response) => {
  const handle = findApiHandler(message.url ?? '/')
  if (handle) void answerApi(handle, message, response)
  else response.writeHead(404).end()
})

onStop(() => {
  void stopServing(server, drainMs).then(() => process.exit(0))
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port })
})
