import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

const shownFor = 10_000

interface StatusBarProps {
  /** A new key shows the bar again. */
  messageKey: string
  message: string
  /** The undo form or link. */
  action?: ReactNode
}

/** Says what has happened and offers to undo it. It stays while it has focus or the pointer is on it. */
export function StatusBar({ messageKey, message, action }: StatusBarProps) {
  const [isHeld, hold] = useState(false)
  const [goneKey, setGoneKey] = useState<string | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => setGoneKey(messageKey), shownFor)
    return () => clearTimeout(timer)
  }, [messageKey, isHeld])

  return (
    <div
      ref={bar}
      className="status-bar"
      role="status"
      tabIndex={-1}
      hidden={goneKey === messageKey}
      onFocus={() => hold(true)}
      onBlur={(event) => hold(bar.current?.contains(event.relatedTarget) ?? false)}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(bar.current?.contains(document.activeElement) ?? false)}
    >
      <span>{message}</span>
      {action}
    </div>
  )
}
