import type { RepositoryFiles } from '../verify/invariants/invariant'

const readsData = /from '(?:@\/testing|\.{1,2})\/(?:data-directory|engine-worlds|official-release)'/

/** The pure test files that also judge by the official files or the sample bundles, where there are some. */
export function dataTests(files: RepositoryFiles): readonly string[] {
  return [...files]
    .filter(([file, text]) => /(?<!\.db)\.test\.tsx?$/.test(file) && readsData.test(text))
    .map(([file]) => file)
}
