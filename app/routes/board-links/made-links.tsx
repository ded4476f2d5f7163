import { useEffect, useRef } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'

export interface MadeLinks {
  links: { contactId: string; name: string; url: string }[]
  /** The names of those it was mailed to, and of those it was not. */
  sent: string[]
  unsent: string[]
}

/** The links just made, shown this once. */
export function MadeLinksNote({ made: { links, sent, unsent } }: { made: MadeLinks }) {
  const { once } = useWords().boardLinks
  const formats = useFormats()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
  }, [links])
  return (
    <div role="status" className="mb2">
      <Note tone="info" title={once.title(links.length)}>
        {once.text}
        {sent.length > 0 && ` ${once.sent(formats.list(sent))}`}
        {unsent.length > 0 && ` ${once.unsent(formats.list(unsent))}`}
        <span className="shown-links">
          {links.map(({ contactId, name, url }, index) => (
            <span className="field" key={contactId}>
              <label htmlFor={`link-${contactId}`}>{once.label(name)}</label>
              <input
                id={`link-${contactId}`}
                ref={index === 0 ? first : undefined}
                readOnly
                value={url}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </span>
          ))}
        </span>
      </Note>
    </div>
  )
}
