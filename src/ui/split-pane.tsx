'use client'

import { clsx } from 'clsx'
import type { CSSProperties, ReactNode } from 'react'
import { SplitHandle } from './split-handle'
import { useStoredSize } from './use-stored-size'

interface SplitPaneProps {
  /** Under which the width is remembered on this device. */
  readonly name: string
  /** The flexible side. */
  readonly main: ReactNode
  /** The side with a width of its own. */
  readonly side: ReactNode
  readonly sideAt: 'start' | 'end'
  /** What the side holds, for the handle's name: "codes". */
  readonly sideLabel: string
  readonly initial: number
  readonly min: number
  readonly max: number
  /** The one a phone shows; put a `PaneSwitch` above to change it. */
  readonly onPhone?: 'main' | 'side'
  readonly className?: string
}

/** Two panes from 768 pixels on, with a handle that the pointer drags and the arrow keys move. */
export function SplitPane(props: SplitPaneProps) {
  const { name, main, side, sideAt, sideLabel, initial, min, max, className } = props
  const { onPhone = 'main' } = props
  const [stored, store] = useStoredSize(name, initial)
  const width = Math.min(max, Math.max(min, stored))
  const style: CSSProperties & Record<'--side', string> = { '--side': `${width}px` }
  const sidePane = (
    <div
      className={clsx(
        'min-h-0 min-w-0 shrink-0 overflow-hidden max-md:w-full md:w-(--side) md:max-w-11/20',
        onPhone === 'main' && 'max-md:hidden',
      )}
    >
      {side}
    </div>
  )
  const handle = (
    <SplitHandle
      label={`Width of ${sideLabel}`}
      {...{ width, min, max, sideAt }}
      onResize={store}
    />
  )
  return (
    <div style={style} className={clsx('flex min-h-0 min-w-0', className)}>
      {sideAt === 'start' ? sidePane : null}
      {sideAt === 'start' ? handle : null}
      <div
        className={clsx(
          'min-h-0 min-w-0 flex-1 overflow-hidden',
          onPhone === 'side' && 'max-md:hidden',
        )}
      >
        {main}
      </div>
      {sideAt === 'end' ? handle : null}
      {sideAt === 'end' ? sidePane : null}
    </div>
  )
}
