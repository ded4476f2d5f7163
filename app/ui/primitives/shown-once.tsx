import { useEffect, useId, useRef, useState } from 'react'
import { useHydrated } from '../forms/use-hydrated'
import { Button } from './button'
import { Note } from './note'

interface ShownOnceProps {
  /** What is never shown again: an address or a key. */
  value: string
  title: string
  words: { text: string; label: string; copy: string; copied: string }
}

/** Something shown this once: selected, so that one key copies it where no button can. */
export function ShownOnce({ value, title, words }: ShownOnceProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [value])
  async function copy() {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(value)
    } catch {
      // A browser that keeps the clipboard to itself: the address is selected, so one key does it.
      return
    }
    setCopied(value)
  }
  return (
    <div role="status" className="mb2">
      <Note tone="info" title={title}>
        {words.text}
        <span className="field mt1">
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            ref={input}
            readOnly
            value={value}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </span>
        {isHydrated && (
          <span className="acts mt1">
            <Button type="button" small icon="link" onClick={() => void copy()}>
              {words.copy}
            </Button>
            {copied === value && <span>{words.copied}</span>}
          </span>
        )}
      </Note>
    </div>
  )
}
