import { officialFormats, type OfficialFormat } from '../../contract/official-formats'

/** The format of a file in words. */
export function formatName(format: string): string {
  return isFormat(format) ? officialFormats[format] : format
}

function isFormat(format: string): format is OfficialFormat {
  return format in officialFormats
}
