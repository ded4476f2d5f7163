import { Form } from '@remix-run/react'
import type { Flash } from '~/http/flash.server'
import { useFormats, useWords } from '~/i18n/language-context'
import { StatusBar } from '~/ui/primitives/status-bar'

/** What the action before this page did; a deletion can be undone from here. */
export function FlashBar({ flash }: { flash: Flash & { key: string } }) {
  const words = useWords()
  const formats = useFormats()
  return (
    <StatusBar
      messageKey={flash.key}
      message={words.flashes[flash.did](formats.recordName(flash.name))}
      action={
        flash.trashId && (
          <Form method="post" action="/papirkurv">
            <button type="submit" name="trashId" value={flash.trashId}>
              {words.common.undo}
            </button>
          </Form>
        )
      }
    />
  )
}
