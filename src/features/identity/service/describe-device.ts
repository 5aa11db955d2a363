import Bowser from 'bowser'

/** "Firefox on Windows" from a User-Agent header; what it does not tell is left out. */
export function describeDevice(userAgent: string): string {
  if (userAgent.trim() === '' || userAgent === 'unknown') return 'An unknown device'
  const { browser, os } = Bowser.parse(userAgent)
  if (browser.name && os.name) return `${browser.name} on ${os.name}`
  return browser.name || os.name || 'An unknown device'
}
