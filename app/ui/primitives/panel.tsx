import { useId } from 'react'
import type { ReactNode } from 'react'
import { classes } from './class-names'

interface PanelProps {
  title: string
  /** One line under the title. */
  note?: ReactNode
  /** At most one action or a legend, at the right of the header. */
  action?: ReactNode
  /** Columns of twelve in a `.grid`. */
  span?: 4 | 5 | 6 | 7 | 8 | 12
  /** `ask` gives it the coloured edge of a question that waits for an answer. */
  tone?: 'plain' | 'ask'
  id?: string
  children: ReactNode
}

export function Panel({ title, note, action, span, tone = 'plain', id, children }: PanelProps) {
  const heading = useId()
  return (
    <section
      id={id}
      className={classes('panel', span && `c${span}`, tone === 'ask' && 'ask')}
      aria-labelledby={heading}
    >
      <header>
        <div>
          <h2 id={heading}>{title}</h2>
          {note && <p>{note}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  )
}
