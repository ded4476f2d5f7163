import { Link } from '@remix-run/react'
import type { RequirementCondition } from '~/domain/reporting/requirement'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { LinkButton } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import { capitalised } from '~/ui/page-title'
import type { GrantPage, RequirementRow } from '~/usecases/grants/grant-page'

/** What the funder asks for, each with its rule in words and where the letter says it. */
export function RequirementsPanel({ page }: { page: GrantPage }) {
  const { grants, requirements: words } = useWords()
  const { grant, requirements, template, may } = page
  return (
    <Panel
      title={words.panel.title}
      note={template && words.panel.fromTemplate(template.title, template.version)}
      action={
        may.require && (
          <LinkButton small icon="plus" to={`/rapportkrav/ny?bevilling=${grant.id}`}>
            {words.panel.add}
          </LinkButton>
        )
      }
    >
      {requirements.length === 0 ? (
        <p className="small">{grants.page.noRequirements}</p>
      ) : (
        <ul className="check">
          {requirements.map((requirement) => (
            <RequirementItem key={requirement.id} requirement={requirement} mayChange={may.require} />
          ))}
        </ul>
      )}
      {may.require && (
        <p className="acts mt3">
          <LinkButton small icon="document" to={`/bevillinger/${grant.id}/skabelon`}>
            {words.panel.useTemplate}
          </LinkButton>
          {requirements.length > 0 && (
            <LinkButton small kind="quiet" to={`/bevillinger/${grant.id}/gem-skabelon`}>
              {words.panel.saveTemplate}
            </LinkButton>
          )}
        </p>
      )}
    </Panel>
  )
}

function RequirementItem({ requirement, mayChange }: { requirement: RequirementRow; mayChange: boolean }) {
  const words = useWords()
  const formats = useFormats()
  const { page, artefacts, consequences } = words.grants
  const { panel } = words.requirements
  const { id, name, rule, condition, after, notices, consequence, sourceText, sourcePage } = requirement
  const facts = [
    requirement.artefacts.map((artefact) => artefacts[artefact]).join(', '),
    consequence !== 'none' && consequences[consequence],
    requirement.responsible?.name,
  ]
  return (
    <li>
      <Icon name="document" />
      <span>
        <b>
          {mayChange ? (
            <Link to={`/rapportkrav/${id}/ret`} aria-label={panel.edit(name)}>
              {name}
            </Link>
          ) : (
            name
          )}
        </b>
        <small>{capitalised(rule)}</small>
        {condition && <small>{panel.condition(conditionText(condition, words, formats))}</small>}
        {after.length > 0 && <small>{panel.after(formats.list(after))}</small>}
        <small>{facts.filter(Boolean).join(' · ')}</small>
        {sourceText && <small>{page.source(sourceText, sourcePage)}</small>}
        {notices !== null && mayChange && (
          <small>
            <Link to={`/rapportkrav/${id}/varsler`}>
              {notices > 0 ? `${panel.notices}: ${notices}` : panel.notice}
            </Link>
          </small>
        )}
      </span>
    </li>
  )
}

/** `ved bevilling over 100.000 kr.` */
function conditionText(condition: RequirementCondition, { requirements }: Words, formats: Formats): string {
  const words = requirements.conditionWords
  switch (condition.kind) {
    case 'projectYears':
      return words.projectYears(String(condition.first), String(condition.last))
    case 'lastProjectYear':
      return words.lastProjectYear
    case 'awardAbove':
    case 'awardFrom':
    case 'awardUpTo':
    case 'awardBelow':
      return words[condition.kind](formats.kroner(condition.amount))
  }
}
