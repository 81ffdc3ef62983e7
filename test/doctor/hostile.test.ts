import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { keyfit, project } from '../cli/run.ts'
import { provider, visit } from './run.ts'
import { answer, freePort, type Served, serve, serveTcp } from './server.ts'

const local = (url: string, more: object = {}) =>
  provider({ kind: 'openai-compatible', base_url: url, api_key: 'none', ...more })

const forever = (socketOrResponse: { write(text: string): unknown; destroyed: boolean }) => {
  const timer = setInterval(() => {
    if (socketOrResponse.destroyed) clearInterval(timer)
    else socketOrResponse.write('x')
  }, 50)
}

const bomb = gzipSync(Buffer.alloc(64 << 20))

/** What a bad server does, what doctor calls it, and some of its words. */
const cases: [what: string, start: () => Promise<Served>, code: string, words: string][] = [
  [
    'takes the connection and says nothing',
    () => serveTcp(() => {}),
    'no-answer',
    'does not answer within 0.5 s',
  ],
  [
    'reads the request and says nothing',
    () => serve(() => {}),
    'no-answer',
    'does not answer within 0.5 s',
  ],
  [
    'drips a body',
    () =>
      serve((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        forever(response)
      }),
    'slow-body',
    'does not come to an end',
  ],
  [
    'drips a header',
    () =>
      serveTcp((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nx-long: ')
        forever(socket)
      }),
    'no-answer',
    'does not answer within 0.5 s',
  ],
  [
    'sends 10 GB',
    () =>
      serve((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 10e9 })
        const block = Buffer.alloc(1 << 20, '[')
        let left = 10e9 / block.length
        const pour = () => {
          while (left-- > 0 && !response.destroyed && response.write(block));
        }
        response.on('drain', pour)
        pour()
      }),
    'too-long',
    'with more than 4096 KiB',
  ],
  [
    'sends a bomb that nobody asked for',
    () =>
      serve((_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
        response.end(bomb)
      }),
    'not-json',
    'no JSON',
  ],
  [
    'sends headers without end',
    () => serveTcp((socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(99_999)}\r\n`)),
    'too-long',
    'headers',
  ],
  [
    'sends interim answers without end',
    () =>
      serveTcp((socket) => {
        const timer = setInterval(() => {
          if (socket.destroyed) clearInterval(timer)
          else socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(100))
        }, 5)
      }),
    'no-answer',
    'does not answer',
  ],
  [
    'speaks another protocol',
    () => serveTcp((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n')),
    'not-http',
    'does not speak HTTP',
  ],
  [
    'hangs up',
    () => serveTcp((socket) => socket.once('data', () => socket.destroy())),
    'connection-broken',
    'instead of an answer',
  ],
  [
    'hangs up in the middle',
    () =>
      serve((_, response) => {
        response.writeHead(200, { 'content-length': 1000 })
        response.write('{"data":[')
        setTimeout(() => response.destroy(), 50)
      }),
    'connection-broken',
    'in the middle of its answer, after 9 bytes',
  ],
  [
    'sends broken JSON',
    () => answer({}, [200, '{"data": [', { 'content-type': 'application/json' }]),
    'not-json',
    'a body that is no JSON (application/json)',
  ],
  ['sends nothing', () => answer({}, [200, '']), 'not-json', 'It is empty.'],
  [
    'redirects to itself without end',
    () => serve((request, response) => response.writeHead(302, { location: request.url }).end()),
    'redirect',
    'answers 302, a redirect to http://127.0.0.1',
  ],
  [
    'redirects nowhere',
    () => serve((_, response) => response.writeHead(307, { location: 'http://[' }).end()),
    'redirect',
    'nowhere',
  ],
  [
    'sends a list that no memory should hold',
    () => answer({}, [200, `${'['.repeat(200_000)}`, { 'content-type': 'application/json' }]),
    'not-json',
    'no JSON',
  ],
]

describe('a server that', () => {
  it.each(cases)(
    '%s costs bounded time',
    async (_what, start, code, words) => {
      const { url } = await start()
      const { run, codes, one } = await visit(local(`${url}/v1`), ['--timeout', '0.5'])
      expect(codes).toContain(code)
      expect(one.symptoms.map(({ message, why }) => `${message} ${why}`).join('\n')).toContain(
        words,
      )
      expect(run).toMatchObject({ code: 1, stderr: '' })
    },
    20_000,
  )

  it('sends 10 GB costs bounded memory', async () => {
    const { url } = await (cases.find(([what]) => what === 'sends 10 GB') as (typeof cases)[0])[1]()
    const folder = project({
      'keyfit.yaml': local(`${url}/v1`),
      // on Linux maxRSS of a child begins at what its parent had
      'peak.cjs': `const { readFileSync, writeFileSync } = require('node:fs')
        const peak = () => /^VmHWM:\\s+(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
        process.on('exit', () => writeFileSync('peak', process.platform === 'linux' ? peak() : String(process.resourceUsage().maxRSS)))`,
    })
    await keyfit(folder, ['doctor', '--call'], {}, ['--require', './peak.cjs'])
    expect(Number(readFileSync(join(folder, 'peak'), 'utf8'))).toBeLessThan(250 * 1024)
  })
})

describe('TLS', () => {
  const made = () => {
    const folder = project()
    const args = 'req -x509 -newkey rsa:2048 -nodes -days 2 -keyout key.pem -out cert.pem'
    execFileSync(
      'openssl',
      [...args.split(' '), '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    )
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { file: join(folder, 'cert.pem'), key: read('key.pem'), cert: read('cert.pem') }
  }
  const list = { data: [{ id: 'm' }] }

  it('without anybody who vouches for it gets nothing, and doctor says so', async () => {
    const tls = made()
    const server = await serve((_, response) => response.end(JSON.stringify(list)), tls)
    const url = `https://localhost:${server.port}/v1`
    const yaml = provider({ kind: 'openai-compatible', base_url: url, api_key: '${LLM_KEY}' })
    const bad = await visit(yaml, [], {
      LLM_KEY: 'made-up-key-0123456789',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    })
    expect(bad.codes).toContain('bad-certificate')
    expect(bad.one.symptoms[0]?.message).toContain('signed by itself')
    expect(server.requests).toEqual([])
    const good = await visit(yaml, [], {
      LLM_KEY: 'made-up-key-0123456789',
      NODE_EXTRA_CA_CERTS: tls.file,
    })
    expect(good.one.served).toEqual(['m'])
  })

  it('for another name is said to be so', async () => {
    const tls = made()
    const server = await serve((_, response) => response.end(JSON.stringify(list)), tls)
    const { codes, one } = await visit(local(`https://127.0.0.1:${server.port}/v1`), [], {
      NODE_EXTRA_CA_CERTS: tls.file,
    })
    expect(codes).toContain('bad-certificate')
    expect(one.symptoms[0]?.message).toContain('another host name')
  })

  it('at a server that speaks plain http is diagnosed, with the address that works', async () => {
    const server = await answer({}, [200, list])
    const { codes, one } = await visit(local(`https://127.0.0.1:${server.port}/v1`))
    expect(codes).toContain('no-tls')
    expect(one.symptoms[0]?.fix).toBe(`base_url: http://127.0.0.1:${server.port}/v1`)
  })

  it('that hangs is given up', async () => {
    const server = await serveTcp(() => {})
    const { codes } = await visit(local(`https://127.0.0.1:${server.port}/v1`), [
      '--timeout',
      '0.3',
    ])
    expect(codes).toContain('no-tls')
  })
})

describe('where nothing is', () => {
  it('a refused port is said to be so', async () => {
    const { codes, one } = await visit(local(`http://127.0.0.1:${await freePort()}/v1`))
    expect(codes).toContain('refused')
    expect(one.answeredBy).toBeNull()
  })

  it('a name that nobody knows is said to be so', async () => {
    const { one } = await visit(local('http://nobody.invalid:8000/v1'), ['--timeout', '20'])
    expect(one.steps[0]).toMatchObject({ name: 'resolve', ok: false })
    expect(one.symptoms[0]?.code).toMatch(/^no-(?:such-host|resolver)$/)
  })
})
