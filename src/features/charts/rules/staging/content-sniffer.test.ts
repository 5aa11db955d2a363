import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentSniffer } from './content-sniffer'
import { fileKindOf } from './file-kind'

const encoder = new TextEncoder()

/** The conclusion about a text that comes in pieces of `size` bytes. */
function sniff(text: string | Uint8Array, size = 7) {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text
  const sniffer = contentSniffer()
  for (let from = 0; from < bytes.length; from += size)
    sniffer.look(bytes.subarray(from, from + size))
  return sniffer.conclude()
}

const bundle = '{"resourceType":"Bundle","entry":[]}'

describe('sniffing the content of a file', () => {
  it.each([
    ['', 'empty-file'],
    [' \n\t', 'empty-file'],
    ['<xml/>', 'not-json'],
    ['[1,2]', 'not-json'],
    ['name,age\n1,2', 'not-json'],
    ['{"resourceType":"Bundle","entry":[{"resou', 'truncated'],
    ['{"name":"package","version":"1"}', 'not-fhir'],
    [bundle, undefined],
    [`\ufeff${bundle}\n`, undefined],
  ])('refuses %j as %s', (text, refusal) => {
    expect(sniff(text).refusal).toBe(refusal)
    expect(sniff(text, 1000).refusal).toBe(refusal)
  })

  it.each([
    [`${bundle}\n${bundle}\n`, true],
    [`${bundle}\r\n\r\n${bundle}`, true],
    [`${bundle}\n`, false],
    [JSON.stringify(JSON.parse(bundle), null, 2), false],
    ['{"resourceType":"Bundle","entry":[\n{"a":1}\n,{"b":2}]}', false],
    ['{"resourceType":"Bundle",\n"entry":[]}', false],
  ])('tells lines of JSON from one value: %j', (text, lines) => {
    for (const size of [1, 7, 40, 1000]) expect(sniff(text, size).lines).toBe(lines)
  })

  it('finds the mark of Synthea wherever the pieces are cut', () => {
    const marked = `{"resourceType":"Bundle","x":"${'y'.repeat(300_000)}synthetichealth/synthea"}`
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 9000 }), (size) => {
        expect(sniff(marked, size).unmarked).toBe(false)
      }),
      { numRuns: 30 },
    )
  })
})

it.each([
  [bundle, false],
  ['{"resourceType":"Patient"}', true],
  ['{ "resourceType" : "Patient" }', true],
  ['{"resourceType":"Patient","text":"Synthea"}', false],
])('asks for an assertion where patients carry no mark: %s, %s', (text, unmarked) => {
  for (const size of [1, 7, 1000]) expect(sniff(text, size).unmarked).toBe(unmarked)
})

it.each([
  [[0x1f, 0x8b, 8, 0], 'gzip'],
  [[0x50, 0x4b, 3, 4], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x7b, 0x22], 'plain'],
  [[], 'plain'],
])('tells the kind of a file that begins with %j: %s', (head, kind) => {
  expect(fileKindOf(Uint8Array.from(head))).toBe(kind)
})
