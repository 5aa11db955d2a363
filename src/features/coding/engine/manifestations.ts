import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { perCode } from './per-release'

const inDiseasesElsewhere = /\bin (?:\w+ )*diseases classified elsewhere/i

/**
 * A manifestation, which never stands without its etiology: on the list of MCE edit 6, or titled “in diseases
 * classified elsewhere”, as codes are that are newer than the list.
 */
export const isManifestation = perCode(
  (code: string, release: ReleaseView): boolean =>
    release.isListed('mceManifestation', code) ||
    inDiseasesElsewhere.test(release.find(code)?.title ?? ''),
)
