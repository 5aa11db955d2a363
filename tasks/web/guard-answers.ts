import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  policyOfData,
  policyOfPage,
  securityHeaders,
  type HeaderList,
} from '@/server/http/security-headers'

/** Puts the security headers on an answer before anything is written to it. */
export interface AnswerGuard {
  readonly data: (response: ServerResponse) => void
  readonly page: (message: IncomingMessage, response: ServerResponse) => void
}

const policyHeader = 'content-security-policy'

/** A browser takes an HTTPS origin's word for the transport; over plain HTTP it would ignore it. */
export function guardAnswers(serving: { appOrigin?: string; isDevelopment: boolean }): AnswerGuard {
  const isSecure = serving.appOrigin?.startsWith('https:') ?? false
  const options = { isSecure, isDevelopment: serving.isDevelopment }
  const headers = securityHeaders(options)
  const headersOfData: HeaderList = [...headers, [policyHeader, policyOfData]]
  return {
    data: (response) => setAll(response, headersOfData),
    page: (message, response) => {
      const policy = policyOfPage(randomBytes(16).toString('base64'), options)
      // Next reads the nonce of its scripts from the request; what a client sends there counts for nothing.
      message.headers[policyHeader] = policy
      setAll(response, headers)
      response.setHeader(policyHeader, policy)
    },
  }
}

function setAll(response: ServerResponse, headers: HeaderList): void {
  for (const [name, value] of headers) response.setHeader(name, value)
}
