import type { ReactNode } from 'react'

interface EmptyStateProps {
  title: string
  text?: string
  action?: ReactNode
  /** The page has no other heading. */
  isPageTitle?: boolean
}

/** Says what will appear here, and gives one action. */
export function EmptyState({ title, text, action, isPageTitle = false }: EmptyStateProps) {
  const Heading = isPageTitle ? 'h1' : 'h2'
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {text && <p className="small">{text}</p>}
      {action && <div className="acts">{action}</div>}
    </div>
  )
}
