import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { Message } from '../messages'
import { mailWordsFor } from '../words/mail-words'

/** Fonts that every mail program has, Outlook among them: a mail loads nothing. */
export const fonts = "Calibri, 'Segoe UI', Arial, Helvetica, sans-serif"

export const colours = {
  ink: '#13262b',
  quiet: '#46595f',
  line: '#cfd8d7',
  petrol: '#0b5561',
  tegl: '#a3301a',
}

export const text = { margin: '0 0 12px', fontSize: '16px', lineHeight: '24px', color: colours.ink } as const
export const small = { ...text, fontSize: '14px', lineHeight: '20px', color: colours.quiet } as const

interface FrameProps {
  message: Message
  preview: string
  title: string
  children: ReactNode
}

/** What is around every mail: greeting, heading, and who it is from. */
export function Frame({ message, preview, title, children }: FrameProps) {
  const { to, secretariat } = message
  const words = mailWordsFor(to.language)
  return (
    <Html lang={to.language}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ margin: 0, padding: '16px', backgroundColor: '#ffffff', fontFamily: fonts }}>
        <Container style={{ maxWidth: '600px', margin: '0 auto', textAlign: 'left' }}>
          <Heading as="h1" style={{ ...text, fontSize: '22px', lineHeight: '28px', fontWeight: 'bold' }}>
            {title}
          </Heading>
          <Text style={text}>{words.hello(to.name)}</Text>
          {children}
          <Hr style={{ borderColor: colours.line, margin: '24px 0 12px' }} />
          <Text style={small}>
            {words.footer.from(secretariat)}
            {'optDownUrl' in message && message.optDownUrl !== null && (
              <>
                {' '}
                {words.footer.openLinks}{' '}
                <Link href={message.optDownUrl} style={{ color: colours.petrol }}>
                  {words.footer.optDown}
                </Link>
              </>
            )}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

/** The one thing to do, as a link that stands on its own: a button's look is lost in Outlook, its words are not. */
export function MainLink({ href, children }: { href: string; children: string }) {
  return (
    <Text style={{ ...text, margin: '16px 0' }}>
      <Link href={href} style={{ color: colours.petrol, fontWeight: 'bold', textDecoration: 'underline' }}>
        {children}
      </Link>
    </Text>
  )
}
