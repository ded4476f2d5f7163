import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'

interface SortLinkProps {
  label: string
  to: string
  sort?: 'ascending' | 'descending' | undefined
}

/** The heading of a sortable column; the direction is an arrow here and `aria-sort` on the cell. */
export function SortLink({ label, to, sort }: SortLinkProps) {
  return (
    <Link className="sort" to={to} title={useWords().common.sortedBy(label.toLowerCase())} preventScrollReset>
      {label}
      {sort && <span aria-hidden="true">{sort === 'ascending' ? '↑' : '↓'}</span>}
    </Link>
  )
}
