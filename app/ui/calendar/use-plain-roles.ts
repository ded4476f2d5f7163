import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/**
 * react-big-calendar calls its boxes table, row and cell without being one: events lie in rows beside the cells. A
 * reader is told of days (buttons) and deadlines (links) alone, so the roles are taken off whatever it draws.
 */
export function usePlainRoles(root: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const strip = () => {
      for (const box of element.querySelectorAll('[role]')) {
        for (const name of ['role', 'aria-label', 'aria-sort']) box.removeAttribute(name)
      }
    }
    strip()
    const observer = new MutationObserver(strip)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [root])
}
