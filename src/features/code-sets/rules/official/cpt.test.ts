import { describe, expect, it } from 'vitest'
import { parseCpt } from './cpt'

/** The form alone: codes of no descriptor of AMA's, with words of our own. */
const file = [
  'Made for a test',
  'Code\tDescriptor',
  '',
  '90001\tFirst made-up service',
  '"90002"\t"Second made-up service, quoted"',
  '9000F\tMade-up category II',
  'note\tnot a code',
  '90003\t',
].join('\r\n')

describe('a site’s own CPT file', () => {
  const { records, faults } = parseCpt(`${file}\r\n`)

  it('gives each code its descriptor, behind the notice and column names', () => {
    expect(records).toEqual([
      { code: '90001', title: 'First made-up service', billable: true },
      { code: '90002', title: 'Second made-up service, quoted', billable: true },
      { code: '9000F', title: 'Made-up category II', billable: true },
    ])
  })

  it('names a line without a descriptor', () => {
    expect(faults).toMatchObject([{ line: 8, reason: '90003 has no descriptor' }])
  })

  it('names a line that begins with no code once the notice is over', () => {
    const long = [...Array<string>(40).fill('notice'), '90001\tMade up', 'nonsense\tMade up'].join(
      '\n',
    )
    expect(parseCpt(long).faults).toMatchObject([
      { line: 42, reason: 'does not begin with a CPT code' },
    ])
  })
})
