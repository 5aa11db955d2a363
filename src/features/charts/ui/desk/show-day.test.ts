import { expect, it } from 'vitest'
import { showDay, showDays } from './show-day'

it('shows the day as the source wrote it, whatever the reader’s own time zone', () => {
  expect(showDay('2026-02-11T23:30:00-08:00')).toBe('Feb 11, 2026')
  expect(showDay('2026-12-01')).toBe('Dec 1, 2026')
})

it('keeps what is no day', () => {
  expect(showDay('2026')).toBe('2026')
})

it('shows a stay as two days and a visit as one', () => {
  expect(showDays('2026-02-11T08:00:00Z', '2026-02-14T10:00:00Z')).toBe(
    'Feb 11, 2026 – Feb 14, 2026',
  )
  expect(showDays('2026-02-11T08:00:00Z', '2026-02-11T10:00:00Z')).toBe('Feb 11, 2026')
  expect(showDays('2026-02-11T08:00:00Z', null)).toBe('Feb 11, 2026')
})
