import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { daySchema } from '@/core/day'
import {
  findCodeSetFiles,
  loadCodeSets,
  readReleaseName,
  type LoadReport,
} from '@/features/code-sets'
import { getOrganizationId } from '@/features/identity'
import { listOrganizationIds } from '@/server/jobs/worker-context'
import { BadUsage, parseOptions } from '../frame/bad-usage'
import { defineTask, type TaskOutcome, type TaskSurroundings } from '../frame/define-task'
import type { Runtime } from '../runtime/open-runtime'
import { withRuntime } from '../runtime/with-runtime'
import { withWorkerContext } from '../runtime/with-worker-context'

const releaseSchema = z.string().transform((text, context) => {
  const release = readReleaseName(text)
  if (release !== undefined) return release
  context.addIssue({
    code: 'custom',
    message: 'is a year, or a year and a month: 2026 or 2026-04.',
  })
  return z.NEVER
})

const optionsSchema = z.object({
  release: releaseSchema.optional(),
  effectiveFrom: daySchema.optional(),
  effectiveTo: daySchema.optional(),
  org: z.string().optional(),
})

type Options = z.infer<typeof optionsSchema>

/** Loads official code files: releases of ICD-10-CM, ICD-10-PCS, HCPCS and CPT, lists and reference sets. */
export const importCodeSetTask = defineTask({
  configure: (command) =>
    command
      .argument('<paths...>', 'official files (plain, .gz or .zip) or folders of them')
      .option(
        '--release <release>',
        'the release of files whose names do not tell: 2026 or 2026-04',
      )
      .option(
        '--effective-from <day>',
        'the first day of the release, where it is not the usual one',
      )
      .option('--effective-to <day>', 'its last day')
      .option(
        '--org <slug>',
        'the organization that a CPT file is licensed to, where there are several',
      ),
  run: async (input, surroundings) => {
    const options = parseOptions(optionsSchema, input.options)
    const paths = await findPaths(input.arguments)
    return withRuntime(async (runtime) => {
      const report = await loadCodeSets(
        { env: runtime.env, clock: () => new Date() },
        {
          files: givenFiles(paths, surroundings),
          asserted: { ...assertedOf(options), ...(await licenceOf(runtime, options)) },
          progress: teller(surroundings),
        },
      )
      return outcomeOf(report)
    })
  },
})

async function findPaths(places: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const place of places) {
    const files = await findCodeSetFiles(place)
    if (files === undefined) throw new BadUsage(`${place}: there is no such file or folder.`)
    found.push(...files)
  }
  if (found.length === 0)
    throw new BadUsage(
      'These folders hold no official files: .txt, .xml, .csv, .xlsx, .zip or .gz of these.',
    )
  return found
}

async function* givenFiles(
  paths: readonly string[],
  { signal }: TaskSurroundings,
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  for (const one of paths) {
    signal.throwIfAborted()
    yield { name: path.basename(one), bytes: await readFile(one) }
  }
}

function teller({ progress }: TaskSurroundings): (step: string) => void {
  return (step) => progress(`${step} ...`)
}

function assertedOf({ release, effectiveFrom, effectiveTo }: Options) {
  return {
    ...(release ? { release } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(effectiveTo ? { effectiveTo } : {}),
  }
}

/** CPT descriptors are seen by one organization: by the one that is named, or by the only one there is. */
async function licenceOf(
  runtime: Runtime,
  { org }: Options,
): Promise<{ readonly licensedTo?: string }> {
  return withWorkerContext(runtime, async (ctx) => {
    if (org !== undefined) return { licensedTo: await getOrganizationId(ctx, org) }
    const [only, ...others] = await listOrganizationIds(ctx)
    return only === undefined || others.length > 0 ? {} : { licensedTo: only }
  })
}

function outcomeOf(report: LoadReport): TaskOutcome {
  const isUseless = report.files.every(({ outcome }) => outcome === 'skipped')
  return { result: { ...report }, lines: linesOf(report), failed: isUseless }
}

function linesOf({ files, releases, addenda, comparisons, rows, seconds }: LoadReport): string[] {
  const changed = addenda.reduce((sum, one) => sum + one.add + one.delete + one.revise, 0)
  const unapplied = addenda.flatMap((one) =>
    one.unapplied.map((line) => ({ ...line, of: one.release })),
  )
  return [
    ...files.flatMap(({ name, outcome, states, records, reason, faults, faultCount }) => [
      outcome === 'skipped'
        ? `Skipped ${name}: ${reason ?? ''}.`
        : `${outcome === 'loaded' ? 'Loaded' : 'Unchanged'} ${name}: ${states ?? ''}, ${records} records.`,
      ...faults.map(({ line, reason: why }) => `  line ${line} ${why}`),
      ...(faultCount > faults.length ? [`  and ${faultCount - faults.length} more`] : []),
    ]),
    ...releases.map(
      ({ label, effectiveFrom, effectiveTo, codes, notes }) =>
        `${label}, ${effectiveFrom} to ${effectiveTo}: ${codes} codes, ${notes} notes.`,
    ),
    ...(changed + unapplied.length > 0
      ? [`Addenda: ${changed} changes applied, ${unapplied.length} not.`]
      : []),
    ...unapplied.map(
      ({ of, line, action, text, reason }) => `  ${of} line ${line} ${action}: ${text} (${reason})`,
    ),
    ...comparisons.map(
      (one) =>
        `${one.release}, rolled tabular list beside the order file: ${one.onlyInTabular.length} codes more, ${one.onlyInOrder.length} fewer, ${one.billableDiffers.length} otherwise billable, ${one.titleDiffers.length} otherwise titled.`,
    ),
    `${rows} rows in ${seconds.toFixed(1)} s.`,
  ]
}
