import { Form, useNavigation } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { problemWords } from '~/ui/forms/field'
import { capitalised } from '~/ui/page-title'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { OfferedRequirement, TemplateOffer } from '~/usecases/templates/template-pages'
import { templateRef } from '~/usecases/templates/template-pages'
import { problemCode } from '../requirement-edit/problem-code'
import { TemplateSource } from '../templates/view'

interface GrantTemplateViewProps {
  offer: TemplateOffer
  /** The names that were refused; none where nothing was chosen. */
  problem: string[] | null
}

/** Choose a template, see the due days it gives this grant, use it. Works without JavaScript. */
export function GrantTemplateView({ offer, problem }: GrantTemplateViewProps) {
  const { templates, grants, fields } = useWords()
  const words = templates.use
  const formats = useFormats()
  const isSending = useNavigation().state === 'submitting'
  const { grant, chosen, offered } = offer
  const groups = [
    [templates.own, offer.templates.filter(({ isOwn }) => isOwn)],
    [templates.library, offer.templates.filter(({ isOwn }) => !isOwn)],
  ] as const
  return (
    <>
      <PageHead
        title={words.title(grant.name)}
        crumbs={[
          { to: '/bevillinger', label: grants.title },
          { to: `/bevillinger/${grant.id}`, label: grant.name },
        ]}
        sub={words.sub}
      />
      <div className="stack">
        <section className="panel" aria-label={words.choose}>
          <Form method="get" className="form">
            <div className="field">
              <label htmlFor="skabelon">{words.choose}</label>
              <select
                id="skabelon"
                name="skabelon"
                key={chosen ? templateRef(chosen) : ''}
                defaultValue={chosen ? templateRef(chosen) : ''}
              >
                <option value="">{fields.chooseNone}</option>
                {groups.map(([label, group]) => (
                  <optgroup key={label} label={label}>
                    {group.map((template) => (
                      <option key={templateRef(template)} value={templateRef(template)}>
                        {template.funder}, {template.title} ({template.version})
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </div>
            <Button>{words.show}</Button>
          </Form>
        </section>
        {chosen ? (
          <Panel title={`${chosen.funder}, ${chosen.title}`} note={templates.check}>
            {problem && (
              <div role="alert">
                <Note tone="bad">
                  {problem.length > 0 ? words.refused(formats.list(problem)) : words.nothingChosen}
                </Note>
              </div>
            )}
            <Form method="post" className="form" key={templateRef(chosen)}>
              <input type="hidden" name="template" value={templateRef(chosen)} />
              {offered.map((requirement, index) => (
                <Offered key={requirement.name} requirement={requirement} index={index} />
              ))}
              {chosen.notes.length > 0 && (
                <p className="small">
                  {templates.notes}: {chosen.notes.join(' ')}
                </p>
              )}
              <TemplateSource template={chosen} />
              <div className="foot">
                <Button kind="primary" name="intent" value="apply" aria-busy={isSending}>
                  {words.apply}
                </Button>
                <Button name="intent" value="preview">
                  {words.preview}
                </Button>
                <LinkButton kind="quiet" to={`/bevillinger/${grant.id}`}>
                  {grant.name}
                </LinkButton>
              </div>
            </Form>
          </Panel>
        ) : (
          <p className="small">{words.none}</p>
        )}
      </div>
    </>
  )
}

function Offered({ requirement, index }: { requirement: OfferedRequirement; index: number }) {
  const words = useWords()
  const formats = useFormats()
  const say = words.templates.use
  const { name, sentence, dates, missing, problem } = requirement
  const [first] = dates
  const id = `rule-${index}`
  return (
    <div className="field">
      <label className="checkline">
        <input
          className="pick"
          type="checkbox"
          name="take"
          value={index}
          defaultChecked={requirement.isTaken}
          aria-label={say.take(name)}
        />
        <span>
          <b>{name}</b>
          {requirement.rule !== null && <small>{capitalised(sentence)}</small>}
          <small>{requirement.clause}</small>
          {requirement.note && <small>{requirement.note}</small>}
          {requirement.isNameTaken && <small className="warn">{say.nameTaken}</small>}
          {missing.length > 0 && (
            <small className="warn">
              {say.missing(formats.list(missing.map((anchor) => words.requirements.anchorMissing[anchor])))}
            </small>
          )}
          {first !== undefined ? (
            <small>
              <b>{say.dates(dates.length, formats.day(first))}</b>
            </small>
          ) : (
            sentence !== '' && !problem && missing.length === 0 && <small>{say.noDates}</small>
          )}
        </span>
      </label>
      {requirement.rule === null && (
        <>
          <label htmlFor={id}>
            {say.rule} <span className="vh">{say.ruleOf(name)}</span>
          </label>
          <span className="hint" id={`${id}-hint`}>
            {say.ruleHint}
          </span>
          <input
            id={id}
            name={id}
            defaultValue={sentence}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            aria-invalid={problem ? true : undefined}
          />
          {problem && (
            <span className="err">{problemWords(problemCode.rule(problem, sentence), words, formats)}</span>
          )}
        </>
      )}
    </div>
  )
}
