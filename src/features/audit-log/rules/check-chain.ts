/** A stored chain row with the hash that its content really has, both as hex. */
export interface ChainLink {
  readonly seq: number
  readonly prevHash: string
  readonly rowHash: string
  readonly computedHash: string
}

export interface ChainPosition {
  readonly seq: number
  /** Hex; empty before the first row. */
  readonly hash: string
}

export interface ChainBreak {
  readonly seq: number
  readonly problem: string
}

export const chainStart: ChainPosition = { seq: 0, hash: '' }

/** Walks links in order from a position; names the first row that does not continue the chain. */
export function checkLinks(
  from: ChainPosition,
  links: readonly ChainLink[],
): { at: ChainPosition; broken?: ChainBreak } {
  let at = from
  for (const link of links) {
    const problem = problemOf(at, link)
    if (problem) return { at, broken: { seq: problem.seq, problem: problem.text } }
    at = { seq: link.seq, hash: link.rowHash }
  }
  return { at }
}

/** Compares the end of the walk with the head row: rows cut off the end are missed by no walk. */
export function checkHead(
  at: ChainPosition,
  head: ChainPosition | undefined,
): ChainBreak | undefined {
  if (!head) return at.seq === 0 ? undefined : { seq: at.seq, problem: 'the head row is missing' }
  if (head.seq > at.seq) {
    return { seq: at.seq + 1, problem: `rows ${at.seq + 1} to ${head.seq} are missing` }
  }
  if (head.seq < at.seq) return { seq: head.seq + 1, problem: 'rows stand after the head' }
  return head.hash === at.hash
    ? undefined
    : { seq: at.seq, problem: 'the last row is not the one the head names' }
}

function problemOf(at: ChainPosition, link: ChainLink): { seq: number; text: string } | undefined {
  if (link.seq !== at.seq + 1) return { seq: at.seq + 1, text: `row ${at.seq + 1} is missing` }
  if (link.prevHash !== at.hash) {
    return { seq: link.seq, text: 'the row does not follow the one before it' }
  }
  if (link.computedHash !== link.rowHash) {
    return { seq: link.seq, text: 'the content of the row does not match its hash' }
  }
  return undefined
}
