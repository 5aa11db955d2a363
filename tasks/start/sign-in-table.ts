interface Account {
  readonly role: string
  readonly email: string
}

/** The demo accounts as lines of a table; no lines when there are none. */
export function signInTable(accounts: readonly Account[], password: string): string[] {
  if (accounts.length === 0) return []
  const rows = accounts.map((account) => [account.role, account.email, password])
  const table = [['role', 'e-mail address', 'password'], ...rows]
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  )
}
