interface CodeSampleProps {
  /** What the sample shows, for assistive technology. */
  readonly label: string
  readonly children: string
}

/** Lines to type or to paste; long ones scroll, and so they can be reached by keyboard. */
export function CodeSample({ label, children }: CodeSampleProps) {
  return (
    <pre
      tabIndex={0}
      role="region"
      aria-label={label}
      className="code overflow-x-auto rounded-control border border-line bg-sunken px-3 py-2 text-12"
    >
      {children}
    </pre>
  )
}
