import { once } from 'node:events'
import type { Server } from 'node:http'

/** Listens on a free port of this machine and tells the parent process which. */
export async function listen(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  process.send?.({ port: address.port })
  for (const end of ['SIGTERM', 'disconnect']) process.once(end, () => process.exit(0))
}
