import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** A thread does not take over the loader of its process, so it begins by loading it. */
const boot = `
const { workerData } = require('node:worker_threads')
import(workerData.loader).then(({ register }) => { register(); return import(workerData.program) })`

interface Thread {
  /** A TypeScript module; it talks through `parentPort`. */
  readonly program: URL
  /** Room for young objects: parsing makes many that die at once. */
  readonly youngMegabytes: number
}

/** Starts a thread that runs a TypeScript module. */
export function startThread({ program, youngMegabytes }: Thread): Worker {
  return new Worker(boot, {
    eval: true,
    workerData: { loader: loaderOf(), program: program.href },
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
}

/** Looked for where a thread starts, never on import: the pages are built with this module, not run with it. */
function loaderOf(): string {
  const file = createRequire(import.meta.url).resolve('tsx/package.json')
  return new URL('dist/esm/api/index.mjs', pathToFileURL(file)).href
}
