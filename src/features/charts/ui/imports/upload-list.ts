import type { UploadResult } from '../../contract/imports'

/** One chosen file on its way to the server. */
export interface UploadItem {
  readonly key: number
  readonly name: string
  readonly bytes: number
  readonly sent: number
  readonly state: 'sending' | 'answered' | 'failed'
  /** What became of it: an archive answers with its members. */
  readonly results: UploadResult['files']
  /** Why it could not be sent. */
  readonly failure?: string
}

export type UploadAction =
  | { readonly do: 'add'; readonly items: readonly Pick<UploadItem, 'key' | 'name' | 'bytes'>[] }
  | { readonly do: 'send'; readonly key: number; readonly sent: number }
  | { readonly do: 'answer'; readonly key: number; readonly results: UploadResult['files'] }
  | { readonly do: 'fail'; readonly key: number; readonly message: string }
  | { readonly do: 'clear' }

export function changeUploads(items: readonly UploadItem[], action: UploadAction): UploadItem[] {
  if (action.do === 'clear') return []
  if (action.do === 'add')
    return [
      ...items,
      ...action.items.map((item) => ({ ...item, sent: 0, state: 'sending' as const, results: [] })),
    ]
  return items.map((item) => (item.key === action.key ? changeItem(item, action) : item))
}

function changeItem(
  item: UploadItem,
  action: Exclude<UploadAction, { do: 'add' | 'clear' }>,
): UploadItem {
  if (action.do === 'send') return { ...item, sent: action.sent }
  if (action.do === 'fail') return { ...item, state: 'failed', failure: action.message }
  return { ...item, state: 'answered', sent: item.bytes, results: action.results }
}

export interface UploadSummary {
  readonly sending: number
  readonly bytes: number
  readonly sent: number
  readonly fileIds: readonly string[]
  /** Staged files without a Synthea mark. */
  readonly unmarked: number
  readonly refused: readonly { readonly name: string; readonly message: string }[]
}

/** What the chosen files amount to. */
export function summariseUploads(items: readonly UploadItem[]): UploadSummary {
  const results = items.flatMap((item) => item.results)
  return {
    sending: items.filter(({ state }) => state === 'sending').length,
    bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: items.reduce((sum, { sent }) => sum + sent, 0),
    fileIds: results.flatMap(({ fileId }) => fileId ?? []),
    unmarked: results.filter(({ needsAssertion }) => needsAssertion === true).length,
    refused: [
      ...items.flatMap(({ name, failure }) => (failure ? [{ name, message: failure }] : [])),
      ...results.flatMap(({ name, refusal }) =>
        refusal ? [{ name, message: refusal.message }] : [],
      ),
    ],
  }
}
