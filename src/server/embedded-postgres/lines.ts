import type { Socket } from 'node:net'

const limitChars = 4_096

/** Calls back with each line a peer sends. An error of the connection is an end like any other. */
export function onLine(socket: Socket, receive: (line: string) => void): void {
  let text = ''
  socket.setEncoding('utf8')
  socket.on('error', () => undefined)
  socket.on('data', (part: string) => {
    const lines = (text + part).split('\n')
    text = lines.pop() ?? ''
    if (text.length > limitChars) socket.destroy()
    else lines.forEach(receive)
  })
}

/** The first line a peer sends, or undefined when the connection ends before one is complete. */
export function readFirstLine(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    onLine(socket, resolve)
    socket.once('close', () => resolve(undefined))
  })
}
