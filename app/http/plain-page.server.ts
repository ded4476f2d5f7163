/** The answers that are given where no page can be made: without database, without Remix, without JavaScript. */
const words = {
  400: { title: 'Forespørgslen kan ikke læses', text: 'Gå tilbage, og prøv igen.' },
  403: {
    title: 'Afvist',
    text: 'Forespørgslen kom ikke fra Ankerplans egne sider. Åbn siden igen, og prøv igen. Er adressen ny, skal APP_URL være sat til den.',
  },
  404: { title: 'Findes ikke', text: 'Siden eller filen findes ikke.' },
  413: { title: 'For stor', text: 'Det sendte er for stort. En fil må højst fylde 25 MB.' },
  500: { title: 'Noget gik galt', text: 'Fejlen er noteret. Prøv igen om lidt.' },
  503: {
    title: 'Ankerplan er ikke klar lige nu',
    text: 'Der er ikke forbindelse til databasen. Intet er gået tabt. Prøv igen om lidt.',
  },
} as const

export type PlainStatus = keyof typeof words

const style =
  'body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#1b2430;background:#fff}' +
  '@media(prefers-color-scheme:dark){body{color:#e8edf2;background:#12181f}a{color:#9cc7ff}}'

/** A page without anything from elsewhere; it tells the visitor the request's number and nothing of the cause. */
export function plainPage(status: PlainStatus, nonce: string, requestId: string): Response {
  const { title, text } = words[status]
  const html = `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Ankerplan</title><style nonce="${nonce}">${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Til Overblik</a></p><p><small>Nr. ${requestId}</small></p></main></body></html>
`
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  }
  if (status === 503) headers['Retry-After'] = '30'
  return new Response(html, { status, headers })
}
