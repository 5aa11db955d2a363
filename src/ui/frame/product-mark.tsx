interface ProductMarkProps {
  readonly size?: number
}

/** The shape of a code: three characters, the point, the rest. Decorative; the name stands beside it. */
export function ProductMark({ size = 24 }: ProductMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="block shrink-0"
    >
      <rect width="24" height="24" rx="5" className="fill-accent" />
      <g className="fill-on-accent">
        <rect x="3.75" y="6" width="2.25" height="12" rx="0.6" />
        <rect x="7.25" y="6" width="2.25" height="12" rx="0.6" />
        <rect x="10.75" y="6" width="2.25" height="12" rx="0.6" />
        <rect x="14.25" y="15.75" width="2.25" height="2.25" rx="0.6" />
        <rect x="17.75" y="6" width="2.25" height="12" rx="0.6" />
      </g>
    </svg>
  )
}
