import { Form } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { Loaded } from './view'

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const

export function SessionsPanel({ sessions }: Pick<Loaded, 'sessions'>) {
  const words = useWords().settings.account
  const { moment } = useFormats()
  const deviceOf = (userAgent: string | null) => {
    const browser = browsers.find(([mark]) => userAgent?.includes(mark))?.[1]
    const system = systems.find(([mark]) => userAgent?.includes(mark))?.[1]
    return browser && system ? words.sessionOn(browser, system) : (browser ?? system ?? words.sessionUnknown)
  }
  return (
    <Panel title={words.sessionsTitle}>
      <Form method="post">
        <ul className="find">
          {sessions.map(({ id, userAgent, lastSeenAt, isCurrent }) => (
            <li key={id} className={isCurrent ? 'good' : undefined}>
              <Icon name={isCurrent ? 'check' : 'circle'} />
              <div>
                <b>{deviceOf(userAgent)}</b>
                <small>{isCurrent ? words.sessionHere : words.sessionSeen(moment(lastSeenAt))}</small>
              </div>
              {!isCurrent && (
                <Button
                  small
                  name="endSession"
                  value={id}
                  aria-label={words.sessionEndOf(deviceOf(userAgent))}
                >
                  {words.sessionEnd}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <div className="mt2">
            <Button small name="endSession" value="others">
              {words.sessionEndOthers}
            </Button>
          </div>
        )}
      </Form>
    </Panel>
  )
}
