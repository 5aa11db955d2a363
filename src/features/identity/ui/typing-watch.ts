interface TypingWatchOptions {
  /** Tells the server that a person is at work. */
  readonly extend: () => void
  readonly now: () => number
}

/** At most once in this time: sessions last minutes, and a request a keystroke would be noise. */
export const extendEveryMs = 120_000

/**
 * Notes key strokes. Whoever types a long rationale asks the server for nothing but autosaves, which
 * extend no session; the strokes are what a person does, so that now and then one of them does.
 */
export function createTypingWatch({ extend, now }: TypingWatchOptions) {
  let extendedAt = now()
  return {
    /** `isTrusted` is false for a stroke that a script made. */
    stroke({ isTrusted }: { readonly isTrusted: boolean }): void {
      if (!isTrusted || now() - extendedAt < extendEveryMs) return
      extendedAt = now()
      extend()
    },
  }
}
