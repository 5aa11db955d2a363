'use client'

import { Star } from 'lucide-react'
import { IconButton } from '@/ui/icon-button'
import type { CodeSystem } from '../contract/code-systems'
import { useMarkCodes } from './use-own-codes'

interface FavouriteButtonProps {
  readonly code: string
  readonly system: CodeSystem
  readonly favourite: boolean
}

/** Marks a code as one's own favourite, or takes the mark away. */
export function FavouriteButton({ code, system, favourite }: FavouriteButtonProps) {
  const { toggleFavourite } = useMarkCodes()
  return (
    <IconButton
      icon={Star}
      size="small"
      label={favourite ? `Remove ${code} from favourites` : `Add ${code} to favourites`}
      aria-pressed={favourite}
      className={favourite ? '[&>svg]:fill-current text-accent-text' : undefined}
      onClick={() => toggleFavourite({ code, system, favourite })}
    />
  )
}
