import { useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { RequirementRow } from '~/usecases/grants/grant-page'

/** What the funder asks for, each with its rule in words and where the letter says it. */
export function RequirementsPanel({ requirements }: { requirements: readonly RequirementRow[] }) {
  const { page: words, artefacts, consequences } = useWords().grants
  return (
    <Panel title={words.requirements}>
      {requirements.length === 0 ? (
        <p className="small">{words.noRequirements}</p>
      ) : (
        <ul className="check">
          {requirements.map((requirement) => (
            <li key={requirement.id}>
              <Icon name="document" />
              <span>
                <b>{requirement.name}</b>
                <small>{sentence(requirement.rule)}</small>
                <small>
                  {[
                    requirement.artefacts.map((artefact) => artefacts[artefact]).join(', '),
                    requirement.consequence !== 'none' && consequences[requirement.consequence],
                    requirement.responsible?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
                {requirement.sourceText && (
                  <small>{words.source(requirement.sourceText, requirement.sourcePage)}</small>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** The rule as a sentence of its own. */
function sentence(rule: string): string {
  return rule.charAt(0).toUpperCase() + rule.slice(1)
}
