import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpHandler } from '@/registry/http'
import { errorResponse } from '@/server/http/error-response'
import { IncomingRequest } from './incoming-request'
import { sendResponse } from './send-response'

/** Answers through a fetch-style handler. What it throws has no place in the answer. */
export async function answerApi(
  handle: HttpHandler,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const peer = { address: message.socket.remoteAddress ?? 'unknown' }
  const answer = await handle(new IncomingRequest(message, response), peer).catch(
    (error: unknown) => errorResponse(error, new Headers()),
  )
  await sendResponse(answer, response)
}
