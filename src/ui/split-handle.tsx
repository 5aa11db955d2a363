'use client'

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface SplitHandleProps {
  readonly label: string
  readonly width: number
  readonly min: number
  readonly max: number
  readonly sideAt: 'start' | 'end'
  readonly onResize: (width: number) => void
}

const stepPx = 16

/** The line between two panes. */
export function SplitHandle({ label, width, min, max, sideAt, onResize }: SplitHandleProps) {
  const grip = useRef<{ x: number; width: number }>(undefined)
  const outward = sideAt === 'start' ? 1 : -1
  const resize = (next: number) => onResize(Math.min(max, Math.max(min, next)))

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    grip.current = { x: event.clientX, width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  function onPointerMove(event: PointerEvent) {
    if (grip.current) resize(grip.current.width + outward * (event.clientX - grip.current.x))
  }

  function onKeyDown(event: KeyboardEvent) {
    const widths: Record<string, number> = {
      ArrowRight: width + outward * stepPx,
      ArrowLeft: width - outward * stepPx,
      Home: min,
      End: max,
    }
    const next = widths[event.key]
    if (next === undefined) return
    event.preventDefault()
    resize(next)
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = undefined)}
      onKeyDown={onKeyDown}
      className="group relative z-10 -mx-1 w-2 shrink-0 cursor-col-resize touch-none outline-none max-md:hidden print:hidden"
    >
      <span className="absolute inset-y-0 left-1/2 w-px -translate-x-1/2 bg-line group-hover:w-0.5 group-hover:bg-accent-line group-focus-visible:w-0.75 group-focus-visible:bg-focus group-active:bg-accent" />
    </div>
  )
}
