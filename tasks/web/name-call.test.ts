import { describe, expect, it } from 'vitest'
import { nameCall } from './name-call'

describe('a call in logs and traces', () => {
  it.each([
    ['/api/trpc/charts.list', '/api/trpc/charts.list'],
    ['/api/trpc/charts.list,charts.counts', '/api/trpc/charts.list,charts.counts'],
    ['/api/uploads', '/api/uploads'],
    ['/api/health/ready', '/api/health/ready'],
  ])('has the name of what was called: %s', (path, name) => {
    expect(nameCall(path)).toBe(name)
  })

  it.each([
    ['/api/trpc/charts.Smith', '/api/trpc/(unknown)'],
    ['/api/trpc/charts.list,patient-Smith', '/api/trpc/charts.list,(unknown)'],
    ['/api/uploads/Smith.json', '/api/uploads'],
    ['/Smith', '(unknown)'],
  ])('has nothing that only the caller wrote: %s', (path, name) => {
    expect(nameCall(path)).toBe(name)
  })
})
