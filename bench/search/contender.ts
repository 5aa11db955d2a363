/** A way of searching the same rows. */
export interface Contender {
  readonly name: string
  readonly buildMs: number
  /** What stays in this process for it; unknown of a server. */
  readonly bytes?: number
  /** Undotted codes, best first. */
  readonly search: (query: string, limit: number) => readonly string[] | Promise<readonly string[]>
}
