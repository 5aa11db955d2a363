import { describe, expect, it } from 'vitest'
import { changeUploads, summariseUploads, type UploadAction, type UploadItem } from './upload-list'

const add: UploadAction = {
  do: 'add',
  items: [
    { key: 1, name: 'a.json', bytes: 10 },
    { key: 2, name: 'b.zip', bytes: 30 },
  ],
}

function after(...actions: readonly UploadAction[]): UploadItem[] {
  return actions.reduce<UploadItem[]>(changeUploads, [])
}

describe('the list of uploads', () => {
  it('counts what is on its way', () => {
    const summary = summariseUploads(after(add, { do: 'send', key: 1, sent: 4 }))
    expect(summary).toMatchObject({ sending: 2, bytes: 40, sent: 4, fileIds: [], refused: [] })
  })

  it('gathers the members of an archive and names the refused ones', () => {
    const refusal = { reason: 'truncated', message: 'It was cut off.' } as const
    const summary = summariseUploads(
      after(
        add,
        { do: 'answer', key: 1, results: [{ name: 'a.json', fileId: 'f1' }] },
        {
          do: 'answer',
          key: 2,
          results: [
            { name: 'b.zip/c.json', fileId: 'f2', needsAssertion: true },
            { name: 'b.zip/d.json', refusal },
          ],
        },
      ),
    )
    expect(summary).toMatchObject({ sending: 0, sent: 40, fileIds: ['f1', 'f2'], unmarked: 1 })
    expect(summary.refused).toEqual([{ name: 'b.zip/d.json', message: 'It was cut off.' }])
  })

  it('names a file that could not be sent', () => {
    const summary = summariseUploads(after(add, { do: 'fail', key: 2, message: 'No connection.' }))
    expect(summary).toMatchObject({
      sending: 1,
      refused: [{ name: 'b.zip', message: 'No connection.' }],
    })
  })

  it('is empty when cleared', () => {
    expect(after(add, { do: 'clear' })).toEqual([])
  })
})
