import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const envelopeVersion = 1
const nonceLength = 12
const tagLength = 16

/** The keys that may open a sealed column; the first seals. */
export interface Keyring {
  readonly current: string
  readonly keys: ReadonlyMap<string, Buffer>
}

/** What a sealed value belongs to: a ciphertext moved to another row or organization fails to open. */
export interface SealedPlace {
  readonly orgId: string
  readonly recordId: string
}

/** Parses `ENCRYPTION_KEYS`: `id:hex,id:hex`, the current key first. */
export function parseKeyring(text: string): Keyring {
  const pairs = text.split(',').map((pair) => {
    const [id = '', hex = ''] = pair.split(':')
    return [id, Buffer.from(hex, 'hex')] as const
  })
  return { current: pairs[0]?.[0] ?? '', keys: new Map(pairs) }
}

/**
 * AES-256-GCM. Envelope: version (1), key id length (1), key id, nonce (12), tag (16), ciphertext.
 * The additional data is organization + record, so the place is authenticated too.
 */
export function seal(keyring: Keyring, place: SealedPlace, plain: string | Uint8Array): Buffer {
  const keyId = Buffer.from(keyring.current)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keyring, keyring.current), nonce)
  cipher.setAAD(additionalData(place))
  const bytes = typeof plain === 'string' ? Buffer.from(plain, 'utf8') : plain
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  const head = Buffer.from([envelopeVersion, keyId.length])
  return Buffer.concat([head, keyId, nonce, cipher.getAuthTag(), body])
}

/** Opens what `seal` made; throws on a wrong key, a changed byte or another place. */
export function unseal(keyring: Keyring, place: SealedPlace, envelope: Uint8Array): Buffer {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength)
  const keyIdLength = bytes[1] ?? 0
  const nonceAt = 2 + keyIdLength
  const tagAt = nonceAt + nonceLength
  if (bytes[0] !== envelopeVersion || bytes.length < tagAt + tagLength) {
    throw new Error('not a sealed value')
  }
  const key = keyOf(keyring, bytes.toString('utf8', 2, nonceAt))
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(nonceAt, tagAt), {
    authTagLength: tagLength,
  })
  decipher.setAAD(additionalData(place))
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(tagAt + tagLength)), decipher.final()])
}

export function unsealText(keyring: Keyring, place: SealedPlace, envelope: Uint8Array): string {
  return unseal(keyring, place, envelope).toString('utf8')
}

function keyOf(keyring: Keyring, id: string): Buffer {
  const key = keyring.keys.get(id)
  if (!key) throw new Error(`no encryption key with id ${JSON.stringify(id)}`)
  return key
}

function additionalData(place: SealedPlace): Buffer {
  return Buffer.from(`${place.orgId}/${place.recordId}`, 'utf8')
}
