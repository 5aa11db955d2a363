/** How a file is packed, by its first bytes; its name is not trusted. */
export type FileKind = 'zip' | 'gzip' | 'plain'

/** Needs the first four bytes; fewer count as plain. */
export function fileKindOf(head: Uint8Array): FileKind {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte)
  if (starts(0x1f, 0x8b)) return 'gzip'
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  return 'plain'
}
