import { useFormats, useWords } from '~/i18n/language-context'
import type { GrantGroup } from '~/usecases/grants/grant-list'

/** Every status with its sum, in the order of a grant's life; those with grants lead to their table. */
export function Pipeline({ groups }: { groups: readonly GrantGroup[] }) {
  const { grants: words, codes } = useWords()
  const formats = useFormats()
  return (
    <nav className="panel c12" aria-label={words.pipeline}>
      <ol className="facts pipeline">
        {groups.map(({ status, grants, sum }) => (
          <li key={status}>
            {grants.length > 0 ? (
              <a href={`#${status}`}>{codes.grantStatus[status]}</a>
            ) : (
              <span>{codes.grantStatus[status]}</span>
            )}
            <b>{formats.shortKroner(sum)}</b>
            <small>{words.count(grants.length)}</small>
          </li>
        ))}
      </ol>
    </nav>
  )
}
