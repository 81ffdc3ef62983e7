/** What is said of each section, in the order of the page. */
export const prose: Record<
  string,
  {
    title: string
    claim: string
    /** What is measured, and how. */
    about: string
    /** What was done about the largest part. */
    done: string
  }
> = {
  start: {
    title: 'Start',
    claim: 'What `keyfit check` costs, from start to exit',
    about: `\`keyfit check\` reads \`keyfit.yaml\` and \`.env\`, checks structure, addresses, policies and keys, and exits.
The plain command relies on what it noted of the same content (see below); \`--no-cache\` judges anew, as every run does
after a change and in CI. The peers check a part of the same project, each as much as it can say. @t3-oss/env-core, envalid and
convict are programs of a few lines that load \`.env\` and know of each variable that it is set, how long it
is at least and how it begins; they read no keyfit.yaml, and know nothing of where a key goes. varlock is a
command that reads a schema of the same variables; it needs Node 22. ajv reads the file with the \`yaml\`
package and validates it with the emitted JSON Schema, and knows nothing of values. Each was seen to fail on
a mistake before it was measured. None checks as much; varlock and ajv, which read a declaration from a
file as keyfit does, are the ones to be faster than.`,
    done: `Most of the time is Node's own, which bare \`node -e 0\` pays too. The command is one file; what it needs of kinds
is data that is parsed as JSON, and what V8 compiled of it is kept for the next start. Everything that a
check without mistakes does not need (reports, generators, pages, zod) lies in files of its own. Plain YAML is read
without the \`yaml\` package, kinds in full only where a provider names them, and no expression on the way needs
the tables of Unicode, which take long to load. Looking for other keyfit.yaml files below the folder loads no
package for patterns.

Once a check has found nothing, twice, it notes in keyfit's own package folder one SHA-256 over all that it depended on:
the content of every file that it read, which files are not there, the variables of the process, size and times of git's index,
keyfit, Node and how it was called. While the next one, which reads the files again, comes to the same, so is the answer, and a tenth of the
program is loaded. Loading what Node has for the hash is a third of what is left.`,
  },
  noop: {
    title: 'Nothing to do',
    claim: 'What `keyfit generate` costs where every file is fresh',
    about: `\`keyfit generate\` checks, compares what it remembers with a JSON Schema, a template of variables and a client, and
writes nothing. The check alone is beside it. The project has a folder \`src\`, so that both also look for other
keyfit.yaml files in it.`,
    done: `Hashes of the sources and of what was written are kept under \`node_modules/.cache\`: neither ts-morph nor a
generator is loaded. Where the check is known to find nothing (see above) and every file is as it was written, neither is the
check: of the program only what compares is loaded. \`keyfit generate --check\` relies on neither.`,
  },
  generate: {
    title: 'Generation',
    claim: 'What `keyfit generate` costs where nothing is there yet',
    about: `keyfit writes a JSON Schema, a template of variables and a client (\`sdk: fetch\`); before each run all of it, and what
is remembered, is removed. The peers write types or a client of a document of like size: as many
operations or definitions as there are providers, each with a key and a closed list of models. kB in and kB out
say how alike they are: a document of OpenAPI says far more for each operation than keyfit.yaml does for a
provider, and the part of keyfit's client that never changes is the larger one where providers are few.
@hey-api/openapi-ts and orval need Node 22; the memory of @hey-api/openapi-ts is that of the process that
starts the one which works.`,
    done: `Loading ts-morph, which brings a TypeScript compiler, is the largest part. It is loaded only where a client is
stale, only its printer is used (no project, no type checker, one call a file), and what V8 compiled of it is
kept for the next time. The JSON Schema of the kinds that come with keyfit comes with it, too, and is made
anew only where a file declares kinds of its own.`,
  },
  scale: {
    title: 'Scale',
    claim: 'How time and memory of a check grow with the file',
    about: `The same ten providers again and again, each copy with keys of its own, in one file; \`check\` of the library
with and without the values of their variables, beside the bare parse of the \`yaml\` package
(\`parseDocument(text, { uniqueKeys: false })\`). The three take turns in one process, and the fastest run of each
counts; memory is that of a process which does one of them once. Then the command, on folders of many files.
Where time is in proportion to size, the exponent is 1, and a line in the plot rises by one decade for each;
the last rows are the slopes of those lines, the bare parse's among them. Past 10,000 providers memory no longer lies in
the caches of a processor, and more of it lives through each collection of garbage: the bare parse shows what that
is on a machine, and keyfit's last decade is compared with it.`,
    done: `Providers and variables are found by name, hosts of a policy are looked up, values are found in a text by their
beginnings, and slips of names by their spellings: nothing is searched for once for each provider. The file is
plain YAML, which is read without the package. Garbage is the largest part left: each word keeps its position,
and reports need them.`,
  },
  guard: {
    title: 'Guard',
    claim: 'What the guard of a generated client adds to a call',
    about: `The openai SDK as it is, and the client that keyfit generates for it, which wraps the same SDK and hands it a guarded
\`fetch\`. First both are given a \`fetch\` that answers at once, so that nothing but the SDK and the guard
remains; then they call a server on this machine.`,
    done: `Two thirds of what is added go into the \`Headers\` that are made anew for each request, with nothing in them that was
not declared, and a tenth into the \`URL\` that is compared. It was left so: a call of a model takes a thousand
times as long.`,
  },
  plugin: {
    title: 'Plugin',
    claim: 'What the build plugin adds to a build, and how soon it follows a change',
    about: `Builds of Rollup that follow each other in one process, timed in the plugin's own hook; then a development server of
Vite, where a line of keyfit.yaml is changed and the client is read until it holds the change. The first change
is apart: others find ts-morph loaded.`,
    done: `A build with nothing changed compares hashes of what was read and answers what it answered before. A change waits 20 ms
for the editor to be done, and the watcher of Vite some more; ts-morph prints the client.`,
  },
  schema: {
    title: 'JSON Schema in an editor',
    claim: 'What the emitted JSON Schema costs an editor',
    about: `An editor compiles the schema once and validates at each change. The first validation also compiles the functions and
patterns that it reaches.`,
    done: '',
  },
}
