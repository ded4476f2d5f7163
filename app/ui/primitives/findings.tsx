import type { ReactNode } from 'react'
import type { IconName } from './icon'
import { Icon } from './icon'

export interface Finding {
  key: string
  tone: 'watch' | 'bad' | 'good'
  icon?: IconName
  what: string
  why?: string | undefined
  action?: ReactNode
}

const icons: Record<Finding['tone'], IconName> = { watch: 'alert', bad: 'alert', good: 'check' }

/** What to notice: what it is, why, and one action. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="find">
      {findings.map((finding) => (
        <li key={finding.key} className={finding.tone === 'watch' ? undefined : finding.tone}>
          <Icon name={finding.icon ?? icons[finding.tone]} />
          <div>
            <b>{finding.what}</b>
            {finding.why && <small>{finding.why}</small>}
          </div>
          {finding.action}
        </li>
      ))}
    </ul>
  )
}
