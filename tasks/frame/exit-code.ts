/** What a command's exit code tells. */
export const exitCode = {
  done: 0,
  /** It was refused, failed, or found something wrong. */
  refused: 1,
  /** It could not be understood. */
  badUsage: 2,
} as const
