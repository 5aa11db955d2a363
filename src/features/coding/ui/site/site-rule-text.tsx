import { DefinitionList } from '@/ui/definition-list'
import type { SiteRuleContent } from '../../contract/site-rules'
import { siteRuleContentFields } from '../../rules/site/changed-fields'
import { contentLines, contentWords } from './site-rule-words'

/** A rule as it stands, for reading. */
export function SiteRuleText({ content }: { readonly content: SiteRuleContent }) {
  return (
    <DefinitionList
      className="max-w-form"
      entries={siteRuleContentFields.map((field) => ({
        term: contentWords[field],
        value: <Lines lines={contentLines(content, field)} />,
      }))}
    />
  )
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <span key={index} className="block">
      {line}
    </span>
  ))
}
