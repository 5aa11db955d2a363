import { z } from 'zod'
import { uploadResultSchema, type UploadResult } from '../../contract/imports'

const errorSchema = z.object({ error: z.object({ message: z.string() }) })

/** Sends one file; tells how many bytes have gone. Rejects with a message fit for a person. */
export function uploadFile(
  file: File,
  onSent: (bytes: number) => void,
): Promise<UploadResult['files']> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/uploads')
    request.upload.onprogress = (event) => onSent(Math.min(event.loaded, file.size))
    request.onload = () => {
      const answer = parse(request.responseText)
      const result = uploadResultSchema.safeParse(answer)
      if (result.success) resolve(result.data.files)
      else reject(new Error(messageOf(answer)))
    }
    request.onerror = () =>
      reject(new Error('The server cannot be reached. Check your connection and try again.'))
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
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
