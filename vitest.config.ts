import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '~': path.resolve(import.meta.dirname, 'app') }

export default defineConfig({
  resolve: { alias },
  test: {
    allowOnly: false,
    projects: [
      {
        resolve: { alias },
        esbuild: { jsx: 'automatic' },
        test: { name: 'unit', include: ['app/**/*.test.{ts,tsx}', 'emails/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        esbuild: { jsx: 'automatic' },
        test: {
          name: 'integration',
          include: ['tests/*/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          globalSetup: ['tests/setup/database-template.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { resolve: { alias }, test: { name: 'house', include: ['tests/*.test.ts'] } },
    ],
  },
})
