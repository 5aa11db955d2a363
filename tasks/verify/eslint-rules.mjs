import path from 'node:path'

const bannedNames = /^(utils?|helpers?|common|misc|types|manager|internal)$/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/
const featureFile = /^src\/features\/([^/]+)\/([^/.]+)/
const featureWords = [
  'contract',
  'tables',
  'queries',
  'rules',
  'engine',
  'projections',
  'starter',
  'demo',
  'service',
  'router',
  'jobs',
  'ui',
  'index',
]

/** The path of the linted file from the repository's root, with forward slashes. */
function repositoryPath(context) {
  return path.relative(context.cwd, context.filename).replaceAll('\\', '/')
}

/** The file's name without its extensions: `sign-in.db.test.ts` is `sign-in`. */
function stem(file) {
  const name = path.posix.basename(file)
  return name.slice(0, name.indexOf('.') > 0 ? name.indexOf('.') : undefined)
}

function programRule(description, check) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    create: (context) => ({
      Program(node) {
        const message = check(repositoryPath(context), node)
        if (message) context.report({ node, loc: { line: 1, column: 0 }, message })
      },
    }),
  }
}

const fileName = programRule('A file is named for the one thing in it.', (file) => {
  const name = stem(file)
  if (bannedNames.test(name))
    return `"${name}" names a place, not a thing: name the file for what it exports.`
  const nextConvention = file.startsWith('src/app/') || name.startsWith('.')
  return nextConvention || kebabCase.test(name) ? undefined : `"${name}" is not kebab-case.`
})

const barrelFile = programRule('Only a feature has a door.', (file) => {
  const isDoor = /^src\/features\/[^/]+\/index\.ts$/.test(file)
  return stem(file) === 'index' && !isDoor
    ? "The only barrel is a feature's index.ts: import the file that holds the thing."
    : undefined
})

const featureFileWord = programRule(
  'A feature is made of the words of ARCHITECTURE.md.',
  (file) => {
    const word = featureFile.exec(file)?.[2]
    return word === undefined || featureWords.includes(word)
      ? undefined
      : `"${word}" is not a file word of a feature: use ${featureWords.join(', ')}.`
  },
)

const serviceExport = programRule(
  'A service file is named for what it exports.',
  (file, program) => {
    if (!/^src\/features\/[^/]+\/service\//.test(file) || file.includes('.test.')) return undefined
    const subject = stem(file).split('-').at(-1).replace(/s$/, '')
    return exportedNames(program).some((exported) => toKebabCase(exported).includes(subject))
      ? undefined
      : `This file exports nothing about "${subject}": name it for its use case.`
  },
)

function toKebabCase(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

function exportedNames(program) {
  return program.body
    .filter((node) => node.type === 'ExportNamedDeclaration')
    .flatMap((node) => [
      ...node.specifiers.map((specifier) => specifier.exported.name),
      ...(node.declaration?.declarations ?? []).map((declaration) => declaration.id.name),
      ...(node.declaration?.id ? [node.declaration.id.name] : []),
    ])
}

/** The rules of STYLE and ARCHITECTURE that need the file's place in the repository. */
export const repositoryRules = {
  rules: {
    'barrel-file': barrelFile,
    'feature-file-word': featureFileWord,
    'file-name': fileName,
    'service-export': serviceExport,
  },
}
