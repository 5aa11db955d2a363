import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that takes error reports and appends them to a file as they came. */
export interface ReportSink {
  readonly dsn: string
  close(): void
}

export async function openReportSink(file: string): Promise<ReportSink> {
  const server = createServer((request, response) => {
    request.setEncoding('utf8')
    request.on('data', (text: string) => appendFileSync(file, text))
    request.on('end', () => response.end('{}'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    dsn: `http://key@127.0.0.1:${port}/1`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
