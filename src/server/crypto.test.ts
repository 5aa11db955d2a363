import { describe, expect, it } from 'vitest'
import { parseKeyring, seal, unsealText } from './crypto'

const oldKey = `old:${'1a'.repeat(32)}`
const newKey = `new:${'2b'.repeat(32)}`
const place = { orgId: 'org-1', recordId: 'document-1' }
const text = 'Patient denies chest pain.'

describe('sealed values', () => {
  it('open at their place and differ each time', () => {
    const keyring = parseKeyring(newKey)
    const [first, second] = [seal(keyring, place, text), seal(keyring, place, text)]
    expect(unsealText(keyring, place, first)).toBe(text)
    expect(first.equals(second)).toBe(false)
    expect(first.includes(Buffer.from('chest'))).toBe(false)
  })

  it('sealed under an older key still open after the keys turned', () => {
    const sealed = seal(parseKeyring(oldKey), place, text)
    expect(unsealText(parseKeyring(`${newKey},${oldKey}`), place, sealed)).toBe(text)
  })

  it('fail closed without the key or with a wrong key of the same id', () => {
    const sealed = seal(parseKeyring(oldKey), place, text)
    expect(() => unsealText(parseKeyring(newKey), place, sealed)).toThrow(/no encryption key/)
    expect(() => unsealText(parseKeyring(`old:${'3c'.repeat(32)}`), place, sealed)).toThrow()
  })

  it('fail closed at every tampered byte', () => {
    const keyring = parseKeyring(newKey)
    const sealed = seal(keyring, place, text)
    for (let at = 0; at < sealed.length; at += 1) {
      const tampered = Buffer.from(sealed)
      tampered[at] = (tampered[at] ?? 0) ^ 1
      expect(() => unsealText(keyring, place, tampered)).toThrow()
    }
  })

  it('fail closed in another record and another organization', () => {
    const keyring = parseKeyring(newKey)
    const sealed = seal(keyring, place, text)
    expect(() => unsealText(keyring, { ...place, recordId: 'document-2' }, sealed)).toThrow()
    expect(() => unsealText(keyring, { ...place, orgId: 'org-2' }, sealed)).toThrow()
  })

  it('are refused when they are cut off or no envelope at all', () => {
    const keyring = parseKeyring(newKey)
    const sealed = seal(keyring, place, text)
    expect(() => unsealText(keyring, place, sealed.subarray(0, 20))).toThrow(/not a sealed value/)
    expect(() => unsealText(keyring, place, Buffer.alloc(0))).toThrow(/not a sealed value/)
  })
})
