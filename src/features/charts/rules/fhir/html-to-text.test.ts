import { describe, expect, it } from 'vitest'
import { htmlToText } from './html-to-text'

describe('HTML as text', () => {
  it.each([
    ['<b>Bold</b> and <i>not</i>', 'Bold and not'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['a<br/>b', 'a\nb'],
    ['<style>p{}</style><script>alert(1)</script>text', 'text'],
    ['&lt;5 &#956;g &#x3bc;g &nope;', '<5 μg μg &nope;'],
    ['broken <p', 'broken'],
    ['', ''],
  ])('turns %s into %j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('takes time in proportion to its length, whatever is not closed', () => {
    const startedAt = performance.now()
    htmlToText('<'.repeat(300_000))
    htmlToText('<script>'.repeat(60_000))
    expect(performance.now() - startedAt).toBeLessThan(1500)
  })
})
