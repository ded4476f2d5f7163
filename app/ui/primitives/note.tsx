import type { ReactNode } from 'react'
import { classes } from './class-names'

interface NoteProps {
  tone?: 'watch' | 'info' | 'bad'
  /** What it is; the children say what to do. */
  title?: string
  children?: ReactNode
}

export function Note({ tone = 'watch', title, children }: NoteProps) {
  return (
    <div className={classes('note', tone === 'info' && 'info', tone === 'bad' && 'bad')}>
      {title && <b>{title}</b>}
      {children}
    </div>
  )
}
