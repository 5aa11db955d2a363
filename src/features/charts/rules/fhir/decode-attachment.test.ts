import { describe, expect, it } from 'vitest'
import { decodeAttachment } from './decode-attachment'

function attached(contentType: string | undefined, bytes: string | Buffer) {
  return { contentType, data: Buffer.from(bytes).toString('base64') }
}

const latin = Buffer.from([0x41, 0xe4, 0x42])

describe('the text of an attachment', () => {
  it.each([
    ['text/plain; charset=utf-8', 'Fieber 39 °C', 'Fieber 39 °C'],
    ['TEXT/PLAIN; CHARSET="UTF-8"', 'é', 'é'],
    [undefined, 'plain', 'plain'],
    ['text/plain', 'two\r\nlines', 'two\nlines'],
    ['text/plain; charset=iso-8859-1', latin, 'AäB'],
    ['text/plain', latin, 'AäB'],
    ['text/plain; charset=klingon', latin, 'AäB'],
    ['text/html', '<p>One &amp; two</p><p>three</p>', 'One & two\n\nthree'],
    ['application/xml', '<doc><title>A</title><p>b</p></doc>', 'A\n\nb'],
    ['text/plain', 'a\0b', 'ab'],
  ])('of type %s is read', (contentType, bytes, text) => {
    expect(decodeAttachment(attached(contentType, bytes))).toBe(text)
  })

  it.each([
    [attached('application/pdf', '%PDF')],
    [attached('text/rtf', '{\\rtf}')],
    [attached('text/plain', '  \n ')],
    [{ contentType: 'text/plain' }],
    [{ contentType: 'text/plain', data: '*not base64*' }],
    [{ contentType: 'text/plain', data: 7 }],
  ])('is not read from %j', (attachment) => {
    expect(decodeAttachment(attachment)).toBeUndefined()
  })
})
