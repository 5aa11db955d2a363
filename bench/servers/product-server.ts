import { createServer } from 'node:http'
import { answerApi } from '../../tasks/web/answer-api'
import { findApiHandler } from '../../tasks/web/find-api-handler'
import { listen } from './listen'

/** The product's procedures as its own entry serves them, without the pages. */
const server = createServer((message, response) => {
  const handle = findApiHandler(message.url ?? '/')
  if (handle === undefined) {
    response.writeHead(404, { 'content-length': 0 }).end()
    return
  }
  void answerApi(handle, message, response)
})

await listen(server)
