/** One event of a stream. */
export interface StreamEvent {
  name: string
  data: string
}

/** Stops a read that takes too long; the time between two reads is the caller's own. */
export interface ReadLimit {
  start(): void
  stop(): void
}

/** No event of a wire comes near this many characters; a server may not fill the memory. */
const longest = 2 ** 24

/** The server-sent events of a body, each as soon as it is complete. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  limit: ReadLimit,
): AsyncGenerator<StreamEvent, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let line = ''
  let name = ''
  let data: string | null = null
  let afterReturn = false
  try {
    for (let isOpen = true; isOpen; ) {
      limit.start()
      const { done, value } = await reader.read()
      limit.stop()
      isOpen = !done
      // servers may leave out the blank line behind the last event
      const text = done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true })
      const lines = text.split(/\r\n|\n|\r/)
      if (afterReturn && text.startsWith('\n')) lines.shift()
      if (text !== '') afterReturn = text.endsWith('\r')
      line += lines[0]
      for (const next of lines.slice(1)) {
        const [, field, said = ''] = /^(data|event)(?:: ?(.*))?$/s.exec(line) ?? []
        if (line === '') {
          if (data !== null) yield { name, data }
          name = ''
          data = null
        } else if (field === 'event') name = said
        else if (field === 'data') data = data === null ? said : `${data}\n${said}`
        line = next
        if ((data?.length ?? 0) > longest) break
      }
      if (line.length + (data?.length ?? 0) > longest) throw new RangeError('an event has no end')
    }
  } finally {
    // nobody reads on: the server need not go on either
    reader.cancel().catch(() => {})
  }
}
