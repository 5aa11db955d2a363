import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { summariesFile, summarizeProcedures } from './procedure-summaries'
import { readRepository, repositoryRoot } from './repository-files'

const summaries = summarizeProcedures(readRepository())
writeFileSync(path.join(repositoryRoot, summariesFile), `${JSON.stringify(summaries, null, 2)}\n`)
console.log(`${Object.keys(summaries).length} procedures described in ${summariesFile}.`)
