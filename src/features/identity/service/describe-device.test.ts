import { describe, expect, it } from 'vitest'
import { describeDevice } from './describe-device'

describe('describeDevice', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
      'Safari on macOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    ['unknown', 'An unknown device'],
    ['', 'An unknown device'],
  ])('says %j as %s', (userAgent, words) => {
    expect(describeDevice(userAgent)).toBe(words)
  })

  it('takes whatever a client sends', () => {
    expect(describeDevice('curl/8.5.0')).not.toBe('')
    expect(describeDevice('<script>'.repeat(40))).not.toContain('<')
  })
})
