import type { DragEvent } from 'react'
import { useState } from 'react'

const dragType = 'text/plain'

/** What makes a column of a board take the cards that are dropped on it; the card's id is handed on. */
export function useDropColumn(mayMove: boolean, onDrop: (id: string) => void) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    column: {
      onDragOver: (event: DragEvent) => {
        if (!mayMove) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer.getData(dragType))
      },
    },
  }
}

/** What makes a card draggable; `isMoving` while it is. */
export function useDragCard(mayMove: boolean, id: string) {
  const [isMoving, setMoving] = useState(false)
  return {
    isMoving,
    card: {
      draggable: mayMove,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData(dragType, id)
        event.dataTransfer.effectAllowed = 'move'
        setMoving(true)
      },
      onDragEnd: () => setMoving(false),
    },
  }
}
