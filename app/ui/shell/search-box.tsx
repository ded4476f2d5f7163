import { Form, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'

/** Searches every record the reader may see. `/` moves the focus here. */
export function SearchBox() {
  const words = useWords().shell
  const [parameters] = useSearchParams()
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focusSearch)
    return () => document.removeEventListener('keydown', focusSearch)
  }, [])

  return (
    <Form className="search" role="search" action="/soeg">
      <label className="vh" htmlFor="soeg">
        {words.search}
      </label>
      <Icon name="search" />
      <input
        id="soeg"
        ref={input}
        name="q"
        type="search"
        placeholder={words.searchHint}
        defaultValue={parameters.get('q') ?? ''}
        maxLength={200}
      />
    </Form>
  )
}
