import { z } from 'zod'
import type { LoadReport } from './load-report'

/** Where the files of a load come from. */
export type LoadOrigin = 'upload' | 'directory' | 'download'
export type LoadStatus = 'queued' | 'running' | 'completed' | 'failed'

/** A request is text of at most 8 MB; packed official files are far smaller. */
export const uploadLimits = { files: 20, packedBytes: 5 * 1024 * 1024 } as const

const base64 = z.base64('is not base64.').max(Math.ceil(uploadLimits.packedBytes / 3) * 4 + 4, {
  error: 'The packed files are larger than 5 MB together: load them one by one, or on the server.',
})

const releaseName = z
  .string()
  .trim()
  .regex(
    /^(FY)?20\d\d(-(0[1-9]|1[0-2]))?$/i,
    'A release is a year, or a year and a month: 2026 or 2026-04.',
  )

/** Files as a person picked them, gzip or as they are; `release` is for names that do not tell it. */
export const uploadCodeSetsInput = z.object({
  files: z
    .array(z.object({ name: z.string().trim().min(1).max(200), content: base64 }))
    .min(1, 'Choose at least one file.')
    .max(uploadLimits.files, `Choose at most ${uploadLimits.files} files at a time.`),
  release: releaseName.optional(),
})
export type UploadCodeSetsInput = z.output<typeof uploadCodeSetsInput>

/** Files on the server: those of its folder, or the current ones from CDC's public site. */
export const queueLoadInput = z.object({ origin: z.enum(['directory', 'download']) })
export type QueueLoadInput = z.output<typeof queueLoadInput>

export interface CodeSetLoad {
  readonly id: string
  readonly origin: LoadOrigin
  /** Null for those who may not load. */
  readonly requestedBy: string | null
  readonly status: LoadStatus
  /** What it does at this moment. */
  readonly step: string
  readonly requestedAt: string
  readonly endedAt: string | null
  readonly report: LoadReport | null
  /** Why it failed. */
  readonly failure: string | null
}

export interface ReleaseOnFile {
  readonly id: string
  readonly system: string
  readonly label: string
  readonly effectiveFrom: string
  readonly effectiveTo: string
  readonly codes: number
  readonly notes: number
  /** Whether it judges records of today. */
  readonly isInForce: boolean
  readonly isStarter: boolean
}

/** A file as it came from a public site; what was in it is loaded. */
export interface DownloadFacts {
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

export interface SourceOnFile {
  readonly name: string
  readonly format: string
  readonly states: string
  readonly records: number
  readonly faults: number
  readonly loadedAt: string
  /** Null where it was uploaded or lay on the server. */
  readonly download: DownloadFacts | null
}

/** What the code-sets page shows. */
export interface CodeSetsOverview {
  readonly today: string
  /** By code system, each newest first. */
  readonly releases: readonly ReleaseOnFile[]
  readonly sources: readonly SourceOnFile[]
  readonly lists: readonly {
    readonly list: string
    readonly source: string
    readonly codes: number
  }[]
  readonly referenceSets: readonly {
    readonly id: string
    readonly source: string
    readonly year: string
  }[]
  readonly loads: readonly CodeSetLoad[]
  /** Whether the reader is an operator. */
  readonly mayLoad: boolean
  /** The folder of the server that official files can be loaded from; null where there is none. */
  readonly directory: string | null
  readonly mayDownload: boolean
}
