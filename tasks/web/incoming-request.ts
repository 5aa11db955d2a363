import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { ServiceError } from '@/core/errors'

/** A batch of procedure calls is far smaller; uploads are read as a stream, which has no limit here. */
const textLimitBytes = 8 * 1024 * 1024

/**
 * A fetch request over Node's message. Building a real one costs more than a warm procedure call, so
 * headers, signal and body are made when somebody asks, and what nobody asks for is left to a real one.
 */
export class IncomingRequest implements Request {
  readonly url: string
  readonly method: string
  readonly #message: IncomingMessage
  readonly #response: ServerResponse
  #headers: Headers | undefined
  #signal: AbortSignal | undefined
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined
  #full: Request | undefined
  #isTextRead = false

  constructor(message: IncomingMessage, response: ServerResponse) {
    this.#message = message
    this.#response = response
    this.url = `http://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`
    this.method = message.method ?? 'GET'
  }

  get headers(): Headers {
    this.#headers ??= readHeaders(this.#message.rawHeaders)
    return this.#headers
  }

  /** Aborted when the client goes away before it has the whole answer. */
  get signal(): AbortSignal {
    if (this.#signal === undefined) {
      const controller = new AbortController()
      const response = this.#response
      const abort = () => {
        if (!response.writableFinished) controller.abort()
      }
      if (response.closed) abort()
      else response.once('close', abort)
      this.#signal = controller.signal
    }
    return this.#signal
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.method === 'GET' || this.method === 'HEAD') return null
    this.#body ??= Readable.toWeb(this.#message) as ReadableStream<Uint8Array<ArrayBuffer>>
    return this.#body
  }

  get bodyUsed(): boolean {
    return this.#isTextRead || (this.#full?.bodyUsed ?? this.#body?.locked ?? false)
  }

  async text(): Promise<string> {
    if (this.bodyUsed) throw new TypeError('The body was read already.')
    this.#isTextRead = true
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of this.#message as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > textLimitBytes) {
        throw new ServiceError('VALIDATION_FAILED', 'This request is larger than 8 MB.')
      }
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole.arrayBuffer()
  }

  blob(): Promise<Blob> {
    return this.#whole.blob()
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#whole.bytes()
  }

  formData(): Promise<FormData> {
    return this.#whole.formData()
  }

  clone(): Request {
    return this.#whole.clone()
  }

  get cache(): RequestCache {
    return this.#whole.cache
  }

  get credentials(): RequestCredentials {
    return this.#whole.credentials
  }

  get destination(): RequestDestination {
    return this.#whole.destination
  }

  get integrity(): string {
    return this.#whole.integrity
  }

  get keepalive(): boolean {
    return this.#whole.keepalive
  }

  get mode(): RequestMode {
    return this.#whole.mode
  }

  get redirect(): RequestRedirect {
    return this.#whole.redirect
  }

  get referrer(): string {
    return this.#whole.referrer
  }

  get referrerPolicy(): ReferrerPolicy {
    return this.#whole.referrerPolicy
  }

  get #whole(): Request {
    this.#full ??= new Request(this.url, {
      method: this.method,
      headers: this.headers,
      signal: this.signal,
      body: this.body,
      ...{ duplex: 'half' },
    })
    return this.#full
  }
}

function readHeaders(rawHeaders: readonly string[]): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  }
  return headers
}
