import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Reference } from '~/usecases/refusals'
import { recordPath } from './record-path'

/** What refers to a record, each with the way to it where it has a page. */
export function References({ references }: { references: readonly Reference[] }) {
  const words = useWords()
  const formats = useFormats()
  return (
    <ul className="check">
      {references.map((reference) => {
        const path = recordPath(reference.kind, reference.id)
        const kind = words.codes.record[reference.kind as keyof typeof words.codes.record] ?? ''
        const { roles, rolesIn } = words.records
        const ownRoles: Record<string, Record<string, string>> = rolesIn
        const role = ownRoles[reference.kind]?.[reference.role] ?? roles[reference.role as keyof typeof roles]
        const name = formats.recordName(reference.name)
        return (
          <li key={`${reference.kind}${reference.id}${reference.role}`}>
            <span aria-hidden="true">·</span>
            <span>
              {path ? <Link to={path}>{name}</Link> : name}
              <small>{[kind, role].filter(Boolean).join(', ')}</small>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
