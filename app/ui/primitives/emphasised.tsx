import { Fragment } from 'react'
import { partsOf } from '~/i18n/emphasis'

/** A sentence of the catalogue with its marked parts set in `<b>`, or `<em>` in a headline. */
export function Emphasised({ text, as: Tag = 'b' }: { text: string; as?: 'b' | 'em' }) {
  return (
    <>
      {partsOf(text).map((part, index) =>
        part.isEmphasised ? <Tag key={index}>{part.text}</Tag> : <Fragment key={index}>{part.text}</Fragment>,
      )}
    </>
  )
}
