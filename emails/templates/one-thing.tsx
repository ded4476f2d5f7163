import { Text } from '@react-email/components'
import { formatsFor } from '../../app/i18n/formats'
import type { Message } from '../messages'
import { mailWordsFor } from '../words/mail-words'
import { colours, Frame, MainLink, small, text } from './frame'

type OfKind<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>

export function Invitation({ message }: { message: OfKind<'invitation'> }) {
  const { to, secretariat, invitedBy, role, url, through } = message
  const all = mailWordsFor(to.language)
  const words = all.invitation
  return (
    <Frame message={message} preview={words.subject(secretariat)} title={words.title(secretariat)}>
      <Text style={text}>{words.text(invitedBy, all.roles[role])}</Text>
      <MainLink href={url}>{words.action}</MainLink>
      <Text style={small}>{words.through(formatsFor(to.language).day(through))}</Text>
    </Frame>
  )
}

export function PasswordLink({ message }: { message: OfKind<'passwordLink'> }) {
  const { to, url, through } = message
  const words = mailWordsFor(to.language).passwordLink
  return (
    <Frame message={message} preview={words.subject} title={words.title}>
      <Text style={text}>{words.text}</Text>
      <MainLink href={url}>{words.action}</MainLink>
      <Text style={small}>{words.through(formatsFor(to.language).day(through))}</Text>
    </Frame>
  )
}

export function ReportReturned({ message }: { message: OfKind<'reportReturned'> }) {
  const { to, report, grant, newDay, url } = message
  const words = mailWordsFor(to.language).reportReturned
  return (
    <Frame message={message} preview={words.text(report, grant)} title={words.title}>
      <Text style={text}>{words.text(report, grant)}</Text>
      <Text style={{ ...small, margin: '0' }}>{words.words}</Text>
      <Text style={{ ...text, borderLeft: `3px solid ${colours.line}`, paddingLeft: '12px' }}>
        {message.words}
      </Text>
      {newDay && <Text style={text}>{words.newDay(formatsFor(to.language).day(newDay))}</Text>}
      <MainLink href={url}>{words.action}</MainLink>
    </Frame>
  )
}

export function BoardReview({ message }: { message: OfKind<'boardReview'> }) {
  const { to, secretariat, title, meetingOn, url, through } = message
  const words = mailWordsFor(to.language).boardReview
  const formats = formatsFor(to.language)
  return (
    <Frame message={message} preview={words.subject(title)} title={title}>
      <Text style={text}>
        {words.text(secretariat)}
        {meetingOn && ` ${words.meeting(formats.weekdayDay(meetingOn))}`}
      </Text>
      <MainLink href={url}>{words.action}</MainLink>
      <Text style={small}>{words.through(formats.day(through))}</Text>
    </Frame>
  )
}
