import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from './button'

interface PaginationProps {
  /** From 1. */
  page: number
  pageSize: number
  total: number
  /** The address of another page of the same list. */
  hrefOf: (page: number) => string
}

export function Pagination({ page, pageSize, total, hrefOf }: PaginationProps) {
  const words = useWords().common.pages
  const { number } = useFormats()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1) return null
  const first = (page - 1) * pageSize + 1
  return (
    <nav className="pager" aria-label={words.label}>
      <span>{words.range(number(first), number(Math.min(total, page * pageSize)), number(total))}</span>
      <span>{words.page(page, pages)}</span>
      <span className="acts">
        {page > 1 && (
          <LinkButton small icon="chevronLeft" to={hrefOf(page - 1)} rel="prev">
            {words.previous}
          </LinkButton>
        )}
        {page < pages && (
          <LinkButton small icon="chevronRight" to={hrefOf(page + 1)} rel="next">
            {words.next}
          </LinkButton>
        )}
      </span>
    </nav>
  )
}
