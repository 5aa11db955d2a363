import { randomBytes } from 'node:crypto'
import { open, rename } from 'node:fs/promises'

/** Writes a file only its owner can read; a reader sees the old text or the new one, never a part. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}
