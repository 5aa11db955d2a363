import { z } from 'zod'

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

type Packages = z.infer<typeof lockfileSchema>['packages']

/**
 * What keeps a lock file from working on another machine: npm silently leaves out optional platform
 * packages that it did not find, and the host it asked stands in `resolved`. Empty when it is sound.
 */
export function lockfileProblems(text: string): string[] {
  const { packages } = lockfileSchema.parse(JSON.parse(text))
  return Object.entries(packages).flatMap(([at, { resolved, optionalDependencies = {} }]) => [
    ...(resolved?.includes('://') ? [`${at} names the host of a registry.`] : []),
    ...Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, at, name))
      .map(
        ([name, range]) =>
          `${at || 'package.json'} may need ${name}@${range}, which is not locked.`,
      ),
  ])
}

/** Node looks for a package beside its dependent and then in every folder above it. */
function isLocked(packages: Packages, dependent: string, name: string): boolean {
  const beside = dependent === '' ? `node_modules/${name}` : `${dependent}/node_modules/${name}`
  if (beside in packages) return true
  if (dependent === '') return false
  const above = dependent.lastIndexOf('/node_modules/')
  return isLocked(packages, above < 0 ? '' : dependent.slice(0, above), name)
}
