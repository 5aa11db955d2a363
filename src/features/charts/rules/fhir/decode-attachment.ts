import { htmlToText } from './html-to-text'
import { textAt, wellFormed, type JsonObject } from './json-at'

/** The longest note that is kept, in characters of base64; longer ones count as unreadable. */
const longestBase64 = 12_000_000

/** The text of an inline attachment, or undefined when it has none that people can read. */
export function decodeAttachment(attachment: JsonObject): string | undefined {
  const contentType = (textAt(attachment, 'contentType') ?? 'text/plain').toLowerCase()
  const [mediaType = '', ...parameters] = contentType.split(';').map((part) => part.trim())
  if (!isText(mediaType)) return undefined
  const bytes = bytesOf(attachment['data'])
  if (bytes === undefined) return undefined
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length)
  const text = decode(bytes, charset?.replaceAll('"', ''))
  const readable = isMarkup(mediaType) ? htmlToText(text) : text
  const stored = wellFormed(readable).replaceAll('\r\n', '\n')
  return stored.trim() === '' ? undefined : stored
}

function isText(mediaType: string): boolean {
  return (mediaType.startsWith('text/') && mediaType !== 'text/rtf') || isMarkup(mediaType)
}

function isMarkup(mediaType: string): boolean {
  return /^(text|application)\/(html|xml|xhtml\+xml|hl7-cda\+xml)$/.test(mediaType)
}

function bytesOf(data: unknown): Uint8Array | undefined {
  if (typeof data !== 'string' || data.length > longestBase64) return undefined
  try {
    const binary = atob(data)
    const bytes = new Uint8Array(binary.length)
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
    return bytes
  } catch {
    return undefined
  }
}

/** Sources that name no charset, or one that nobody knows, mean UTF-8 or, failing that, Windows Latin. */
function decode(bytes: Uint8Array, charset: string | undefined): string {
  const known = charset === undefined ? undefined : decoderOf(charset)
  if (known !== undefined) return known.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset)
  } catch {
    return undefined
  }
}
