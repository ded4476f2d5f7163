import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Loaded } from './view'

export function SecondFactorPanel({ account }: Pick<Loaded, 'account'>) {
  const words = useWords().settings.account
  const { number } = useFormats()
  const { hasTotp, recoveryCodesLeft } = account
  return (
    <Panel title={words.totpTitle} note={hasTotp ? words.totpOn : words.totpOff}>
      {hasTotp && <p>{words.totpCodesLeft(number(recoveryCodesLeft), recoveryCodesLeft === 1)}</p>}
      {account.hasPassword && (
        <LinkButton to="/indstillinger/totrinslogin">
          {hasTotp ? `${words.totpRemove} …` : words.totpBegin}
        </LinkButton>
      )}
    </Panel>
  )
}
