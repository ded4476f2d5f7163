import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const prisma = {
  group: ['@prisma/*', 'prisma', '**/generated/*', '**/generated/**', 'better-sqlite3', 'pg'],
  message: 'Prisma and the drivers are spoken in app/persistence only.',
}
const outerWorld = {
  group: [
    'react',
    'react-*',
    '@remix-run/*',
    'hono',
    'hono/*',
    '@hono/*',
    'node:*',
    'nodemailer',
    'exceljs',
    '~/*',
  ],
  message: 'The domain is pure: it knows nothing outside app/domain, by relative imports.',
}
const otherRooms = {
  regex:
    '^(\\.\\./)+(persistence|usecases|jobs|workbook|documents|cli|routes|ui|http|i18n|styles|env\\.server)(/|$)',
  message: 'Dependencies point inward: the domain knows nothing of the other rooms.',
}
const roomsBehindMails = {
  regex: '/(persistence|usecases|jobs|workbook|documents|cli|routes|ui|http|env\\.server)(/|$)',
  message: 'A mail is data, then a page, then a delivery: it knows the domain and the formats only.',
}
const outerGlobals = [
  'process',
  'window',
  'document',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'localStorage',
]

export default ts.config(
  {
    ignores: [
      'node_modules/**',
      'build/**',
      'data/**',
      '.cache/**',
      'coverage/**',
      'test-results/**',
      'app/persistence/generated/**',
    ],
  },
  ...ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['app/**/*.tsx', 'emails/**/*.tsx'],
    ...hooks.configs.flat.recommended,
  },
  {
    files: ['app/**/*.{ts,tsx}', 'emails/**/*.{ts,tsx}', 'server.ts'],
    ignores: ['app/persistence/**', 'app/domain/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [prisma] }] },
  },
  {
    files: ['emails/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [prisma, roomsBehindMails] }] },
  },
  {
    files: ['app/domain/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [prisma, outerWorld, otherRooms] }] },
  },
  {
    files: ['app/domain/**/*.ts'],
    ignores: ['app/domain/**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...outerGlobals] },
  },
  {
    files: ['app/domain/**/*.ts'],
    ignores: ['app/domain/calendar/**', 'app/domain/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outerGlobals,
        { name: 'Date', message: 'A day is a Day; Date lives in app/domain/calendar.' },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**', 'bench/**', 'app/cli/**', 'prisma/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off' },
  },
)
