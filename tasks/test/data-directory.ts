import { resolve } from 'node:path'
import { environmentWith } from '@/server/env'

/** Sample and official data of this machine, where there are some: `SMARTCODERS_DATA_DIR`, else beside the checkout. */
export function findDataDirectory(): string {
  return (
    environmentWith({})['SMARTCODERS_DATA_DIR'] ??
    resolve(import.meta.dirname, '../../../shared/data')
  )
}
