import type { ReactNode } from 'react'

/** Says what will appear here, and gives one action. */
export function EmptyState({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {text && <p className="small">{text}</p>}
      {action && <div className="acts">{action}</div>}
    </div>
  )
}
