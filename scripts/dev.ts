// npm run dev: the same application over Vite's development server, which rebuilds what is edited. Its hot
// reloading needs what the policy of a real answer forbids, so the policy is left out here.
import { getRequestListener } from '@hono/node-server'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createViteServer } from 'vite'

process.env.NODE_ENV = 'development'
const port = Number(process.env.PORT ?? 3000)
const http = createHttpServer()
const vite = await createViteServer({
  appType: 'custom',
  server: { middlewareMode: true, hmr: { server: http } },
})

const { environment } = (await vite.ssrLoadModule('/app/env.server.ts')) as typeof import('../app/env.server')
const installationModule = '/app/usecases/installation/open-installation.server.ts'
const { openInstallation } = (await vite.ssrLoadModule(
  installationModule,
)) as typeof import('../app/usecases/installation/open-installation.server')
const installation = await openInstallation(environment())

http.on('request', (incoming, outgoing) => {
  vite.middlewares(incoming, outgoing, async () => {
    try {
      const { createApplication } = (await vite.ssrLoadModule(
        '/app/http/application.server.ts',
      )) as typeof import('../app/http/application.server')
      const application = createApplication({
        build: (await vite.ssrLoadModule('virtual:remix/server-build')) as never,
        database: installation.database,
        appUrl: environment().APP_URL,
        fixedToday: installation.fixedToday,
        clientFolder: null,
        isStopping: () => false,
      })
      const listener = getRequestListener(application.fetch, { overrideGlobalObjects: false })
      outgoing.setHeader('X-Development', 'true')
      const writeHead = outgoing.writeHead.bind(outgoing)
      outgoing.writeHead = ((...args: Parameters<typeof writeHead>) => {
        for (const headers of args) {
          if (headers && typeof headers === 'object')
            delete (headers as Record<string, string>)['content-security-policy']
        }
        return writeHead(...args)
      }) as typeof writeHead
      await listener(incoming, outgoing)
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error)
      console.error(error)
      outgoing.statusCode = 500
      outgoing.end('The error is in the terminal.')
    }
  })
})
http.listen(port, '127.0.0.1', () => {
  console.error(
    `\nAnkerplan (development): http://localhost:${port}\n${installation.signIn(`http://localhost:${port}`)}\n`,
  )
})
