import { useSyncExternalStore } from 'react'

// `screen`: printing on A4 keeps what the screen shows.
const narrow = 'screen and (max-width: 760px)'

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(narrow)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** Whether a month's sheet fits. False on the server and in the first render of the browser. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => !window.matchMedia(narrow).matches,
    () => false,
  )
}
