import path from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

/** The server's build starts at server.ts, which takes Remix's own build in: one module graph, one database. */
const serverEntry: Plugin = {
  name: 'ankerplan-server-entry',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { target: 'node20', rollupOptions: { input: './server.ts' } } } : undefined,
}

export default defineConfig({
  plugins: [remix(remixConfig), serverEntry],
  resolve: { alias: { '~': path.resolve(import.meta.dirname, 'app') } },
  // Vite looks through server files too when it gathers what the browser needs; this one has no browser build.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  build: { target: 'es2022', sourcemap: false },
})
