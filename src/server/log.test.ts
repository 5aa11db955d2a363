import { describe, expect, it } from 'vitest'
import { describeError } from './log'

describe('what is logged of an error', () => {
  it('is message and frames for our own errors', () => {
    expect(describeError(new Error('the queue is full'))).toMatchObject({
      type: 'Error',
      message: 'the queue is full',
    })
  })

  it('never holds the values a database error quotes', () => {
    const postgresError = Object.assign(new Error('invalid input: "Jane Roe"'), {
      code: '22P02',
      routine: 'string_to_uuid',
      detail: 'Key (name)=(Jane Roe) already exists.',
    })
    const queryError = Object.assign(new Error('Failed query: ... params: Jane Roe'), {
      query: 'select $1',
      params: ['Jane Roe'],
      cause: postgresError,
    })
    const logged = JSON.stringify(describeError(queryError))
    expect(logged).not.toContain('Jane Roe')
    expect(logged).toContain('22P02')
  })

  it('never holds the text that could not be parsed', () => {
    const parse = () => JSON.parse('Jane Roe, 58 years') as unknown
    let failure: unknown
    try {
      parse()
    } catch (error) {
      failure = error
    }
    expect(String(failure)).toContain('Jane Roe')
    const logged = JSON.stringify(describeError(new Error('cannot read', { cause: failure })))
    expect(logged).not.toContain('Jane Roe')
    expect(logged).toContain('SyntaxError')
  })
})
