import { ExactTime } from '@/ui/exact-time'
import type { SiteRuleVersion } from '../../contract/site-rules'
import { changedFields } from '../../rules/site/changed-fields'
import { Lines } from './site-rule-text'
import { changeWords, contentLines, contentWords } from './site-rule-words'

interface SiteRuleHistoryProps {
  /** Newest first. */
  readonly versions: readonly SiteRuleVersion[]
}

/** Who changed what, with each changed field before and after. */
export function SiteRuleHistory({ versions }: SiteRuleHistoryProps) {
  return (
    <section aria-label="History" className="max-w-wide-dialog">
      <h2 className="mb-2 border-b border-line pb-1 text-14 font-semibold">History</h2>
      <ol className="flex flex-col gap-3">
        {versions.map((version, index) => (
          <li key={version.version}>
            <Step version={version} before={versions[index + 1]} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StepProps {
  readonly version: SiteRuleVersion
  readonly before: SiteRuleVersion | undefined
}

function Step({ version, before }: StepProps) {
  const fields = before ? changedFields(before.content, version.content) : []
  return (
    <>
      <p className="flex flex-wrap gap-x-2 text-13">
        <span className="font-medium">{changeWords[version.change]}</span>
        {version.untested ? <span className="text-warning-text">without a test</span> : null}
        <span>by {version.changedByLabel}</span>
        <span className="text-quiet">
          <ExactTime at={version.changedAt} />, version {version.version}
        </span>
      </p>
      {before && fields.length > 0 ? (
        <dl className="mt-1 grid grid-cols-1 gap-x-4 gap-y-1 border-l-2 border-line pl-3 text-13 md:grid-cols-[auto_1fr_1fr]">
          {fields.map((field) => (
            <div key={field} className="contents">
              <dt className="text-quiet">{contentWords[field]}</dt>
              <dd className="min-w-0 text-quiet">
                <del className="break-words decoration-line">
                  <Lines lines={contentLines(before.content, field)} />
                </del>
              </dd>
              <dd className="min-w-0">
                <ins className="break-words no-underline">
                  <Lines lines={contentLines(version.content, field)} />
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  )
}
