import busboy from 'busboy'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { ServiceError } from '@/core/errors'
import { importLimits } from '../contract/import-limits'
import type { SourceFile } from '../rules/staging/source-file'

/** The files of an upload in their order; each must be read to its end before the next. */
export async function* readUpload(request: Request): AsyncGenerator<SourceFile> {
  const type = request.headers.get('content-type') ?? ''
  if (request.body === null) throw badUpload('The upload is empty.')
  const body = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>)
  if (!type.startsWith('multipart/form-data')) {
    yield { name: fileNameOf(request), content: body }
    return
  }
  yield* readForm(body, type)
}

function fileNameOf(request: Request): string {
  const given = request.headers.get('x-file-name')
  if (given === null) return 'upload'
  try {
    return cleanName(decodeURIComponent(given))
  } catch {
    return 'upload'
  }
}

/** Only the last part of a path, cut to a length that a list can show. */
function cleanName(name: string): string {
  return name.replaceAll('\0', '').slice(-200) || 'upload'
}

async function* readForm(body: Readable, type: string): AsyncGenerator<SourceFile> {
  const queue: { readonly name: string; readonly stream: Readable }[] = []
  const state = { ended: false, failure: undefined as Error | undefined, wake: () => {} }
  const form = openForm(type)
  form.on('file', (_field, content, { filename }) => {
    // A stream that breaks off is told of through the form itself.
    content.on('error', () => undefined)
    queue.push({ name: cleanName(filename ?? 'upload'), stream: content })
    state.wake()
  })
  form.on('filesLimit', () => {
    state.failure = badUpload(`Upload at most ${importLimits.files} files at once.`)
    state.wake()
  })
  form.on('error', () => {
    state.failure = badUpload('The upload broke off. Try again.')
    state.wake()
  })
  form.on('close', () => {
    state.ended = true
    state.wake()
  })
  body.on('error', () => form.destroy(new Error('aborted')))
  body.pipe(form)
  for (;;) {
    const next = queue.shift()
    if (next) {
      yield { name: next.name, content: piecesOf(next.stream) }
      // What was not read, because the file was refused, must pass before the next file comes.
      next.stream.resume()
    } else if (state.failure) throw state.failure
    else if (state.ended) return
    else
      await new Promise<void>((resolve) => {
        state.wake = resolve
      })
  }
}

async function* piecesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    // A stream destroyed early would stall the form.
    yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  } catch {
    throw badUpload('The upload broke off. Try again.')
  }
}

function openForm(type: string): busboy.Busboy {
  try {
    return busboy({
      headers: { 'content-type': type },
      limits: { files: importLimits.files, fields: 20, fieldSize: 10_000 },
      defParamCharset: 'utf8',
      preservePath: true,
    })
  } catch {
    throw badUpload('The upload is not a readable form.')
  }
}

function badUpload(message: string): ServiceError {
  return new ServiceError('VALIDATION_FAILED', message)
}
