import type { RepositoryFiles } from './invariants/invariant'

/** Where the sentences stand that the OpenAPI document shows for each procedure. */
export const summariesFile = 'src/registry/openapi/procedure-summaries.json'

/** Of each procedure (`charts.list`) the sentence above its service. */
export function summarizeProcedures(files: RepositoryFiles): Record<string, string> {
  const registry = files.get('src/registry/routers.ts') ?? ''
  const entries = [...files]
    .filter(([file]) => /^src\/features\/[^/]+\/router\.ts$/.test(file))
    .flatMap(([file, text]) => proceduresOf(file, text, registry))
    .map(({ name, service, serviceFile }) => {
      const sentence = docstringOf(files.get(serviceFile) ?? '', service)
      return [name, sentence ?? ''] as const
    })
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

interface ProcedureSource {
  readonly name: string
  readonly service: string
  readonly serviceFile: string
}

function proceduresOf(file: string, text: string, registry: string): ProcedureSource[] {
  const folder = file.replace(/\/router\.ts$/, '')
  const routers = text.matchAll(/export const (\w+) = router\(\{([\s\S]*?)\n\}\)/g)
  return [...routers].flatMap(([, exported = '', body = '']) => {
    const mounted = new RegExp(`\\b(\\w+):\\s*${exported}\\b`).exec(registry)?.[1]
    const entries = body.matchAll(/^ {2}(\w+):\s*\w+\(\s*\w+,\s*(\w+)/gm)
    return [...entries].map(([, entry = '', service = '']) => ({
      name: `${mounted ?? exported}.${entry}`,
      service,
      serviceFile: `${folder}/${importedFile(text, service)}.ts`,
    }))
  })
}

function importedFile(text: string, name: string): string {
  const found = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./([^']+)'`).exec(text)
  return found?.[1] ?? ''
}

function docstringOf(text: string, name: string): string | undefined {
  const comment = new RegExp(
    `/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*export (?:async )?function ${name}\\b`,
  ).exec(text)?.[1]
  return comment
    ?.split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .trim()
}
