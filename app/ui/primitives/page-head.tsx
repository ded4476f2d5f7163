import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Emphasised } from './emphasised'
import { classes } from './class-names'

export interface Crumb {
  to?: string
  label: string
}

interface PageHeadProps {
  /** A catalogue sentence; its marked parts become warning type. */
  title: string
  crumbs?: Crumb[]
  /** Secondary line under the title. */
  sub?: ReactNode
  /** The verdict line, already rendered. */
  verdict?: ReactNode
  /** At most one primary button. */
  actions?: ReactNode
}

/** Every page opens with a sentence that can be read aloud, and what one can do. */
export function PageHead({ title, crumbs, sub, verdict, actions }: PageHeadProps) {
  return (
    <>
      {crumbs && (
        <p className="crumb">
          {crumbs.map((crumb, index) => (
            <span key={index}>
              {index > 0 && ' › '}
              {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}
            </span>
          ))}
        </p>
      )}
      <div className="head">
        <div className="lead">
          <h1>
            <Emphasised text={title} as="em" />
          </h1>
          {verdict}
          {sub && <p className="sub">{sub}</p>}
        </div>
        {actions && <div className="acts">{actions}</div>}
      </div>
    </>
  )
}

/** `missing`: money is lacking. `watch`: something blocks or needs attention. `safe`: in place. */
export type VerdictTone = 'missing' | 'watch' | 'safe'

export function VerdictLine({ tone, text }: { tone: VerdictTone; text: string }) {
  return (
    <p className={classes('verdict', tone === 'safe' && 'ok', tone === 'watch' && 'obs')}>
      <Emphasised text={text} />
    </p>
  )
}
