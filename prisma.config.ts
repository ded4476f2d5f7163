import { defineConfig } from 'prisma/config'

// `generate` asks for a schema engine and never runs it; any executable answers. Nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ||= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
