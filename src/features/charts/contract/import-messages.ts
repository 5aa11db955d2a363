import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

const importSubject = z.object({ jobId: uuidSchema })

/** Somebody started an import; the worker runs it. */
export const importRequested = defineMessage('import.requested', importSubject)

/** The counts of a running import changed, at most once a second; for live viewers. */
export const importProgressed = defineMessage('import.progressed', importSubject)

/** An import ended. */
export const importFinished = defineMessage('import.finished', importSubject)
