import { Notice } from '@/ui/notice'
import type { CodeSetsOverview } from '../../contract/loads'

/** What is amiss with the releases that judge records of today; silent while files are being loaded. */
export function ReleaseNotices({ overview }: { readonly overview: CodeSetsOverview }) {
  const { releases, loads, today } = overview
  if (loads.some(({ status }) => status === 'queued' || status === 'running')) return null
  const diagnoses = releases.filter(({ system }) => system === 'ICD-10-CM')
  const official = diagnoses.filter(({ isStarter }) => !isStarter)
  if (official.length === 0) {
    return (
      <Notice tone="warning" title="The starter set of ICD-10-CM serves">
        It is a small part of it without the notes of the tabular list, and serves until the
        official files of CDC and CMS are loaded.
      </Notice>
    )
  }
  const covers = official.some(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= today && today <= effectiveTo,
  )
  if (covers) return null
  const nearest = official.find(({ isInForce }) => isInForce)?.label
  return (
    <Notice tone="warning" title="No loaded release of ICD-10-CM is in force today">
      Records of today are judged by {nearest ?? 'the nearest one'}. Load the files of the present
      fiscal year.
    </Notice>
  )
}
