import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lockfileProblems } from './lockfile'
import { repositoryRoot } from './repository-files'

const problems = lockfileProblems(
  readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'),
)
for (const problem of problems) console.log(problem)
console.log(
  problems.length === 0
    ? 'package-lock.json is complete and names no registry.'
    : `package-lock.json has ${problems.length} problems: remove it and node_modules, and install again.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
