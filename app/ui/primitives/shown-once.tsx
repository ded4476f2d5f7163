import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '~/i18n/language-context'
import { useHydrated } from '~/ui/forms/use-hydrated'
import { Button } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'

/** The address of a new feed, shown this once: selected, so that one key copies it where no button can. */
export function FeedLink({ name, address }: { name: string; address: string }) {
  const words = useWords().feeds.once
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [address])
  async function copy() {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(address)
    } catch {
      // A browser that keeps the clipboard to itself: the address is selected, so one key does it.
      return
    }
    setCopied(address)
  }
  return (
    <div role="status" className="mb2">
      <Note tone="info" title={words.title(name)}>
        {words.text}
        <span className="field mt1">
          <label htmlFor={id}>{words.label}</label>
          <input
            id={id}
            ref={input}
            readOnly
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </span>
        {isHydrated && (
          <span className="acts mt1">
            <Button type="button" small icon="link" onClick={() => void copy()}>
              {words.copy}
            </Button>
            {copied === address && <span>{words.copied}</span>}
          </span>
        )}
      </Note>
    </div>
  )
}
