const ownLine = /^(?:- |\d+\. )/

/** Joins hard-wrapped source lines into paragraphs; list items keep lines of their own. */
export function prose(strings: TemplateStringsArray): string {
  const lines: string[] = []
  let open = false
  for (const line of strings
    .join('')
    .split('\n')
    .map((raw) => raw.trim())) {
    if (line !== '' && open && !ownLine.test(line)) lines.push(`${lines.pop()} ${line}`)
    else if (line !== '') lines.push(line)
    open = line !== ''
  }
  return lines.join('\n')
}
