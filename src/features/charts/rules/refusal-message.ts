import type { FileRefusalReason } from '../contract/imports'

const messages: Readonly<Record<FileRefusalReason, string>> = {
  'empty-file': 'The file is empty.',
  'file-too-large':
    'The file is larger than this server accepts. Split it, or raise UPLOAD_MAX_BYTES.',
  'unpacked-too-large':
    'The file unpacks to more than this server accepts. Split it, or raise UPLOAD_MAX_BYTES.',
  'too-many-files': 'The archive holds too many files. Import it in parts.',
  'damaged-archive': 'The archive or its compression is damaged. Export or pack it again.',
  'unsupported-archive': 'The archive holds another archive or is encrypted. Unpack it first.',
  truncated: 'The file ends in the middle: it was cut off. Export or copy it again.',
  'not-json': 'The file is not JSON. FHIR is accepted as JSON, NDJSON, gzip or zip of these.',
  'not-fhir': 'The file is JSON but not FHIR: it names no resource type.',
  'not-a-bundle': 'The file holds a single resource. Import a Bundle, or bulk files (NDJSON).',
  'bundle-type':
    'This type of Bundle does not describe patients. Transaction, batch and collection bundles are accepted.',
  'line-too-long': 'A line is longer than one bundle may be. Split the bundle.',
  'not-marked-synthetic':
    'The data carries no Synthea mark. Import it again and confirm that it is synthetic, if it is.',
}

/** Why a file was refused and how to mend it, in words; `line` where a line of it is at fault. */
export function refusalMessage(reason: FileRefusalReason, line?: number | null): string {
  return line ? `Line ${line}: ${messages[reason]}` : messages[reason]
}
