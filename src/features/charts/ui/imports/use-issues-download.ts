'use client'

import { useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import type { EntryIssueReason, ImportIssue } from '../../contract/imports'
import { issuesCsv } from './issues-csv'

/** Fetches every issue of an import and saves them as a CSV file. */
export function useIssuesDownload(jobId: string, reason: EntryIssueReason | undefined) {
  const utils = trpc.useUtils()
  const [state, setState] = useState<{ isBusy: boolean; error?: string }>({ isBusy: false })
  const download = async () => {
    setState({ isBusy: true })
    try {
      const issues: ImportIssue[] = []
      let cursor: string | undefined
      do {
        const page = await utils.client.imports.listIssues.query({
          jobId,
          reason,
          cursor,
          limit: 500,
        })
        issues.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      save(issuesCsv(issues), `import-issues-${jobId.slice(-8)}.csv`)
      setState({ isBusy: false })
    } catch (error) {
      setState({ isBusy: false, error: toCallError(error).message })
    }
  }
  return { ...state, download: () => void download() }
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
