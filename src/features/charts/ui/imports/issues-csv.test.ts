import { describe, expect, it } from 'vitest'
import type { ImportIssue } from '../../contract/imports'
import { issuesCsv } from './issues-csv'

const issue: ImportIssue = { fileName: 'a.json', bundle: 1, entry: 7, reason: 'odd-code' }

describe('the issues of an import as CSV', () => {
  it('names file, place, reason and meaning', () => {
    expect(issuesCsv([{ ...issue, resourceType: 'Observation', resourceId: 'o1' }])).toBe(
      'file,bundle,entry,reason,meaning,resource type,resource id\r\n' +
        'a.json,1,7,odd-code,A code cannot be one of its system; it was kept as it is.,Observation,o1\r\n',
    )
  })

  it.each([
    ['a,b.json', '"a,b.json"'],
    ['say "x".json', '"say ""x"".json"'],
    ['=cmd.json', "'=cmd.json"],
    ['@sum.json', "'@sum.json"],
  ])('writes the name %s so that a spreadsheet takes it as text', (fileName, written) => {
    expect(issuesCsv([{ ...issue, fileName }]).split('\r\n')[1]).toContain(`${written},1,7`)
  })
})
