import type { FileRefusalReason } from '../../contract/imports'
import { refusalMessage } from '../refusal-message'

/** Thrown where reading a file shows that nothing of it may be kept. */
export class FileRefused extends Error {
  constructor(
    readonly reason: FileRefusalReason,
    readonly line?: number,
  ) {
    super(refusalMessage(reason, line))
    this.name = 'FileRefused'
  }
}
