'use client'

import { useReducer, useRef } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { toast } from '@/ui/toast'
import { uploadFile } from './upload-file'
import { changeUploads, summariseUploads } from './upload-list'

/** Files being sent at the same time. */
const atOnce = 3

/** The files a person chose: sends them at once, and starts their import when asked to. */
export function useUpload() {
  const [items, dispatch] = useReducer(changeUploads, [])
  const nextKey = useRef(1)
  const running = useRef<Promise<unknown>[]>([])
  const utils = trpc.useUtils()
  const starting = trpc.imports.start.useMutation({
    onSuccess: (_result, { fileIds }) => {
      dispatch({ do: 'clear' })
      toast.done(
        fileIds.length === 1 ? 'Import started' : `Import of ${fileIds.length} files started`,
      )
      void utils.imports.list.invalidate()
    },
  })

  const send = async (key: number, file: File) => {
    try {
      const results = await uploadFile(file, (sent) => dispatch({ do: 'send', key, sent }))
      dispatch({ do: 'answer', key, results })
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The upload failed. Try again.'
      dispatch({ do: 'fail', key, message })
    }
  }

  const add = (files: readonly File[]) => {
    starting.reset()
    const keyed = files.map((file) => ({ key: nextKey.current++, file }))
    dispatch({
      do: 'add',
      items: keyed.map(({ key, file }) => ({ key, name: file.name, bytes: file.size })),
    })
    for (const { key, file } of keyed) {
      const lane = key % atOnce
      running.current[lane] = (running.current[lane] ?? Promise.resolve()).then(() =>
        send(key, file),
      )
    }
  }

  return {
    count: items.length,
    summary: summariseUploads(items),
    add,
    clear: () => dispatch({ do: 'clear' }),
    start: (assertSynthetic: boolean) => {
      const { fileIds } = summariseUploads(items)
      starting.mutate({ fileIds: [...fileIds], assertSynthetic })
    },
    isStarting: starting.isPending,
    error: starting.isError ? toCallError(starting.error) : undefined,
  }
}
