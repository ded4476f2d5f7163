import { useFormats, useWords } from '~/i18n/language-context'
import { capitalised } from '~/ui/page-title'
import { Icon } from '~/ui/primitives/icon'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { FunderViews } from '../funders/views'
import type { ShownTemplate } from '~/usecases/templates/template-pages'

/** Every template with its clauses and sources, each folded away under its funder. */
export function TemplatesView({ templates }: { templates: ShownTemplate[] }) {
  const { templates: words, funders } = useWords()
  const own = templates.filter(({ isOwn }) => isOwn)
  const library = templates.filter(({ isOwn }) => !isOwn)
  return (
    <>
      <PageHead title={words.title} crumbs={[{ to: '/fonde', label: funders.title }]} sub={words.sub} />
      <div className="mb2">
        <FunderViews current="templates" />
      </div>
      <div className="stack">
        <Panel title={words.library}>
          <TemplateList templates={library} />
        </Panel>
        <Panel title={words.own}>
          {own.length === 0 ? <p className="small">{words.noOwn}</p> : <TemplateList templates={own} />}
        </Panel>
      </div>
    </>
  )
}

function TemplateList({ templates }: { templates: ShownTemplate[] }) {
  const words = useWords().templates
  return templates.map((template) => (
    <details key={`${template.key}@${template.version}`} className="template">
      <summary>
        <span>
          {template.funder} · {template.title}
        </span>
        <small>{words.count(template.requirements.length)}</small>
      </summary>
      <TemplateContent template={template} />
    </details>
  ))
}

/** The requirements of a template, what its pages leave open, and where it was read. */
function TemplateContent({ template }: { template: ShownTemplate }) {
  const { templates: words, grants, requirements } = useWords()
  return (
    <>
      <ul className="check">
        {template.requirements.map((requirement) => (
          <li key={requirement.name}>
            <Icon name="document" />
            <span>
              <b>{requirement.name}</b>
              <small>
                {requirement.rule === null ? words.letterDecides : capitalised(requirement.rule)}
                {requirement.consequence &&
                  requirement.consequence !== 'none' &&
                  ` · ${requirements.consequences[requirement.consequence]}`}
              </small>
              <small>{requirement.artefacts.map((artefact) => grants.artefacts[artefact]).join(', ')}</small>
              {requirement.clause && <small>{requirement.clause}</small>}
              {requirement.note && <small>{requirement.note}</small>}
            </span>
          </li>
        ))}
      </ul>
      {template.notes.length > 0 && (
        <p className="small">
          {words.notes}: {template.notes.join(' ')}
        </p>
      )}
      <TemplateSource template={template} />
    </>
  )
}

/** Where and when it was read, and that the letter decides. */
export function TemplateSource({ template }: { template: ShownTemplate }) {
  const words = useWords().templates
  const formats = useFormats()
  const { sources, version, readOn } = template
  return (
    <p className="small">
      {words.source}:{' '}
      {sources.map(({ title, address }, index) => (
        <span key={title}>
          {index > 0 && ', '}
          {address ? (
            <a href={`https://${address}`} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
      . {words.version(version, formats.day(readOn))}. <b>{words.check}</b>
    </p>
  )
}
