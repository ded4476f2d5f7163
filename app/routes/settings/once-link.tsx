import { useEffect, useId, useRef } from 'react'
import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'

/** A link that is shown once: selected, so that it can be copied with one key. */
export function OnceLink({ title, address }: { title: string; address: string }) {
  const words = useWords().settings.invitations
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [address])
  return (
    <div role="status" className="mb2">
      <Note tone="info" title={title}>
        {words.linkText}
        <span className="field mt1">
          <label htmlFor={id}>{words.linkLabel}</label>
          <input
            id={id}
            ref={input}
            readOnly
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </span>
      </Note>
    </div>
  )
}
