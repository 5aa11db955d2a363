import type { Socket } from 'node:net'

const limitChars = 4_096

/**
 * The first line a peer sends, or undefined when the connection ends before one is complete. What
 * comes after it is dropped, and an error of the connection is an end like any other.
 */
export function readFirstLine(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('error', () => undefined)
    socket.once('close', () => resolve(undefined))
    socket.on('data', (part: string) => {
      if (text.length > limitChars) return
      text += part
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
    })
  })
}
