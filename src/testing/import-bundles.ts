import { queueImport, readImport, runImport, stageFile, type ImportDetail } from '@/features/charts'
import type { ActorContext } from '@/server/context'
import { asSystem, type TestOrganization, type TestWorld } from './test-world'

export interface TestFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Stages files for a person and returns their ids; a refusal fails the test. */
export async function stageForTest(
  ctx: ActorContext,
  files: readonly TestFile[],
): Promise<string[]> {
  const ids: string[] = []
  for (const { name, content } of files) {
    const source = (async function* () {
      yield Buffer.from(content)
    })()
    for (const staged of await stageFile(ctx, { name, content: source })) {
      if ('refusal' in staged) throw new Error(`${name} was refused: ${staged.refusal.reason}`)
      ids.push(staged.fileId)
    }
  }
  return ids
}

interface TestImport {
  readonly world: TestWorld
  readonly org: TestOrganization
  readonly assertSynthetic?: boolean
}

/** Imports bundles or files from staging to the end, as the manager and the worker would. */
export async function importForTest(
  { world, org, assertSynthetic = false }: TestImport,
  ...sources: readonly (object | TestFile)[]
): Promise<ImportDetail> {
  const files = sources.map((source, index): TestFile =>
    isFile(source) ? source : { name: `bundle-${index}.json`, content: JSON.stringify(source) },
  )
  const ctx = org.as.manager
  const fileIds = await stageForTest(ctx, files)
  const { jobId } = await queueImport(ctx, { fileIds, assertSynthetic })
  await runImport(asSystem(world.openWorker(), org.orgId, 'import.run'), { jobId })
  return readImport(ctx, jobId)
}

function isFile(source: object): source is TestFile {
  return 'content' in source && 'name' in source
}
