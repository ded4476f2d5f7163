import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Panel } from '~/ui/primitives/panel'
import type { GrantPage } from '~/usecases/grants/grant-page'

/** Every step of its life, the latest first. */
export function StatusPanel({ page }: { page: GrantPage }) {
  const { grants, codes } = useWords()
  const words = grants.page
  const formats = useFormats()
  return (
    <Panel
      title={words.statusHistory}
      action={
        page.may.update && (
          <LinkButton small to={`/bevillinger/${page.grant.id}/status`}>
            {words.change}
          </LinkButton>
        )
      }
    >
      {page.statusChanges.length === 0 ? (
        <p className="small">{words.noStatusHistory}</p>
      ) : (
        <ul className="hist">
          {[...page.statusChanges].reverse().map((step, index) => (
            <li key={index}>
              <time dateTime={step.on}>{formats.day(step.on)}</time>
              <span>
                <Emphasised text={words.step(codes.grantStatus[step.to], step.actor)} />
                {step.note && <small>{step.note}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
