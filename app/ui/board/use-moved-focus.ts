import { useEffect, useRef } from 'react'

/** The card that is on its way: it is drawn anew in another column, so no element of it can remember. */
let movedCard: string | null = null

/** A card that is moved by its own form takes the focus again, on its link, in its new column. */
export function useMovedFocus(id: string) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (movedCard !== id) return
    movedCard = null
    link.current?.focus()
  }, [id])
  return {
    link,
    keep: () => {
      movedCard = id
    },
  }
}
