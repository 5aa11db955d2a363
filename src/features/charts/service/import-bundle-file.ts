import { countFile, type ImportFileRow } from '../queries/import-jobs'
import { deleteChunks, setFileState } from '../queries/staged-files'
import type { ImportRun } from './import-run'
import { inRun } from './in-run'
import { parseSource } from './parse-source'
import { checkBundle, prepareBundle, type PreparedUnit } from './prepare-bundle'
import { prepareFile } from './prepare-file'
import { readPacked, readStaged } from './read-staged'
import { splitLines } from './split-lines'

/** Imports a file of one bundle, or of one bundle a line, from where an earlier run got to. */
export async function importBundleFile(
  run: ImportRun,
  file: ImportFileRow,
  ahead: Promise<PreparedUnit> | undefined,
): Promise<void> {
  await (file.lines ? importLines(run, file) : importWhole(run, file, ahead))
}

async function importWhole(
  run: ImportRun,
  file: ImportFileRow,
  ahead: Promise<PreparedUnit> | undefined,
): Promise<void> {
  const unit = await (ahead ?? prepareHere(run, file))
  run.bytesDone += file.bytes
  await run.commit({
    ...unit,
    issues: unit.issues.map((issue) => ({ ...issue, fileId: file.id })),
    place: { kind: 'file', fileId: file.id, done: file.bundlesDone, isWhole: true },
    bytesDone: run.bytesDone,
  })
}

async function prepareHere(run: ImportRun, file: ImportFileRow): Promise<PreparedUnit> {
  return prepareFile(run, await readPacked(run.ctx, file))
}

/** Every line is judged before the first is stored, so that a refused file leaves nothing behind. */
async function importLines(run: ImportRun, file: ImportFileRow): Promise<void> {
  const { ctx } = run
  if (file.bundlesDone === 0)
    for await (const line of splitLines(readStaged(ctx, file)))
      checkBundle(run, parseSource(line.text, line), line.number)
  let read = 0
  let done = 0
  const staged = readStaged(ctx, file, (bytes) => {
    read = bytes
  })
  for await (const line of splitLines(staged)) {
    if (done >= file.bundlesDone) {
      const unit = prepareBundle(run, parseSource(line.text, line), line.number)
      await run.commit({
        ...unit,
        issues: unit.issues.map((issue) => ({ ...issue, fileId: file.id })),
        place: { kind: 'file', fileId: file.id, done, isWhole: false },
        bytesDone: run.bytesDone + read,
      })
    }
    done += 1
  }
  await run.settle()
  run.bytesDone += file.bytes
  await inRun(run, async (tx) => {
    await setFileState(tx, file.id, { status: 'imported', format: 'bundle-lines' })
    await deleteChunks(tx, [file.id])
    await countFile(tx, run.job.id, { refused: false, bytesDone: run.bytesDone })
  })
}
