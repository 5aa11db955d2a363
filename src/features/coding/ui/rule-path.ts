const siteRule = /^SITE-(\d+)$/

/** Where a rule is explained: the organization's own by number, one of the catalogue by its id. */
export function rulePath(rule: string): string {
  const number = siteRule.exec(rule)?.[1]
  return number === undefined ? `/rules/${encodeURIComponent(rule)}` : `/rules/site/${number}`
}
