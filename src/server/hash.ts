import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

export function hmacSha256(key: string, content: string): Buffer {
  return createHmac('sha256', key).update(content).digest()
}

export function hmacSha256Hex(key: string, content: string): string {
  return createHmac('sha256', key).update(content).digest('hex')
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
