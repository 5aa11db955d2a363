interface Ended {
  readonly sessions: number
  readonly tokens: number
  /** The session that asked goes on, so the ended ones are the others. */
  readonly keepsOne?: boolean
}

/** What ended with an old password, as the end of a sentence; nothing when nothing did. */
export function endedWords({ sessions, tokens, keepsOne = false }: Ended): string {
  const words = [
    counted(sessions, keepsOne ? 'other session' : 'session', 'ended'),
    counted(tokens, 'API token', 'revoked'),
  ].filter((part) => part !== undefined)
  return words.length > 0 ? `; ${words.join(', ')}` : ''
}

function counted(count: number, noun: string, verb: string): string | undefined {
  return count === 0 ? undefined : `${count} ${noun}${count === 1 ? '' : 's'} ${verb}`
}
