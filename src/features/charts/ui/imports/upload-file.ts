import { z } from 'zod'
import { uploadResultSchema, type UploadResult } from '../../contract/imports'

const errorSchema = z.object({ error: z.object({ message: z.string() }) })

const tooManyRequests = 429
const longestWaitSeconds = 60

/**
 * Sends one file; tells how many bytes have gone. Past the limit it waits as long as the server says and
 * sends the file again. Rejects with a message fit for a person.
 */
export async function uploadFile(
  file: File,
  onSent: (bytes: number) => void,
): Promise<UploadResult['files']> {
  for (;;) {
    const answer = await sendFile(file, onSent)
    if (!('waitSeconds' in answer)) return answer.files
    onSent(0)
    await new Promise((resolve) => setTimeout(resolve, answer.waitSeconds * 1000))
  }
}

type Answer = { readonly files: UploadResult['files'] } | { readonly waitSeconds: number }

function sendFile(file: File, onSent: (bytes: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/uploads')
    request.upload.onprogress = (event) => onSent(Math.min(event.loaded, file.size))
    request.onload = () => {
      const answer = parse(request.responseText)
      const result = uploadResultSchema.safeParse(answer)
      if (result.success) resolve({ files: result.data.files })
      else if (request.status === tooManyRequests) resolve({ waitSeconds: waitOf(request) })
      else reject(new Error(messageOf(answer)))
    }
    request.onerror = () =>
      reject(new Error('The server cannot be reached. Check your connection and try again.'))
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}

function waitOf(request: XMLHttpRequest): number {
  const asked = Number(request.getResponseHeader('retry-after'))
  return Math.min(asked > 0 ? asked : 1, longestWaitSeconds)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function messageOf(answer: unknown): string {
  const error = errorSchema.safeParse(answer)
  return error.success ? error.data.error.message : 'The upload failed. Try again.'
}
