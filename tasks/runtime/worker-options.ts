/**
 * Options of Node for a process that runs the worker. Threads that help to collect garbage would take the
 * processor from the thread and the database that work for the same import.
 */
export const workerOptions: readonly string[] = [
  '--max-old-space-size=2048',
  '--single-threaded-gc',
]
